import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from 'hast-util-to-text';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { timelineFilterStringsOf } from '../../src/i18n/timeline-filter.ts';
import { allFacetValues, facetValuesOf } from '../../src/model/facets.ts';
import { groupByYear } from '../../src/model/timeline-order.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { facetPath, orderPath } from '../../src/urls.ts';
import { attribute, type BuiltPage, builtPage as page, dist } from '../dist.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../..'));
const parts = allFacetValues(timeline);
const BASE = process.env['BASE_PATH'] ?? '/';

/** The ids of the events whose entries a page shows, in its order. */
const shown = (path: string) =>
  page(path).all(({ tagName, properties }) => tagName === 'a' && /\/events\/[^/]+\/$/.test(String(properties['href'])))
    .map((link) => attribute(link, 'href')?.split('/').at(-2))
    .filter((id, i, all) => all.indexOf(id) === i);
const has = (name: string) => (element: { properties: Record<string, unknown> }) => [element.properties['className']].flat().includes(name);

describe.each(localeIds)('in %s', (locale) => {
  const t = timelineFilterStringsOf(locale);

  test('the page of each value has its events and no other, says how many, and leads back to all', () => {
    for (const { facet, id, events, label } of parts) {
      const path = `${locale}/${facetPath(facet, id)}`;
      expect(shown(path), path).toEqual(events.map((event) => event.id));
      const [header] = page(path).all(has('page-header'));
      const text = toText(header ?? page(path).tree);
      expect(text).toContain(label(locale));
      expect(text).toContain(t.description(t.facets[facet], label(locale), events.length, timeline.events.length));
      expect(page(path).all(({ tagName, properties }) => tagName === 'a' && properties['href'] === `${BASE}${locale}/` && has('whole')({ properties })), path).toHaveLength(1);
    }
  });

  test('every page of the timeline links to every value with the number of its events', () => {
    for (const path of ['', orderPath('force'), orderPath('change'), facetPath('lane', 'act')]) {
      const links = page(`${locale}/${path}`).all(({ tagName, properties }) => tagName === 'a' && /\/timeline\/[^/]+\/[^/]+\/$/.test(String(properties['href'])));
      const told = new Map(links.map((link) => [attribute(link, 'href'), toText(link).replaceAll(/\s+/g, ' ')]));
      for (const { facet, id, events, label } of parts) {
        const text = told.get(`${BASE}${locale}/${facetPath(facet, id)}`);
        if (facet === 'lane' && id === 'act') expect(text).toMatch(new RegExp(` ${events.length}$`));
        else expect(text, path).toBe(`${label(locale)} ${events.length}`.replaceAll(/\s+/g, ' '));
      }
    }
  });

  test.each(['force', 'change'] as const)('the page of the order by %s has all events in it', (order) => {
    expect(shown(`${locale}/${orderPath(order)}`)).toEqual(groupByYear(timeline.events, order).flatMap(({ entries }) => entries.map(({ event }) => event.id)));
  });
});

test('the values that the filter reads are those of the events', () => {
  const told = JSON.parse(readFileSync(join(dist, 'data/timeline-values.json'), 'utf8')) as Record<string, { values: unknown }>;
  expect(Object.entries(told).map(([id, { values }]) => [id, values])).toEqual(timeline.events.map((event) => [event.id, facetValuesOf(event)]));
});

describe('the timeline page weighs', () => {
  const fileOf = (href: string) => join(dist, href.slice(BASE.length));
  /** Every script that a page loads, sooner or later. */
  const scriptsOf = (built: BuiltPage) => {
    const found = new Set<string>();
    const follow = (file: string) => {
      if (found.has(file)) return;
      found.add(file);
      for (const [, name] of readFileSync(file, 'utf8').matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) if (name) follow(join(file, '..', name));
    };
    const entries = built.all(({ tagName, properties }) => tagName === 'script' && properties['src'] !== undefined).map((script) => fileOf(attribute(script, 'src') ?? ''));
    entries.forEach(follow);
    return [...found];
  };
  const gzipped = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

  test.each(localeIds)('at most 36 kB in brotli with its style sheets, in %s', (locale) => {
    const built = page(`${locale}/`);
    const styles = built.all(({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes('stylesheet')).map((link) => fileOf(attribute(link, 'href') ?? ''));
    expect(styles.length).toBeGreaterThan(0);
    const bytes = [Buffer.from(built.html), ...styles.map((file) => readFileSync(file))].reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
    expect(bytes).toBeLessThanOrEqual(36_000);
  });

  test.each(localeIds)('at most 12 kB of JavaScript in gzip, of which the filter has 8, in %s', (locale) => {
    const all = scriptsOf(page(`${locale}/`));
    expect(all.every((file) => existsSync(file))).toBe(true);
    expect(all.some((file) => file.includes('timeline-filter'))).toBe(true);
    expect(gzipped(all)).toBeLessThanOrEqual(12_000);
    expect(gzipped(all.filter((file) => /[/\\](TimelineFilter|timeline-filter|when-idle|preload-helper|dom|locales)\./.test(file)))).toBeLessThanOrEqual(8_000);
  });
});
