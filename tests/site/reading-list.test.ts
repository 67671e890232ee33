import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { citationForms } from '../../src/citations/forms.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, builtPages, dist } from '../dist.ts';

interface Listed { before: string; access?: string; after: string }

const timeline = loadTimeline(join(import.meta.dirname, '../..'));
const catalogue = (locale: string, style: string) =>
  JSON.parse(readFileSync(join(dist, locale, 'list', `${style}.json`), 'utf8')) as { events: { id: string; title: string; citation: Listed }[]; sources: Record<string, Listed> };

test.each(localeIds)('the catalogues in %s name every event in order of time, and every source', (locale) => {
  for (const style of citationForms) {
    const { events, sources } = catalogue(locale, style);
    expect(events.map(({ id, title }) => [id, title]), style).toEqual(timeline.events.map(({ id, prose }) => [id, prose[locale].title]));
    expect(Object.keys(sources).sort(), style).toEqual(timeline.sources.map(({ id }) => id).sort());
  }
});

test.each(localeIds)('the catalogues in %s cite as the pages of events and sources do', (locale) => {
  const folders = { events: `${locale}/events/`, sources: `${locale}/sources/` };
  const pages = builtPages().filter(({ path }) => Object.values(folders).some((folder) => path.startsWith(folder)) && path.split('/').length === 4);
  const shown = new Map(pages.map((page) => [page.path, new Map(page.all(({ properties }) => [properties['className']].flat().includes('citation')).map((element) => [attribute(element, 'dataStyle'), element]))]));
  const bare = (text: string) => text.replaceAll(/\s+/g, ' ');
  for (const style of citationForms) {
    const { events, sources } = catalogue(locale, style);
    const listed = [...events.map(({ id, citation }) => [`${folders.events}${id}/`, citation] as const), ...Object.entries(sources).map(([id, citation]) => [`${folders.sources}${id}/`, citation] as const)];
    for (const [path, { before, after }] of listed) {
      const element = shown.get(path)?.get(style);
      const text = element ? bare(toText(element, { whitespace: 'pre' })) : '';
      expect(text.startsWith(bare(before)) && text.endsWith(bare(after)), `${path} ${style}: ${text}`).toBe(true);
    }
  }
});

test('the script of the boxes on the timeline weighs at most 2 kB gzipped, with all that it loads', async () => {
  const { gzipSync } = await import('node:zlib');
  const html = readFileSync(join(dist, localeIds[0], 'index.html'), 'utf8');
  const entry = /src="([^"]*TimelineEntry[^"]*\.js)"/.exec(html)?.[1]?.split('/').at(-1) ?? expect.fail('The timeline loads no boxes.');
  const seen = new Set<string>();
  const load = (name: string): number => {
    if (seen.has(name)) return 0;
    seen.add(name);
    const text = readFileSync(join(dist, '_astro', name), 'utf8');
    return gzipSync(text).length + [...text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].reduce((sum, [, each]) => sum + load(each ?? ''), 0);
  };
  expect(load(entry)).toBeLessThanOrEqual(2048);
  expect(seen.size).toBeGreaterThan(2);
});
