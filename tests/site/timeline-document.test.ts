import { join } from 'node:path';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { timelineDocumentPath } from '../../src/urls.ts';
import { attribute, builtPage as page } from '../dist.ts';

const { events, sources } = loadTimeline(join(import.meta.dirname, '../..'));
const BASE = process.env['BASE_PATH'] ?? '/';

describe.each(localeIds)('the timeline with its sources in %s', (locale) => {
  const document = () => page(`${locale}/${timelineDocumentPath}`);
  const withClass = (name: string, tag: string) => document().all(({ tagName, properties }) => tagName === tag && [properties['className']].flat().includes(name));

  test('is reached from the timeline', () => {
    expect(page(`${locale}/`).all(({ tagName, properties }) => tagName === 'a' && properties['href'] === `${BASE}${locale}/${timelineDocumentPath}`)).toHaveLength(1);
  });

  test('has every event with its summary, and under each the numbers of all its sources', () => {
    const entries = withClass('entry', 'li');
    expect(entries.map((entry) => attribute(entry, 'id'))).toEqual(events.map(({ id }) => `e-${id}`));
    const listed = withClass('cited-sources', 'ol').flatMap(({ children }) => children).flatMap((child) => (child.type === 'element' ? [toText(child)] : []));
    const numbered = withClass('entry-sources', 'p').map((line) => toText(line));
    events.forEach((event, i) => {
      expect(toText(entries[i] ?? expect.fail())).toContain(event.prose[locale].summary);
      const numbers = (numbered[i]?.match(/\d+/g) ?? []).map(Number);
      expect(numbers, event.id).toEqual(numbers.toSorted((a, b) => a - b));
      const told = numbers.map((number) => listed[number - 1] ?? `no source ${number}`);
      expect(told, event.id).toHaveLength(event.sources.length);
      for (const { title } of event.sources) expect(told.some((each) => each.includes(title)), `${event.id}: ${title}`).toBe(true);
    });
  });

  test('has each source that an event cites once, numbered, with its address', () => {
    const cited = new Set(events.flatMap((event) => event.sources.map(({ id }) => id)));
    const items = withClass('cited-sources', 'ol').flatMap(({ children }) => children.filter((child) => child.type === 'element'));
    expect(items).toHaveLength(cited.size);
    const texts = items.map((item) => toText(item));
    texts.forEach((text, i) => expect(text).toMatch(new RegExp(`^\\s*${i + 1}\\b`)));
    for (const { id, title, URL, archive } of sources.filter((source) => cited.has(source.id))) {
      const address = URL ?? archive?.URL;
      const own = texts.filter((text) => text.includes(title) && (address === undefined || text.includes(address)));
      expect(own.length, id).toBeGreaterThan(0);
    }
  });
});
