import { DAY, dayOf } from '../dates/day.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { effectForces } from '../schema/vocabulary.ts';
import type { Jurisdiction, Measure, Timeline, TimelineEvent } from './timeline.ts';

/** A measure as a bar, from its first to its last day, in days since 1970. */
export interface OverviewBar {
  readonly event: TimelineEvent;
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
  /** True where the day on which it ended is not known, or no end was found: `end` is then the day to which this is known. */
  readonly isOpen: boolean;
  /** Bars of a row that overlap in time lie on different levels, from 0. */
  readonly level: number;
}

/** An event as a mark, or as a band where its date is not one day. */
export interface OverviewMark {
  readonly event: TimelineEvent;
  readonly start: number;
  readonly end: number;
  /** Marks of a row that lie close together lie on different levels, from 0. */
  readonly level: number;
}

export interface OverviewRow {
  readonly jurisdiction: Jurisdiction;
  /** Measures that hold or advise. What lifts others has an event as its mark, and ends the bars of those others. */
  readonly bars: readonly OverviewBar[];
  readonly marks: readonly OverviewMark[];
  readonly levels: { readonly bars: number; readonly marks: number };
}

/** Jurisdictions as rows, time across: the whole record at a glance, in days, without any measure of paper or screen. */
export interface Overview {
  readonly rows: readonly OverviewRow[];
  /** First day of the first year, and of the year after the last that the record speaks of. */
  readonly start: number;
  readonly end: number;
  /** The last day to which the state of any event is known. */
  readonly known: number;
  readonly years: readonly number[];
  /** Events before the first year, which are not drawn. */
  readonly earlier: readonly TimelineEvent[];
}

/** How close, in days, two marks of a row may stand before one gives way to the other. */
const MARK_DAYS = 50;

const span = (date: EdtfDate) => ({ start: dayOf(date.earliest), end: dayOf(date.latest) });

/** Puts each on the first level that is free, so that two on one level lie more than `gap` days apart; the earliest first. */
function onLevels<T extends { readonly start: number; readonly end: number }>(items: readonly T[], gap: number): (T & { readonly level: number })[] {
  const ends: number[] = [];
  return items
    .toSorted((a, b) => a.start - b.start)
    .map((item) => {
      const free = ends.findIndex((end) => end + gap < item.start);
      const level = free === -1 ? ends.length : free;
      ends[level] = item.end;
      return { ...item, level };
    });
}

const levelsIn = (items: readonly { readonly level: number }[]) => Math.max(0, ...items.map(({ level }) => level + 1));

/** A measure as a bar: it ends with its last known day, or is open up to the day to which its event is known. */
function barOf(event: TimelineEvent, measure: Measure): Omit<OverviewBar, 'level'> {
  const { start } = span(measure.from);
  const end = span(measure.until ?? event.status.asOf).end;
  return { event, measure, start, end: Math.max(start, end), isOpen: !measure.until };
}

/** Lays out the overview. What ended before `from` (a year) is left out: background long before the story would flatten it. */
export function layOutOverview(timeline: Pick<Timeline, 'events' | 'jurisdictions'>, from: number): Overview {
  const start = startOfYear(from);
  const rows = timeline.jurisdictions
    .map((jurisdiction) => {
      const measures = timeline.events.flatMap((event) => event.measures.filter((measure) => measure.jurisdiction.id === jurisdiction.id).map((measure) => ({ event, measure })));
      const bars = onLevels(
        measures.filter(({ measure }) => measure.effect.force !== 'lifted').map(({ event, measure }) => barOf(event, measure)).filter(({ end }) => end >= start),
        1,
      );
      const marks = onLevels(jurisdiction.events.map((event) => ({ event, ...span(event.date) })).filter(({ end }) => end >= start), MARK_DAYS);
      return { jurisdiction, bars, marks, levels: { bars: levelsIn(bars), marks: levelsIn(marks) } };
    })
    .filter(({ bars, marks }) => bars.length + marks.length > 0);
  const lastYear = yearOf(Math.max(start, ...rows.flatMap(({ bars, marks }) => [...bars, ...marks].map(({ end }) => end))));
  return {
    rows,
    start,
    known: Math.max(start, ...timeline.events.map(({ status }) => span(status.asOf).end)),
    end: startOfYear(lastYear + 1),
    years: Array.from({ length: lastYear - from + 1 }, (_, i) => from + i),
    earlier: timeline.events.filter(({ date }) => span(date).end < start),
  };
}

