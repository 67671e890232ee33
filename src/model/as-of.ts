import { dayAfter } from '../dates/days.ts';
import { changesBetween } from './changes-between.ts';
import { effectForces } from '../schema/vocabulary.ts';
import type { Entry, Jurisdiction, Measure, Timeline, TimelineEvent } from './timeline.ts';

/** What a measure is on a day: known but not yet applied, applied, only advised, or ended. */
export const measureStates = ['announced', ...effectForces] as const;
export type MeasureState = (typeof measureStates)[number];

/** The day on which a measure comes into a state; the state lasts until the next step. */
export interface Step {
  readonly day: string;
  readonly state: MeasureState;
}

/** A measure as it stands on a day, since the day on which it came into that state. */
export interface StandingMeasure {
  /** `<event>#<measure>`. */
  readonly id: string;
  readonly event: TimelineEvent;
  readonly measure: Measure;
  readonly state: MeasureState;
  readonly since: string;
}

/**
 * The steps of a measure in order of time. What is known only to a month or a year counts from its first day, and an end counts after
 * its last, so that nothing is called ended before it surely was. Where the act has ended on a day that is not known, the measure ends
 * on the day to which that is known (`status.asOf`). What lifts something has no further step: it stays lifted.
 */
export function stepsOf(event: TimelineEvent, measure: Measure): Step[] {
  const from = measure.from.earliest;
  const { force } = measure.effect;
  const known = (measure.announced ?? event.date).earliest;
  const end = measure.until ? dayAfter(measure.until.latest) : event.status.value.ended ? event.status.asOf.latest : undefined;
  return [
    ...(known < from ? [{ day: known, state: 'announced' } as const] : []),
    { day: from, state: force },
    ...(end !== undefined && end > from && force !== 'lifted' ? [{ day: end, state: 'lifted' } as const] : []),
  ];
}

function measuresOf(events: readonly TimelineEvent[]): { event: TimelineEvent; measure: Measure }[] {
  return events.flatMap((event) => event.measures.map((measure) => ({ event, measure })));
}

/** Every day on which a measure came into another state, in order. Between two of them nothing changes. */
export function changeDays({ events }: Pick<Timeline, 'events'>): string[] {
  const days = measuresOf(events).flatMap(({ event, measure }) => stepsOf(event, measure).map(({ day }) => day));
  return [...new Set(days)].sort();
}

/** The last day that the record speaks of: tables end there. Undefined when there is no measure. */
export function lastKnownDay({ events }: Pick<Timeline, 'events'>): string | undefined {
  return measuresOf(events).map(({ event }) => event.status.asOf.latest).sort().at(-1);
}

/** Every measure that had been announced by the day, in the order in which they came into their present state. */
export function standingOn({ events }: Pick<Timeline, 'events'>, day: string): StandingMeasure[] {
  return measuresOf(events)
    .flatMap(({ event, measure }) => {
      const step = stepsOf(event, measure).findLast((each) => each.day <= day);
      return step ? [{ id: `${event.id}#${measure.id}`, event, measure, state: step.state, since: step.day }] : [];
    })
    .sort((a, b) => a.since.localeCompare(b.since, 'en') || a.id.localeCompare(b.id, 'en'));
}

/** Jurisdictions as rows, targets as columns; without the rows and columns in which nothing stands. */
export interface StandingTable {
  readonly targets: readonly Entry[];
  readonly rows: readonly {
    readonly jurisdiction: Jurisdiction;
    /** One for each target, in their order. */
    readonly cells: readonly { readonly target: Entry; readonly measures: readonly StandingMeasure[] }[];
  }[];
}

/** Lays out measures, in the order of the vocabularies. */
export function tableOf({ vocabularies }: Pick<Timeline, 'vocabularies'>, standing: readonly StandingMeasure[]): StandingTable {
  const inOrder = <T extends { readonly id: string }>(name: 'jurisdictions' | 'targets', of: (measure: Measure) => T) =>
    Object.keys(vocabularies[name]).flatMap((id) => standing.map(({ measure }) => of(measure)).find((each) => each.id === id) ?? []);
  const targets = inOrder('targets', ({ target }) => target);
  const rows = inOrder('jurisdictions', ({ jurisdiction }) => jurisdiction).map((jurisdiction) => ({
    jurisdiction,
    cells: targets.map((target) => ({
      target,
      measures: standing.filter(({ measure }) => measure.jurisdiction.id === jurisdiction.id && measure.target.id === target.id),
    })),
  }));
  return { targets, rows };
}

/** What changed on a day of change: the measures that came into another state on it, as against the day before. */
export function changesOn(timeline: Pick<Timeline, 'events'>, day: string): StandingMeasure[] {
  const days = changeDays(timeline);
  const previous = days[days.indexOf(day) - 1];
  return changesBetween(previous === undefined ? [] : standingOn(timeline, previous), standingOn(timeline, day));
}
