/** Finds the browser that the tests and screenshots drive, or installs it where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Fonts make the Japanese of screenshots and overflow tests what readers see. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * The path of Chromium: `CHROMIUM_PATH`, else a usual place, else installed with apt-get where this is Debian and we are root.
 * Throws with the one thing to do when there is none.
 */
export function ensureChromium(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (isExecutable(given)) return given;
    throw new Error(`CHROMIUM_PATH is \`${given}\`, but no program is there. Correct it, or unset it.`);
  }
  const found = USUAL_PATHS.find(isExecutable);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`No Chromium found; installing ${DEBIAN_PACKAGES.join(' and ')} with apt-get …`);
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...DEBIAN_PACKAGES]);
    const installed = USUAL_PATHS.find(isExecutable);
    if (installed) return installed;
  }
  throw new Error('No Chromium was found: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.');
}

/** Starts Chromium without a window. It gets no network but the pages that a test opens. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (status !== 0) throw new Error(`\`${command} ${args.join(' ')}\` failed. Install Chromium by hand, or set CHROMIUM_PATH.`);
}
