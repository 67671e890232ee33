/**
 * Runs every test of the project in order, shows what it is doing, and goes on after a failure, so that one run tells everything.
 * Usage: npm test [-- <step> …]; steps: types lint content unit build again base swap site browser.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureChromium } from './chromium.ts';

const bin = (name: string) => join('node_modules', '.bin', name);
/** The Node of the project comes first for everything that is started from here. */
const PATH = [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
const temporary = mkdtempSync(join(tmpdir(), 'test-'));
const folders = { again: join(temporary, 'again'), base: join(temporary, 'base') };
const BASE_PATH = '/sub/path/';

type Outcome = { passed: number; failed: number };

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(bin(command), args, { stdio: 'inherit', env: { ...process.env, PATH, ...env } }).status === 0;
}

/** A step that is one test: it passes or it fails. */
const one = (isGood: boolean): Outcome => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

/** Runs Vitest projects and counts their tests; a run that finds none has failed. */
function vitest(args: string[], env: NodeJS.ProcessEnv = {}): Outcome {
  const outputFile = join(temporary, 'vitest.json');
  rmSync(outputFile, { force: true });
  const isGood = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`, ...args], env);
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    const failed = Math.max(report.numFailedTests, isGood ? 0 : 1);
    return { passed: report.numPassedTests, failed: report.numPassedTests + failed === 0 ? 1 : failed };
  } catch {
    return one(false);
  }
}

const build = (outDir: string, env: NodeJS.ProcessEnv = {}) => run('astro', ['build', '--outDir', outDir, '--logLevel', 'warn'], env);

/** The files of a folder with the hash of what they hold. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
  return new Map(files.sort().map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}

function isSame(first: string, second: string): boolean {
  const [a, b] = [hashes(first), hashes(second)];
  const different = [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
  if (different.length > 0) console.error(`These files differ between two builds:\n  ${different.slice(0, 20).join('\n  ')}`);
  return different.length === 0;
}

const steps: Record<string, { what: string; run: () => Outcome }> = {
  types: { what: 'types', run: () => one(run('astro', ['check'])) },
  lint: { what: 'lint and layers', run: () => one(run('eslint', ['.', '--max-warnings', '0'])) },
  content: { what: 'content', run: () => one(run('node', ['scripts/check-content.ts'])) },
  unit: { what: 'units and content mistakes', run: () => vitest(['--project', 'unit', '--project', 'content']) },
  build: { what: 'build', run: () => one(build('dist', { TZ: 'UTC' })) },
  again: {
    what: 'the same bytes again, on the other side of the date line',
    run: () => one(build(folders.again, { TZ: 'Pacific/Kiritimati' }) && isSame('dist', folders.again)),
  },
  base: {
    what: `build under ${BASE_PATH}, and its structure`,
    run: () =>
      build(folders.base, { BASE_PATH })
        ? vitest(['--project', 'site', 'structure', '--project', 'browser', 'story'], { BASE_PATH, DIST: folders.base })
        : one(false),
  },
  swap: { what: 'the engine with other content', run: () => vitest(['--project', 'build']) },
  site: { what: 'the built site', run: () => vitest(['--project', 'site']) },
  browser: { what: 'in the browser', run: () => vitest(['--project', 'browser']) },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(' ')}.`);
  process.exit(2);
}
const names = chosen.length > 0 ? chosen : Object.keys(steps);
const total: Outcome = { passed: 0, failed: 0 };
const lines: string[] = [];
try {
  if (names.some((name) => ['base', 'browser'].includes(name))) ensureChromium();
  for (const [i, name] of names.entries()) {
    const step = steps[name];
    if (!step) continue;
    console.log(`\n[${i + 1}/${names.length}] ${step.what} …`);
    const start = performance.now();
    const { passed, failed } = step.run();
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    lines.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${step.what} (${passed} passed, ${failed} failed, ${seconds} s)`);
    console.log(lines.at(-1));
  }
} catch (error) {
  console.error((error as Error).message);
  total.failed += 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
