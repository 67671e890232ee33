import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { toText } from 'hast-util-to-text';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { columnsOf, entriesOf, layOutOverview, overviewFrom, startOfYear } from '../../src/model/overview.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, type BuiltPage, builtPage as page, dist } from '../dist.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../..'));
const overview = layOutOverview(timeline, overviewFrom(timeline));
const BASE = process.env['BASE_PATH'] ?? '/';


function inside(root: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
}
const isDrawing = ({ tagName, properties }: Element) => tagName === 'svg' && properties['role'] === 'group';
/** Of each row, its name and its links. */
const drawn = (built: BuiltPage) =>
  built.all(isDrawing).flatMap((drawing) =>
    inside(drawing, 'g').map((row) => ({ name: toText(inside(row, 'text')[0] ?? row), links: inside(row, 'a') })),
  );
const hrefs = (links: readonly Element[]) => links.map((link) => attribute(link, 'href') ?? '');
const startOf = (link: Element) => Number.parseFloat(attribute([...inside(link, 'rect'), ...inside(link, 'use')][0] ?? link, 'x') ?? '');

describe.each(localeIds)('in %s', (locale) => {
  const address = (event: string, measure?: string) => `${BASE}${locale}/events/${event}/${measure ? `#m-${measure}` : ''}`;

  test.each(['', 'picture/'])('the drawing on /%s has every bar and every mark in the row of its jurisdiction', (path) => {
    const expected = overview.rows.map(({ jurisdiction, bars, marks }) => [
      jurisdiction.label[locale],
      [...bars.map(({ event, measure }) => address(event.id, measure.id)), ...marks.map(({ event }) => address(event.id))].sort(),
    ]);
    expect(drawn(page(`${locale}/${path}`)).map(({ name, links }) => [name, hrefs(links).sort()])).toEqual(expected);
  });

  test('every link in it has a name, and lies where its day is', () => {
    const links = drawn(page(`${locale}/`)).flatMap((row) => row.links);
    const starts = new Map(overview.rows.flatMap(({ bars, marks }) => [
      ...bars.map(({ event, measure, start }) => [address(event.id, measure.id), start] as const),
      ...marks.map(({ event, start, end }) => [address(event.id), start === end ? start + 0.5 : start] as const),
    ]));
    for (const link of links) {
      const [title] = inside(link, 'title');
      const href = attribute(link, 'href') ?? '';
      expect(title && toText(title).trim(), href).toBeTruthy();
      expect(startOf(link), href).toBeCloseTo((((starts.get(href) ?? Number.NaN) - overview.start) / (overview.end - overview.start)) * 100, 1);
    }
  });

  test('the table says the same as the drawing, row by row, in order of time', () => {
    const built = page(`${locale}/picture/`);
    const tables = new Map(built.all(({ tagName }) => tagName === 'table').map((table) => [attribute(table, 'ariaLabelledBy'), table]));
    expect([...tables.keys()]).toEqual(overview.rows.map(({ jurisdiction }) => jurisdiction.id));
    const rows = drawn(built);
    overview.rows.forEach((row, i) => {
      const table = tables.get(row.jurisdiction.id);
      if (!table) throw new Error(`${row.jurisdiction.id} has no table.`);
      const told = hrefs(inside(table, 'a'));
      expect(told).toEqual(entriesOf(row).map((entry) => (entry.kind === 'bar' ? address(entry.bar.event.id, entry.bar.measure.id) : address(entry.mark.event.id))));
      expect(told.toSorted()).toEqual(hrefs(rows[i]?.links ?? []).sort());
      for (const line of inside(table, 'tr').slice(1)) expect(inside(line, 'td').every((cell) => toText(cell).trim() !== '')).toBe(true);
    });
    expect(overview.earlier.every(({ id }) => built.html.includes(`href="${address(id)}"`))).toBe(true);
  });

  test('the strips beside the years have every event once, under its year', () => {
    const sections = page(`${locale}/`).all(({ tagName, properties }) => tagName === 'section' && /^y\d+$/.test(String(properties['id'])));
    const found = sections.flatMap((section) => {
      const strip = inside(section, 'div').find(({ properties }) => [properties['className']].flat().includes('year-strip'));
      const links = inside(strip ?? section, 'a');
      for (const link of links) expect(toText(inside(link, 'title')[0] ?? link).trim()).not.toBe('');
      return hrefs(links).map((href) => `${attribute(section, 'id')} ${href}`);
    });
    expect(found).toEqual(timeline.events.map(({ id, date }) => `y${date.earliest.slice(0, 4)} ${address(id)}`));
  });

  test('the strip of each year is the window of its days upon the columns', () => {
    const built = page(`${locale}/`);
    const sections = built.all(({ tagName, properties }) => tagName === 'section' && /^y\d+$/.test(String(properties['id'])));
    expect(sections).toHaveLength(new Set(timeline.events.map(({ date }) => date.earliest.slice(0, 4))).size);
    for (const section of sections) {
      const year = Number(String(section.properties['id']).slice(1));
      const window = inside(section, 'svg').find((svg) => attribute(svg, 'viewBox') !== undefined);
      const [, first = 0, width, days = 0] = (attribute(window ?? section, 'viewBox') ?? '').split(' ').map(Number);
      expect([overview.start + first, overview.start + first + days]).toEqual([startOfYear(year), startOfYear(year + 1)]);
      expect(width).toBe(columnsOf(overview).length);
      expect(inside(window ?? section, 'use').map((use) => attribute(use, 'href'))).toEqual(['#columns']);
    }
    expect(built.all(({ properties }) => properties['id'] === 'columns')).toHaveLength(1);
  });

  test('the timeline weighs at most 36 kB in brotli with its style sheets', () => {
    const built = page(`${locale}/`);
    const styles = built.all(({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes('stylesheet'));
    const bytes = [Buffer.from(built.html), ...styles.map((link) => readFileSync(join(dist, (attribute(link, 'href') ?? '').slice(BASE.length))))]
      .reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
    expect(bytes).toBeLessThanOrEqual(36_000);
  });
});

test('the script of the zoom is at most 4.5 kB in gzip with everything it loads, and no page waits for it', () => {
  const read = (path: string) => readFileSync(join(dist, path.slice(BASE.length)), 'utf8');
  const scripts = page(`${localeIds[0]}/`).all(({ tagName }) => tagName === 'script').flatMap((script) => attribute(script, 'src') ?? []);
  const [loader] = scripts.filter((path) => read(path).includes('overview-zoom'));
  if (!loader) throw new Error('Nothing loads the zoom.');
  const seen = new Map<string, number>();
  const follow = (path: string) => {
    const text = read(path);
    if (seen.has(path)) return;
    seen.set(path, gzipSync(text, { level: 9 }).length);
    for (const [, file = ''] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) follow(`${loader.slice(0, loader.lastIndexOf('/') + 1)}${file}`);
  };
  follow(loader);
  expect(seen.size).toBeGreaterThan(1);
  expect([...seen.keys()].some((path) => read(path).includes('requestIdleCallback'))).toBe(true);
  expect([...seen.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(4_500);
});
