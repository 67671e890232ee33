import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareDates, parseEdtf } from '../../src/dates/edtf.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { facets } from '../../src/model/facet-filter.ts';
import { allFacetValues, facetValuesOf } from '../../src/model/facets.ts';
import { entryIntoForce, groupByYear, timelineOrders } from '../../src/model/timeline-order.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../..'));

test.each(timelineOrders)('in the order by %s every event stands once, under the year of its date', (order) => {
  const groups = groupByYear(timeline.events, order);
  expect(groups.flatMap(({ entries }) => entries.map(({ event }) => event.id)).sort()).toEqual(timeline.events.map(({ id }) => id).sort());
  const dated = groups.filter(({ year }) => year !== undefined);
  for (const { year, entries } of dated) for (const { date } of entries) expect(date.earliest.slice(0, 4)).toBe(year);
  const dates = dated.flatMap(({ entries }) => entries.map(({ date }) => date));
  const inOrder = dates.toSorted((a, b) => (order === 'change' ? compareDates(b, a) : compareDates(a, b)));
  expect(dates.map(({ edtf }) => edtf)).toEqual(inOrder.map(({ edtf }) => edtf));
  expect(groups.slice(0, -1).every(({ year }) => year !== undefined)).toBe(true);
});

describe('the entry into force', () => {
  const act = (roles: [entersIntoForce: boolean, date: string][], from: string[]) =>
    ({
      dates: roles.map(([entersIntoForce, date]) => ({ role: { entersIntoForce }, date: parseEdtf(date) })),
      measures: from.map((date) => ({ from: parseEdtf(date) })),
    }) as unknown as Pick<TimelineEvent, 'dates' | 'measures'>;

  test('is the date that says so, or else the first day of a measure', () => {
    expect(entryIntoForce(act([[false, '2017-01-01'], [true, '2017-03-01']], ['2017-02-01']))?.edtf).toBe('2017-03-01');
    expect(entryIntoForce(act([[false, '2017-01-01']], ['2017-05', '2017-02-01']))?.edtf).toBe('2017-02-01');
    expect(entryIntoForce(act([[false, '2017-01-01']], []))).toBeUndefined();
  });

  test('is known of every event of the record that has such a date or a measure', () => {
    for (const event of timeline.events) {
      expect(entryIntoForce(event) !== undefined, event.id).toBe(event.measures.length > 0 || event.dates.some(({ role }) => role.id === 'in-force'));
    }
  });
});

test('each value has all the events that bear it, and a name in each language', () => {
  const values = allFacetValues(timeline);
  for (const { facet, id, events, label } of values) {
    expect(events, id).toEqual(timeline.events.filter((event) => facetValuesOf(event)[facet].includes(id)));
    for (const locale of localeIds) expect(label(locale)).not.toBe('');
  }
  for (const event of timeline.events) {
    for (const facet of facets) {
      for (const id of facetValuesOf(event)[facet]) expect(values.some((value) => value.facet === facet && value.id === id), `${event.id} ${facet} ${id}`).toBe(true);
    }
  }
});

test('an actor with one event has no part of the timeline', () => {
  const actors = allFacetValues(timeline).filter(({ facet }) => facet === 'actor');
  expect(actors.map(({ id }) => id).sort()).toEqual(timeline.actors.filter(({ events }) => events.length > 1).map(({ id }) => id).sort());
});
