import { compareDates, parseEdtf, type EdtfDate } from '../dates/edtf.ts';
import type { TimelineEvent } from './timeline.ts';

/** What the events can be ordered by: when they happened, when the act entered into force, when the record last changed. */
export const timelineOrders = ['event', 'force', 'change'] as const;
export type TimelineOrder = (typeof timelineOrders)[number];

/** Events under one heading. */
export interface TimelineGroup {
  /** `2017`; undefined for the events that have no date in this order. */
  readonly year: string | undefined;
  /** Each with the date that places it. */
  readonly entries: readonly { readonly event: TimelineEvent; readonly date: EdtfDate }[];
}

/**
 * The day on which an act entered into force: the first date of a role that says so, or else the first day of its first measure.
 * Undefined when the record has neither.
 */
export function entryIntoForce({ dates, measures }: Pick<TimelineEvent, 'dates' | 'measures'>): EdtfDate | undefined {
  const first = (all: readonly EdtfDate[]) => all.toSorted(compareDates)[0];
  return first(dates.filter(({ role }) => role.entersIntoForce).map(({ date }) => date)) ?? first(measures.map(({ from }) => from));
}

/** The day on which the record of an event last changed. */
function lastChange({ revisions }: Pick<TimelineEvent, 'revisions'>): EdtfDate | undefined {
  const latest = revisions.at(-1);
  return latest && parseEdtf(latest.on);
}

/**
 * Puts events (given in order of time) under their years, in an order. Changes are told from the latest back, all else from the first on;
 * what falls on one day stays in order of time. Events without such a date stand at the end.
 */
export function groupByYear(events: readonly TimelineEvent[], order: TimelineOrder): TimelineGroup[] {
  const dateOf = { event: ({ date }: TimelineEvent) => date, force: entryIntoForce, change: lastChange }[order];
  const dated = events.flatMap((event) => {
    const date = dateOf(event);
    return date ? [{ event, date }] : [];
  });
  const sorted = dated.toSorted((a, b) => (order === 'change' ? compareDates(b.date, a.date) : compareDates(a.date, b.date)));
  const groups = [...Map.groupBy(sorted, ({ date }) => date.earliest.slice(0, 4))].map(([year, entries]) => ({ year, entries }));
  const rest = events.filter((event) => !dateOf(event)).map((event) => ({ event, date: event.date }));
  return rest.length > 0 ? [...groups, { year: undefined, entries: rest }] : groups;
}
