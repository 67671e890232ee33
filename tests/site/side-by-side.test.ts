import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, type BuiltPage, builtPage as page, dist, within } from '../dist.ts';

const BASE = process.env['BASE_PATH'] ?? '/';
const { events } = loadTimeline(join(import.meta.dirname, '../..'));

const hasClass = (name: string) => ({ properties }: Element) => [properties['className']].flat().includes(name);
const squeeze = (text: string) => text.replaceAll(/\s/g, '');
const wordsOf = (element: Element | undefined) => (element ? squeeze(toText(element)) : '');
/** The words without the marks of notes between them. */
const proseOf = (element: Element) => {
  let words = '';
  visit(element, (node) => {
    if (node.type === 'element' && hasClass('marks')(node)) return SKIP;
    if (node.type === 'text') words += node.value;
    return undefined;
  });
  return squeeze(words.replaceAll('\u2060', ''));
};

/** The rows of a page: the id, and the cell of each language in the order in which they stand. */
const rowsOf = (built: BuiltPage) =>
  built.all(hasClass('pair')).map((row) => ({
    id: attribute(row, 'id') ?? '',
    link: within(row, hasClass('pair-link')).map((link) => attribute(link, 'href')),
    cells: within(row, hasClass('side')).map((cell) => ({ lang: attribute(cell, 'lang'), words: wordsOf(cell), cell })),
  }));

describe.each(localeIds)('side by side in %s', (locale) => {
  const order = [locale, ...localeIds.filter((each) => each !== locale)];

  test.each(events.map((event) => [event.id, event] as const))('%s has every claim and heading in one row with its counterpart, in order', (id, event) => {
    const built = page(`${locale}/events/${id}/side-by-side/`);
    const rows = rowsOf(built);
    for (const { id: row, cells, link } of rows) {
      expect(cells.map(({ lang }) => lang), row).toEqual(order);
      expect(link).toEqual([`#${row}`]);
      for (const { words, lang } of cells) expect(words.replace(lang === 'ja' ? '日本語' : 'English', ''), `${row} ${lang}`).not.toBe('');
    }
    const row = (key: string) => rows.find((each) => each.id === key);
    for (const each of order) {
      const cell = (key: string) => row(key)?.cells.find(({ lang }) => lang === each)?.words;
      const { body, summary, plain, title } = event.prose[each];
      for (const claim of event.claims) expect(cell(`c-${claim.id}`)).toContain(squeeze(claim.text[each]));
      for (const heading of body.headings) expect(cell(heading.id)).toContain(squeeze(heading.text));
      for (const measure of event.measures) expect(cell(`m-${measure.id}`)).toContain(squeeze(measure.text[each]));
      for (const account of event.accounts) expect(cell(`a-${account.id}`)).toContain(squeeze(account.why[each]));
      expect(cell('summary')).toContain(squeeze(summary));
      expect(built.all(hasClass('titles')).map(wordsOf).join()).toContain(squeeze(title));
      const words = rows.map(({ cells }) => cells.find(({ lang }) => lang === each)?.words ?? '');
      expect(words.some((text) => text.includes(squeeze(plain)))).toBe(true);
      for (const unknown of event.unknown) expect(words.filter((text) => text.includes(squeeze(unknown[each])))).toHaveLength(1);

      // What the prose says, row after row, is what it says on a page of its own.
      const placed = [
        ...body.headings.map((heading) => ({ id: heading.id, line: heading.place.line })),
        ...body.sequence.flatMap((item) => (item.type === 'claim' ? [{ id: `c-${item.id}`, line: item.place.line }] : [])),
      ].sort((a, b) => a.line - b.line).map((part) => part.id);
      expect(rows.map((part) => part.id).filter((key) => placed.includes(key))).toEqual(placed);
      const all = rows.map(({ cells }) => cells.find(({ lang }) => lang === each)?.cell).map((cellOf) => (cellOf ? proseOf(cellOf) : '')).join('');
      for (const block of body.blocks) expect(all).toContain(squeeze(block.text));
    }
  });

  test.each(events.map((event) => [event.id, event] as const))('%s numbers a source alike in both languages, and every mark leads to its place and back', (id, event) => {
    const built = page(`${locale}/events/${id}/side-by-side/`);
    const [list] = built.all(hasClass('combined-sources')) as [Element];
    const entries = list.children.filter((child): child is Element => child.type === 'element');
    expect(entries).toHaveLength(event.sources.length);
    for (const { id: row, cells } of rowsOf(built)) {
      const numbers = cells.map(({ cell }) => {
        const marks = within(cell, hasClass('marks')).flatMap((marked) => within(marked, ({ tagName }) => tagName === 'a'));
        for (const mark of marks) {
          const number = Number(/^\d+/.exec(toText(mark))?.[0]);
          const [place] = within(entries[number - 1] as Element, ({ properties }) => `#${String(properties['id'])}` === attribute(mark, 'href')) as [Element];
          expect(within(place, ({ tagName }) => tagName === 'a').map((back) => attribute(back, 'href'))).toContain(`#${attribute(mark, 'id')}`);
        }
        return new Set(marks.map((mark) => /^\d+/.exec(toText(mark))?.[0]));
      });
      for (const other of numbers.slice(1)) expect(other, `${id} ${row}`).toEqual(numbers[0]);
    }
  });

  test.each(events.map(({ id }) => id))('%s leads there and back', (id) => {
    const path = `${BASE}${locale}/events/${id}/`;
    const links = (built: BuiltPage) => built.all(({ tagName }) => tagName === 'a').map((each) => attribute(each, 'href'));
    expect(links(page(`${locale}/events/${id}/`)).filter((href) => href === `${path}side-by-side/`)).toHaveLength(1);
    expect(links(page(`${locale}/events/${id}/side-by-side/`))).toContain(path);
  });
});

test.each(events.map(({ id }) => id))('%s has the same pairs in the same order whichever language comes first', (id) => {
  const [first, ...others] = localeIds.map((locale) => rowsOf(page(`${locale}/events/${id}/side-by-side/`)).map((row) => row.id));
  for (const other of others) expect(other).toEqual(first);
});

test('pages of both languages are to be found by search engines', () => {
  const maps = readdirSync(dist).filter((file) => /^sitemap-\d+\.xml$/.test(file)).map((file) => readFileSync(join(dist, file), 'utf8')).join('');
  for (const locale of localeIds) for (const { id } of events) expect(maps).toContain(`/${locale}/events/${id}/side-by-side/</loc>`);
});