/** One line of the table that says the same as a row of the drawing. */
export type OverviewEntry = { readonly kind: 'bar'; readonly bar: OverviewBar } | { readonly kind: 'mark'; readonly mark: OverviewMark };

/** All of a row in order of time; of what begins on one day, events before their measures. */
export function entriesOf({ bars, marks }: Pick<OverviewRow, 'bars' | 'marks'>): OverviewEntry[] {
  return [...marks.map((mark) => ({ kind: 'mark', mark, start: mark.start }) as const), ...bars.map((bar) => ({ kind: 'bar', bar, start: bar.start }) as const)]
    .sort((a, b) => a.start - b.start);
}

/** A measure in the overview turned downwards. Days count from the first of the overview, which is 0. */
export interface OverviewStretch {
  readonly event: TimelineEvent;
  /** The place of the jurisdiction among the `columnsOf` the overview, from 0. */
  readonly column: number;
  readonly force: Exclude<(typeof effectForces)[number], 'lifted'>;
  /** The first day, and the day after the last. */
  readonly from: number;
  readonly to: number;
}

/** The rows that have measures, which are the columns of the overview turned downwards. */
export function columnsOf({ rows }: Overview): readonly OverviewRow[] {
  return rows.filter(({ bars }) => bars.length > 0);
}

/**
 * The measures by column, in each in order of time, and each as far as known: one of which no end was found goes on to the last day of
 * the record. Those of a jurisdiction overlap, since a column for each would have no room; together they fill its column while one stands.
 */
export function stretchesOf(overview: Overview): OverviewStretch[] {
  const until = overview.known + 1;
  return columnsOf(overview).flatMap(({ bars }, column) =>
    bars
      .map(({ event, measure, start, end, isOpen }) => ({
        event,
        column,
        force: measure.effect.force as OverviewStretch['force'],
        from: Math.max(start, overview.start) - overview.start,
        to: (isOpen && !event.status.value.ended ? until : Math.min(end + 1, until)) - overview.start,
      }))
      .filter(({ from, to }) => from < to),
  );
}

/** A year downwards, with its events. */
export interface OverviewYear {
  /** Its first day, counted from the first of the overview, and the number of its days. */
  readonly first: number;
  readonly days: number;
  /** Days count from the first of the year, which is 0. */
  readonly marks: readonly { readonly event: TimelineEvent; readonly start: number; readonly end: number }[];
}

/** The part of the overview that belongs to a year, with the events that begin in it, each once. */
export function yearOfOverview(overview: Overview, events: readonly TimelineEvent[], year: number): OverviewYear {
  const [first, next] = [startOfYear(year), startOfYear(year + 1)];
  return {
    first: first - overview.start,
    days: next - first,
    marks: events
      .map((event) => ({ event, ...span(event.date) }))
      .filter(({ start }) => start >= first && start < next)
      .map(({ event, start, end }) => ({ event, start: start - first, end: Math.min(end, next - 1) - first })),
  };
}

/** The year of the first policy event: what lies before is background. */
export function overviewFrom({ events }: Pick<Timeline, 'events'>): number {
  const first = events.find(({ weight }) => weight === 'policy') ?? events[0];
  return Number(first?.date.earliest.slice(0, 4) ?? 0);
}

/** The day on which a year begins, in days since 1970. */
export function startOfYear(year: number): number {
  return dayOf(`${String(year).padStart(4, '0')}-01-01`);
}

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}
