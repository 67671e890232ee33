/**
 * Takes a picture of every type of page, in every language, at three widths, light and dark, for people to look at.
 * Usage: npm run screenshots [-- <folder> [<path> …]]; builds nothing, so run `npm run build` first. Without paths, one page of each type.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveDist } from './server.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { changeDays } from '../src/model/as-of.ts';
import { loadTimeline } from '../src/reader/content-check.ts';
import { facetPath, orderPath, timelineDocumentPath } from '../src/urls.ts';
import { launchChromium } from './chromium.ts';

const [folder = 'screenshots', ...given] = process.argv.slice(2);
const WIDTHS = [320, 768, 1440];

const timeline = loadTimeline(process.cwd());
const first = (ids: readonly { id: string }[]) => ids[0]?.id;
const richest = timeline.events.toSorted((a, b) => b.accounts.length - a.accounts.length);
const paths = given.length > 0 ? given : [
  '', `events/${first(richest)}/`, `events/${first(richest)}/v/1/`, `events/${first(richest)}/v/1/cite/`, `events/${first(richest)}/changes/`, `events/${first(richest)}/side-by-side/`, 'corrections/', 'sources/', `sources/${first(richest[0]?.sources ?? [])}/`, 'actors/', `actors/${first(timeline.actors)}/`,
  'threads/', ...timeline.threads.slice(0, 1).flatMap(({ id }) => [`threads/${id}/`, `threads/${id}/full/`]), 'jurisdictions/', `jurisdictions/${first(timeline.jurisdictions)}/`, 'glossary/', `glossary/${first(timeline.terms)}/`,
  'search/', `search/?q=${encodeURIComponent(timeline.site.exampleQuery.ja)}`, 'status/', ...timeline.pages.map(({ id }) => `${id}/`),
  'as-of/', `as-of/${changeDays(timeline).at(-1)}/`, 'as-of/changes/', 'picture/', timelineDocumentPath, `list/?e=${timeline.events.slice(0, 2).map(({ id }) => id).join(',')}`,
  facetPath('jurisdiction', first(timeline.jurisdictions) ?? ''), orderPath('force'), orderPath('change'),
];

const server = await serveDist(4390);
const browser = await launchChromium();
mkdirSync(folder, { recursive: true });
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const path of [...localeIds.flatMap((locale) => paths.map((each) => `${locale}/${each}`)), '', '404.html']) {
        await page.goto(server.url + path, { waitUntil: 'networkidle' });
        const name = decodeURIComponent(path).replaceAll(/[^\p{L}\p{N}-]+/gu, '_') || 'root';
        await page.screenshot({ path: join(folder, `${name}.${width}.${colorScheme}.png`), fullPage: true });
      }
      await page.close();
      console.log(`${colorScheme} ${width} px done`);
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
