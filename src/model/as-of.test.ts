import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDayUpTo } from '../dates/days.ts';
import { parseEdtf } from '../dates/edtf.ts';
import { effectForces } from '../schema/vocabulary.ts';
import { changeDays, changesOn, standingOn, stepsOf, tableOf } from './as-of.ts';
import { changesBetween } from './changes-between.ts';
import type { Measure, Timeline, TimelineEvent } from './timeline.ts';

/** Invented events: only what the tables may look at is there, so that a table made of anything else fails. */
interface Drawn {
  date: string;
  ended: boolean;
  measures: { from: string; length?: number; force: (typeof effectForces)[number]; target: string; jurisdiction: string; announced?: string }[];
}

const AS_OF = '2026-01-01';
const day = fc.integer({ min: 0, max: 3650 }).map((days) => new Date(Date.UTC(2015, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
/** A day, a month or a year. */
const edtf = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([text, length]) => text.slice(0, length));
const drawn: fc.Arbitrary<Drawn> = fc.record({
  date: edtf,
  ended: fc.boolean(),
  measures: fc.array(
    fc.record(
      {
        from: edtf,
        length: fc.integer({ min: 0, max: 400 }),
        force: fc.constantFrom(...effectForces),
        target: fc.constantFrom('carts', 'boats'),
        jurisdiction: fc.constantFrom('aa', 'bb'),
        announced: edtf,
      },
      { requiredKeys: ['from', 'force', 'target', 'jurisdiction'] },
    ),
    { maxLength: 4 },
  ),
});

function make(all: readonly Drawn[]): Pick<Timeline, 'events' | 'vocabularies'> {
  const label = { en: 'x', ja: 'x' };
  const events = all.map(({ date, ended, measures }, i) => ({
    id: `event-${i}`,
    date: parseEdtf(date),
    status: { value: { id: 'status', label, ended }, asOf: parseEdtf(AS_OF) },
    measures: measures.map(({ from, length, force, target, jurisdiction, announced }, j) => ({
      id: `measure-${j}`,
      effect: { id: force, label, force },
      target: { id: target, label },
      jurisdiction: { id: jurisdiction, label },
      from: parseEdtf(from),
      ...(length !== undefined && { until: parseEdtf(new Date(Date.parse(parseEdtf(from).latest) + length * 86_400_000).toISOString().slice(0, 10)) }),
      ...(announced && { announced: parseEdtf(announced) }),
    })),
  }));
  const vocabularies = { jurisdictions: { aa: { label }, bb: { label } }, targets: { carts: { label }, boats: { label } } };
  return { events: events as unknown as TimelineEvent[], vocabularies: vocabularies as unknown as Timeline['vocabularies'] };
}

const record = fc.array(drawn, { maxLength: 6 }).map(make);
const recordWithDay = fc.tuple(record, day);

test('a measure that has ended never shows as anything else after its end', () => {
  fc.assert(
    fc.property(recordWithDay, ([timeline, on]) => {
      for (const { event, measure, state } of standingOn(timeline, on)) {
        if (measure.until && on > measure.until.latest) expect(state).toBe('lifted');
        if (event.status.value.ended && on >= AS_OF) expect(state).toBe('lifted');
      }
    }),
  );
});

test('and does not show as ended before, nor as applied before its first day', () => {
  fc.assert(
    fc.property(recordWithDay, ([timeline, on]) => {
      for (const { measure, state } of standingOn(timeline, on)) {
        if (on < measure.from.earliest) expect(state).toBe('announced');
        else if (on < AS_OF && (!measure.until || on <= measure.until.latest)) expect(state).toBe(measure.effect.force);
      }
    }),
  );
});

test('every cell follows from the measures alone, and every measure known by the day is in one cell', () => {
  fc.assert(
    fc.property(recordWithDay, ([timeline, on]) => {
      const cells = tableOf(timeline, standingOn(timeline, on)).rows.flatMap(({ jurisdiction, cells }) =>
        cells.flatMap(({ target, measures }) => measures.map((standing) => [standing.id, jurisdiction.id, target.id, standing.state])),
      );
      const expected = timeline.events.flatMap((event) =>
        event.measures.flatMap((measure: Measure) => {
          const last = stepsOf(event, measure).filter((step) => step.day <= on).at(-1);
          return last ? [[`${event.id}#${measure.id}`, measure.jurisdiction.id, measure.target.id, last.state]] : [];
        }),
      );
      expect(cells.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test('a table has no row and no column in which nothing stands', () => {
  fc.assert(
    fc.property(recordWithDay, ([timeline, on]) => {
      const { rows, targets } = tableOf(timeline, standingOn(timeline, on));
      for (const { cells } of rows) {
        expect(cells.map(({ target }) => target.id)).toEqual(targets.map(({ id }) => id));
        expect(cells.some(({ measures }) => measures.length > 0)).toBe(true);
      }
      for (const [i] of targets.entries()) expect(rows.some(({ cells }) => (cells[i]?.measures.length ?? 0) > 0)).toBe(true);
    }),
  );
});

test('two neighbouring days of change differ by exactly the acts of the later one', () => {
  fc.assert(
    fc.property(record, (timeline) => {
      for (const each of changeDays(timeline)) {
        const acts: string[] = timeline.events.flatMap((event) =>
          event.measures.flatMap((measure) => stepsOf(event, measure).filter((step) => step.day === each).map(({ state }) => `${event.id}#${measure.id} ${state}`)),
        );
        const changes = changesOn(timeline, each);
        expect(changes.map(({ id, state }) => `${id} ${state}`).toSorted()).toEqual(acts.toSorted());
        expect(changes.every(({ since }) => since === each)).toBe(true);
      }
    }),
  );
});

test('any day shows what the last day of change up to it shows', () => {
  fc.assert(
    fc.property(recordWithDay, ([timeline, on]) => {
      const resolved = lastDayUpTo(changeDays(timeline), on);
      expect(standingOn(timeline, on)).toEqual(resolved === undefined ? [] : standingOn(timeline, resolved));
    }),
  );
});

test('changes between any two days are those of the days of change between them, each measure once', () => {
  fc.assert(
    fc.property(record, day, day, (timeline, one, other) => {
      const [from, to] = [one, other].toSorted() as [string, string];
      const between = changeDays(timeline).filter((each) => each > from && each <= to);
      const ids = new Set(between.flatMap((each) => changesOn(timeline, each).map(({ id }) => id)));
      const found = changesBetween(standingOn(timeline, from), standingOn(timeline, to)).map(({ id }) => id);
      expect(new Set(found)).toEqual(ids);
      expect(found).toHaveLength(ids.size);
    }),
  );
});

test('a month counts from its first day to its last, and an act that ended on an unknown day to the day on which that is known', () => {
  const { events } = make([
    { date: '2017-06-30', ended: false, measures: [{ from: '2017-07', length: 0, force: 'advised', target: 'carts', jurisdiction: 'aa' }] },
    { date: '2018', ended: true, measures: [{ from: '2018', force: 'in-force', target: 'carts', jurisdiction: 'aa' }] },
  ]);
  expect(events.map((event) => stepsOf(event, event.measures[0] as Measure))).toEqual([
    [{ day: '2017-06-30', state: 'announced' }, { day: '2017-07-01', state: 'advised' }, { day: '2017-08-01', state: 'lifted' }],
    [{ day: '2018-01-01', state: 'in-force' }, { day: AS_OF, state: 'lifted' }],
  ]);
});
