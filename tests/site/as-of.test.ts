import { join } from 'node:path';
import { toText } from 'hast-util-to-text';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { asOfStringsOf } from '../../src/i18n/as-of.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { changeDays, changesOn, standingOn } from '../../src/model/as-of.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, type BuiltPage, builtPage as page, within } from '../dist.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../..'));
const days = changeDays(timeline);
const BASE = process.env['BASE_PATH'] ?? '/';

const section = (built: BuiltPage, heading: string) => {
  const [found] = built.all(({ tagName, properties }) => tagName === 'section' && properties['ariaLabelledBy']?.toString() === heading);
  if (!found) throw new Error(`${built.path} has no section ${heading}.`);
  return found;
};
const links = (root: Element) => within(root, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'));

describe.each(localeIds)('in %s', (locale) => {
  const t = asOfStringsOf(locale);
  const address = (event: string, measure: string) => `${BASE}${locale}/events/${event}/#m-${measure}`;

  test.each(days)('the list of %s has every measure under its jurisdiction, told by words and linked', (day) => {
    const [list] = page(`${locale}/as-of/${day}/`).all(({ properties }) => [properties['className']].flat().includes('by-jurisdiction'));
    if (!list) throw new Error('There is no list.');
    const items = (root: Element) => root.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
    const found = items(list).flatMap((part) =>
      within(part, ({ properties }) => properties['dataState'] !== undefined).map((item) => {
        expect(toText(item)).toContain(t.states[attribute(item, 'dataState') as keyof typeof t.states]);
        return [...within(part, ({ tagName }) => tagName === 'h3').map((heading) => toText(heading)), ...links(item)].join(' | ');
      }),
    );
    const expected = standingOn(timeline, day).map(({ event, measure }) => `${measure.jurisdiction.label[locale]} | ${address(event.id, measure.id)}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test.each(days)('the table of %s has every measure in its row and column, told by words and linked', (day) => {
    const [table] = page(`${locale}/as-of/${day}/`).all(({ tagName }) => tagName === 'table');
    if (!table) throw new Error('There is no table.');
    const [head = [], ...rows] = within(table, ({ tagName }) => tagName === 'tr').map((row) => within(row, ({ tagName }) => tagName === 'th' || tagName === 'td'));
    const columns = head.map((cell) => toText(cell));
    const found = rows.flatMap(([jurisdiction, ...cells]) =>
      cells.flatMap((cell, i) =>
        within(cell, ({ properties }) => properties['dataState'] !== undefined).map((item) => {
          expect(toText(item)).toContain(t.states[attribute(item, 'dataState') as keyof typeof t.states]);
          return [jurisdiction && toText(jurisdiction), columns[i + 1], attribute(item, 'dataState'), attribute(item, 'href')].join(' | ');
        }),
      ),
    );
    const expected = standingOn(timeline, day).map(({ event, measure, state }) =>
      [measure.jurisdiction.label[locale], measure.target.label[locale], state, address(event.id, measure.id)].join(' | '),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test.each(days)('the page of %s says what changed on it, and nothing else', (day) => {
    const changed = section(page(`${locale}/as-of/${day}/`), 'changed');
    expect(links(changed)).toEqual(changesOn(timeline, day).map(({ event, measure }) => address(event.id, measure.id)));
  });

  test('the list of days leads to every day of change', () => {
    for (const path of ['as-of/', 'as-of/changes/']) {
      expect(links(section(page(`${locale}/${path}`), 'days'))).toEqual(days.toReversed().map((day) => `${BASE}${locale}/as-of/${day}/`));
    }
  });

  test('every event with measures leads to the tables of the days on which they began', () => {
    for (const event of timeline.events.filter(({ measures }) => measures.length > 0)) {
      const found = new Set(links(section(page(`${locale}/events/${event.id}/`), 'measures')).filter((href) => href?.includes('/as-of/')));
      expect(found, event.id).toEqual(new Set(event.measures.map(({ from }) => `${BASE}${locale}/as-of/${from.earliest}/`)));
    }
  });

  test('the sentence names the day, the site and its own address', () => {
    for (const day of days) {
      const words = toText(section(page(`${locale}/as-of/${day}/`), 'sentence'));
      expect(words).toContain(timeline.site.title[locale]);
      expect(words).toContain(`${locale}/as-of/${day}/`);
    }
  });
});
