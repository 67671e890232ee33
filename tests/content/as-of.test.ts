import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { changeDays, lastKnownDay, standingOn } from '../../src/model/as-of.ts';
import { toAsOfCsv, toAsOfRecord } from '../../src/model/as-of-record.ts';
import { wordSpan, wordStanding } from '../../src/model/as-of-wording.ts';
import { AsOfRecordSchema } from '../../src/schema/as-of-record.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../fixtures/base'));
const addresses = { table: (day: string) => `https://example.org/${day}`, measure: ({ id }: { id: string }) => `https://example.org/${id}` };

/** What the table of a day says of each measure. */
const told = (day: string, locale: (typeof localeIds)[number]) =>
  Object.fromEntries(standingOn(timeline, day).map((standing) => [standing.measure.id, `${standing.state}: ${wordSpan(standing, locale)}`]));

test('the days of change are those of the acts, and the record ends on the day of the last look', () => {
  expect(changeDays(timeline)).toEqual(['1901-03-02', '1901-04-01', '1902-01-01', '1902-05-01', '2020-01-02']);
  expect(lastKnownDay(timeline)).toBe('2020-01-02');
});

describe('the table says of each measure what it is and how surely', () => {
  test('in English', () => {
    expect(told('1901-03-15', 'en')).toEqual({
      'cart-toll': 'in-force: from 2 March 1901, as far as known on 2 January 2020',
      'boat-toll': 'announced: announced 2 March 1901, applies from April 1901 (counted from 1 April 1901)',
    });
    expect(told('1903-01-01', 'en')).toEqual({
      'cart-toll': 'in-force: from 2 March 1901, as far as known on 2 January 2020',
      'boat-toll': 'lifted: April 1901 (counted from 1 April 1901) – 31 December 1901',
      leniency: 'advised: from May 1902 (counted from 1 May 1902), ended by 2 January 2020, on a day that is not known',
    });
  });

  test('in Japanese', () => {
    expect(told('1903-01-01', 'ja')).toEqual({
      'cart-toll': 'in-force: 1901年3月2日から、2020年1月2日に確認できた範囲では継続',
      'boat-toll': 'lifted: 1901年4月（1901年4月1日から数える）〜1901年12月31日',
      leniency: 'advised: 1902年5月（1902年5月1日から数える）から、2020年1月2日までに終了（終了日は不明）',
    });
  });
});

test('the sentence counts what stood and names its source', () => {
  const sentence = (locale: (typeof localeIds)[number]) => {
    const { opening, rest } = wordStanding(standingOn(timeline, '1903-01-01'), '1903-01-01', locale, timeline.site.title[locale], 'https://example.org/x/');
    return opening + rest;
  };
  expect(sentence('en')).toBe(
    'As of 1 January 1903, as far as known, 1 measure was in effect (Riverland 1), 1 warning or piece of advice stood (Riverland 1), and 1 measure had ended (Riverland 1). River Toll Timeline, https://example.org/x/',
  );
  expect(sentence('ja')).toBe(
    '1903年1月1日時点で、確認できた範囲では、実施中の措置が1件（川国1件）、助言・警告が1件（川国1件）、終了した措置が1件（川国1件）ある。川の通行料年表、https://example.org/x/',
  );
});

test('the data of a day names its neighbours, and holds what the table holds', () => {
  const record = toAsOfRecord(timeline, '1902-01-01', addresses);
  expect(AsOfRecordSchema.parse(record)).toEqual(record);
  expect(record).toMatchObject({ day: '1902-01-01', previous: '1901-04-01', next: '1902-05-01' });
  expect(record.measures.map(({ measure, state, since, noEndFoundBy }) => [measure, state, since, noEndFoundBy])).toEqual([
    ['cart-toll', 'in-force', '1901-03-02', '2020-01-02'],
    ['boat-toll', 'lifted', '1902-01-01', undefined],
  ]);
});

test('as CSV it says the same, commas and both languages included', () => {
  const record = toAsOfRecord(timeline, '1902-01-01', addresses);
  const csv = toAsOfCsv(record);
  expect(csv.startsWith('\u{feff}day,id,')).toBe(true);
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(record.measures.length);
  expect(rows[0]).toMatchObject({
    day: '1902-01-01', id: 'aa-office-toll-order#cart-toll', state: 'in-force', until: '', text_en: 'Carts pay 1,200 pence.', text_ja: '荷車は1,200ペンスを払う。', state_ja: '実施中',
  });
});
