import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../dates/edtf.ts';
import { layOutStrip, stripYears } from './strip.ts';
import type { Measure, TimelineEvent } from './timeline.ts';

const event = (date: string, { ended = false, weight = 'policy' } = {}) =>
  ({ id: date, date: parseEdtf(date), weight, status: { value: { ended }, asOf: parseEdtf('2024-12-31') } }) as unknown as TimelineEvent;
const measure = (from: string, until?: string, force = 'in-force') =>
  ({ from: parseEdtf(from), ...(until && { until: parseEdtf(until) }), effect: { force } }) as unknown as Measure;
const years = { first: 2020, last: 2024 };
const marksOf = (...dates: string[]) => layOutStrip([{ label: 'x', events: dates.map((date) => event(date)) }], years).rows[0]?.marks ?? [];
const barsOf = (...measures: [Measure, boolean?][]) =>
  layOutStrip([{ label: 'x', measures: measures.map(([each, ended]) => ({ event: event('2020', { ended }), measure: each })) }], years).rows[0]?.bars ?? [];

test('a day is a dot at its place, an inexact date a band over all that it may mean', () => {
  const [dot, band] = marksOf('2020-01-01', '2022');
  expect(dot).toMatchObject({ isBand: false, from: 0 });
  expect(band).toMatchObject({ isBand: true, from: 40, to: 60 });
});

test('what lies before the first year stands in a column of its own, and moves the years to the right', () => {
  const strip = layOutStrip([{ label: 'x', events: [event('1997-06-26'), event('2020-01-01')] }], years);
  expect(strip.upTo).toBe(2019);
  expect(strip.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024]);
  expect(strip.years[0]?.at).toBeGreaterThan(15);
  expect(strip.rows[0]?.marks.map(({ from }) => from < 10)).toEqual([true, false]);
  expect(layOutStrip([{ label: 'x', events: [event('2020-01-01')] }], years)).not.toHaveProperty('upTo');
});

test('marks that would touch lie on different levels', () => {
  const date = fc.tuple(fc.integer({ min: 2018, max: 2024 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
      const marks = marksOf(...dates);
      expect(marks).toHaveLength(dates.length);
      for (const [i, a] of marks.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(0);
        expect(a.to).toBeLessThanOrEqual(100);
        for (const b of marks.slice(i + 1)) if (a.level === b.level) expect(b.from).toBeGreaterThanOrEqual(a.to - 1e-6);
      }
    }),
  );
});

test('a bar ends where the measure ended, and where no end is known it stays open', () => {
  expect(barsOf([measure('2021-01-01', '2021-12-31')])[0]).toMatchObject({ from: 20.0, to: 40, isOpen: false });
  expect(barsOf([measure('2021-01-01')])[0]).toMatchObject({ to: 100, isOpen: true });
  expect(barsOf([measure('2021-01-01'), true])[0]).toMatchObject({ to: 100, isOpen: false });
});

test('what lifts something is a short bar', () => {
  const [bar] = barsOf([measure('2021-01-01', undefined, 'lifted')]);
  expect(bar?.isOpen).toBe(false);
  expect((bar?.to ?? 100) - (bar?.from ?? 0)).toBeLessThan(5);
});

test('all strips show the years from the first act of policy to the last day that is known', () => {
  expect(stripYears({ events: [event('1997', { weight: 'background' }), event('2014-05-01'), event('2019')] })).toEqual({ first: 2014, last: 2024 });
});
