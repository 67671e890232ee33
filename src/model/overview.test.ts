import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../dates/day.ts';
import { parseEdtf } from '../dates/edtf.ts';
import { columnsOf, entriesOf, layOutOverview, overviewFrom, stretchesOf, yearOfOverview, type Overview } from './overview.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** An invented event; of its measures, each with the first day and, where one was found, the last. */
interface Told {
  id?: string;
  date: string;
  weight?: 'policy' | 'background';
  ended?: boolean;
  asOf?: string;
  measures?: { from: string; until?: string | undefined; force?: string; in?: string }[];
}

function record(told: readonly Told[]): Pick<Timeline, 'events' | 'jurisdictions'> {
  const jurisdictions = ['aa', 'bb'].map((id) => ({ id, events: [] as unknown[] }));
  const events = told.map(({ id, date, weight = 'policy', ended = false, asOf = '2026-01-01', measures = [] }, i) => {
    const event = {
      id: id ?? `event-${i}`,
      date: parseEdtf(date),
      weight,
      status: { value: { ended }, asOf: parseEdtf(asOf) },
      measures: measures.map(({ from, until, force = 'in-force', in: place = 'aa' }, j) => ({
        id: `measure-${j}`,
        effect: { force },
        jurisdiction: jurisdictions.find((each) => each.id === place),
        from: parseEdtf(from),
        ...(until && { until: parseEdtf(until) }),
      })),
    };
    jurisdictions[0]?.events.push(event);
    return event;
  });
  return { events: events as unknown as TimelineEvent[], jurisdictions: jurisdictions as unknown as Timeline['jurisdictions'] };
}

const draw = (told: readonly Told[], from = 2015) => layOutOverview(record(told), from);
const barsOf = ({ rows }: Overview) => rows.flatMap(({ bars }) => bars);
const bar = (told: Told) => barsOf(draw([told]))[0];

describe('a bar', () => {
  test('lies from the first to the last day on which the measure applied', () => {
    expect(bar({ date: '2018', measures: [{ from: '2018-03-05', until: '2019-07-01' }] })).toMatchObject({ start: dayOf('2018-03-05'), end: dayOf('2019-07-01'), isOpen: false });
  });

  test('takes the widest reading of what is known only to the month or the year', () => {
    expect(bar({ date: '2018', measures: [{ from: '2018-03', until: '2019' }] })).toMatchObject({ start: dayOf('2018-03-01'), end: dayOf('2019-12-31') });
  });

  test('is open, up to the day to which that is known, where no end was found', () => {
    expect(bar({ date: '2018', asOf: '2025-05-05', measures: [{ from: '2018-03-05' }] })).toMatchObject({ end: dayOf('2025-05-05'), isOpen: true });
  });

  test('does not end before it begins when it is yet to apply', () => {
    expect(bar({ date: '2018', asOf: '2018-02-01', measures: [{ from: '2018-03-05' }] })).toMatchObject({ start: dayOf('2018-03-05'), end: dayOf('2018-03-05') });
  });

  test('stands in the row of its own jurisdiction, wherever its event is', () => {
    const { rows } = draw([{ date: '2018', measures: [{ from: '2018', in: 'bb' }] }]);
    expect(rows.map(({ jurisdiction, bars, marks }) => [jurisdiction.id, bars.length, marks.length])).toEqual([['aa', 0, 1], ['bb', 1, 0]]);
  });

  test('is not made of what lifts a measure', () => {
    expect(barsOf(draw([{ date: '2018', measures: [{ from: '2018', force: 'lifted' }, { from: '2018', force: 'advised' }] }]))).toHaveLength(1);
  });
});

test('what ended before the first year is left out, and named if it is an event', () => {
  const overview = draw([{ id: 'old', date: '2001', measures: [{ from: '2001', until: '2002' }] }, { date: '2016' }]);
  expect(barsOf(overview)).toEqual([]);
  expect(overview.earlier.map(({ id }) => id)).toEqual(['old']);
  expect(overview.rows.flatMap(({ marks }) => marks)).toHaveLength(1);
});

test('the drawing covers whole years, to the last that anything in it reaches', () => {
  const overview = draw([{ date: '2016-03-01', asOf: '2017-03-01' }, { date: '2016', asOf: '2018-06-01', measures: [{ from: '2017' }] }]);
  expect(overview.years).toEqual([2015, 2016, 2017, 2018]);
  expect([overview.start, overview.end, overview.known]).toEqual([dayOf('2015-01-01'), dayOf('2019-01-01'), dayOf('2018-06-01')]);
});

test('it begins with the first event that is not background', () => {
  expect(overviewFrom(record([{ date: '1999', weight: 'background' }, { date: '2015-08' }, { date: '2017' }]))).toBe(2015);
});

