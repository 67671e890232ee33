import { DAY, dayOf } from '../dates/day.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { Jurisdiction, Measure, Timeline, TimelineEvent } from './timeline.ts';

/** A measure as a bar, in days since 1970; `end` is null where no end was found. */
export interface OverviewBar {
  readonly event: TimelineEvent;
  readonly measure: Measure;
  readonly start: number;
  readonly end: number | null;
  /** Bars of a row that overlap in time lie on different levels, from 0. */
  readonly level: number;
}

/** An event as a mark, or as a band where its date is not one day. */
export interface OverviewMark {
  readonly event: TimelineEvent;
  readonly start: number;
  readonly end: number;
}

export interface OverviewRow {
  readonly jurisdiction: Jurisdiction;
  readonly bars: readonly OverviewBar[];
  readonly levels: number;
  readonly marks: readonly OverviewMark[];
}

/** Jurisdictions as rows, time across: the whole record at a glance, in days, without any measure of paper or screen. */
export interface Overview {
  readonly rows: readonly OverviewRow[];
  /** First day of the first year, and the last day that the record speaks of. */
  readonly start: number;
  readonly end: number;
  readonly years: readonly number[];
}

const span = (date: EdtfDate) => ({ start: dayOf(date.earliest), end: dayOf(date.latest) });

/** Lays out the overview. Days before `from` (a year) are left out: background long before the story would flatten it. */
export function layOutOverview(timeline: Timeline, from: number): Overview {
  const start = dayOf(`${from}-01-01`);
  const end = Math.max(...timeline.events.map(({ status }) => dayOf(status.asOf.latest)));
  const rows = timeline.jurisdictions
    .map((jurisdiction) => {
      const ends: number[] = [];
      const bars = jurisdiction.events
        .flatMap((event) => event.measures.filter((measure) => measure.jurisdiction === jurisdiction).map((measure) => ({ event, measure })))
        .map(({ event, measure }) => ({
          event,
          measure,
          start: span(measure.from).start,
          end: measure.until ? span(measure.until).end : null,
        }))
        .filter((bar) => (bar.end ?? end) >= start)
        .sort((a, b) => a.start - b.start)
        .map((bar) => {
          const free = ends.findIndex((each) => each < bar.start);
          const level = free === -1 ? ends.length : free;
          ends[level] = bar.end ?? end;
          return { ...bar, level };
        });
      const marks = jurisdiction.events.map((event) => ({ event, ...span(event.date) })).filter((mark) => mark.end >= start);
      return { jurisdiction, bars, levels: ends.length, marks };
    })
    .filter(({ marks }) => marks.length > 0);
  const lastYear = new Date(end * DAY).getUTCFullYear();
  return { rows, start, end, years: Array.from({ length: lastYear - from + 1 }, (_, i) => from + i) };
}

/** The year of the first policy event: what lies before is background. */
export function overviewFrom({ events }: Timeline): number {
  const first = events.find(({ weight }) => weight === 'policy') ?? events[0];
  return Number(first?.date.earliest.slice(0, 4) ?? 0);
}

/** The day on which a year begins, in days since 1970. */
export function startOfYear(year: number): number {
  return dayOf(`${String(year).padStart(4, '0')}-01-01`);
}