const day = fc.integer({ min: 0, max: 3650 }).map((days) => new Date(Date.UTC(2015, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const edtf = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([text, length]) => text.slice(0, length));
const measure = fc.tuple(edtf, fc.option(edtf, { nil: undefined })).map(([from, until]) => ({ from, until: until && until >= from ? until : undefined }));
const told = fc.array(fc.record({ date: edtf, ended: fc.boolean(), measures: fc.array(measure, { maxLength: 3 }) }), { minLength: 1, maxLength: 6 });
/** Reading a date takes long. */
const runs = { numRuns: 40 };

test('no two bars and no two marks on one level of a row touch', () => {
  fc.assert(
    fc.property(told, (all) => {
      for (const { bars, marks, levels } of draw(all).rows) {
        for (const [items, count] of [[bars, levels.bars], [marks, levels.marks]] as const) {
          expect(items.every(({ level }) => level < count)).toBe(true);
          const touching = items.filter((one) => items.some((other) => one !== other && one.level === other.level && one.start <= other.end && other.start <= one.end));
          expect(touching).toHaveLength(0);
        }
      }
    }),
    runs,
  );
});

test('the table has each bar and each mark once, in order of time', () => {
  fc.assert(
    fc.property(told, (all) => {
      for (const row of draw(all).rows) {
        const entries = entriesOf(row).map((entry) => (entry.kind === 'bar' ? entry.bar : entry.mark));
        expect(new Set(entries).size).toBe(entries.length);
        expect([...row.bars, ...row.marks].every((each) => entries.includes(each))).toBe(true);
        expect(entries.every(({ start }, i) => start >= (entries[i - 1]?.start ?? start))).toBe(true);
      }
    }),
    runs,
  );
});

describe('a year downwards', () => {
  test('has the events that begin in it, with the days of the year', () => {
    const all = record([{ id: 'a', date: '2016-01-01' }, { id: 'b', date: '2016-12-31' }, { id: 'c', date: '2016/2018' }, { id: 'd', date: '2017' }]);
    const { days, marks } = yearOfOverview(layOutOverview(all, 2015), all.events, 2016);
    expect(days).toBe(366);
    expect(marks.map(({ event, start, end }) => [event.id, start, end])).toEqual([['a', 0, 0], ['b', 365, 365], ['c', 0, 365]]);
  });

  test('begins where the years before it end', () => {
    const overview = draw([{ date: '2015' }]);
    expect([2015, 2016, 2017].map((year) => yearOfOverview(overview, [], year).first)).toEqual([0, 365, 731]);
  });
});

describe('the columns of the drawing turned downwards', () => {
  const stretches = (overview: Overview) => stretchesOf(overview).map(({ column, force, from, to }) => [column, force, from, to]);

  test('are one for each jurisdiction with measures, with a stretch for each of these', () => {
    const overview = draw([
      { date: '2015', measures: [{ from: '2015-01-11', until: '2015-01-20' }, { from: '2015-01-15', until: '2015-01-31', force: 'advised' }] },
      { date: '2016', measures: [{ from: '2016-05-01', until: '2016-05-01', in: 'bb' }] },
    ]);
    expect(columnsOf(overview).map(({ jurisdiction }) => jurisdiction.id)).toEqual(['aa', 'bb']);
    expect(stretches(overview)).toEqual([[0, 'in-force', 10, 20], [0, 'advised', 14, 31], [1, 'in-force', 486, 487]]);
  });

  test('leave out what was before the first day', () => {
    expect(stretches(draw([{ date: '2010', measures: [{ from: '2010', until: '2015-01-10' }] }]))).toEqual([[0, 'in-force', 0, 10]]);
  });

  test('go on with what has no known end to the last day of the record, and no further', () => {
    const overview = draw([{ date: '2015', asOf: '2015-01-11', measures: [{ from: '2015-01-05' }] }, { date: '2015', asOf: '2015-01-31', measures: [{ from: '2015-01-31' }, { from: '2016' }] }]);
    expect(stretches(overview)).toEqual([[0, 'in-force', 4, 31], [0, 'in-force', 30, 31]]);
  });

  test('drop what has ended on a day that is not known', () => {
    expect(stretches(draw([{ date: '2015', ended: true, asOf: '2015-01-10', measures: [{ from: '2015-01-05' }] }, { date: '2016' }]))).toEqual([[0, 'in-force', 4, 10]]);
  });

  test('have the days of every bar, as far as the record is known, in the column of its jurisdiction', () => {
    fc.assert(
      fc.property(told, (all) => {
        const overview = draw(all.map((each) => ({ ...each, ended: true })));
        const expected = columnsOf(overview).flatMap(({ bars }, column) =>
          bars.map(({ event, start, end }) => ({ event, column, from: Math.max(start, overview.start) - overview.start, to: Math.min(end, overview.known) + 1 - overview.start })));
        expect(stretchesOf(overview)).toMatchObject(expected.filter(({ from, to }) => from < to));
      }),
      runs,
    );
  });
});
