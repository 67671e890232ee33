import { dayOf } from '../dates/day.ts';
import type { Measure, Timeline, TimelineEvent } from './timeline.ts';

/** What a strip shows in one row: events as marks, or measures as bars. */
export interface StripRow<Label> {
  readonly label: Label;
  readonly marks: readonly StripMark[];
  readonly bars: readonly StripBar[];
  /** How many levels the marks and bars need so that none hides another. */
  readonly levels: number;
}

/** Places are per cent of the width of the strip, so that it fits any screen. Level 0 is the lowest of the marks, and the highest of the bars. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}
export interface StripMark extends Placed {
  readonly event: TimelineEvent;
  /** The date is so inexact that a dot would say too much. */
  readonly isBand: boolean;
}
export interface StripBar extends Placed {
  readonly event: TimelineEvent;
  readonly measure: Measure;
  /** No end was found: the bar reaches the end of the strip. */
  readonly isOpen: boolean;
}

/** A small timeline: years across, a row for each kind of thing. */
export interface Strip<Label> {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** The last year of what lies in a column of its own before the first year, if something does. */
  readonly upTo?: number;
  readonly rows: readonly StripRow<Label>[];
}

/** What is to be shown: rows of events, rows of measures. */
export interface StripContent<Label> {
  readonly label: Label;
  readonly events?: readonly TimelineEvent[];
  readonly measures?: readonly { readonly event: TimelineEvent; readonly measure: Measure }[];
}

/** Width of a mark in per cent of the narrowest screen: 9 of 288 px. */
const MARK = 3.2;
const BAR_GAP = 0.5;

/**
 * Lays out a strip from the first day of the year `first` to the last of the year `last`. What lies before stands in a column at the left, as wide as a
 * year: long empty decades would flatten all the rest.
 */
export function layOutStrip<Label>(content: readonly StripContent<Label>[], { first, last }: { first: number; last: number }): Strip<Label> {
  const startOf = (year: number) => dayOf(`${year}-01-01`);
  const dates = content.flatMap(({ events = [], measures = [] }) => [...events.map(({ date }) => date), ...measures.map(({ measure }) => measure.from)]);
  const hasEarlier = dates.some(({ latest }) => dayOf(latest) < startOf(first));
  const start = startOf(hasEarlier ? first - 1 : first);
  const end = startOf(last + 1) - 1;
  /** Where the day stands, in per cent. */
  const at = (day: number) => Math.round(((Math.min(Math.max(day, start), end) - start) / (end - start)) * 1000) / 10;

  const endOf = ({ status }: TimelineEvent, { effect, from, until }: Measure) => {
    if (until) return { to: at(dayOf(until.latest)), isOpen: false };
    if (status.value.ended) return { to: at(dayOf(status.asOf.latest)), isOpen: false };
    // What lifts something is done in a day and goes on no longer.
    return effect.force === 'lifted' ? { to: at(dayOf(from.latest)) + MARK / 2, isOpen: false } : { to: 100, isOpen: true };
  };

  const rows = content.map(({ label, events = [], measures = [] }) => {
    const marks = stack(
      events.map((event) => {
        const span = { from: at(dayOf(event.date.earliest)), to: at(dayOf(event.date.latest)) };
        const isBand = span.to - span.from > MARK;
        return { event, isBand, ...(isBand ? span : centred((span.from + span.to) / 2)) };
      }),
      0,
    );
    const bars = stack(
      measures.map(({ event, measure }) => ({
        event, measure, from: at(dayOf(measure.from.earliest)), ...endOf(event, measure),
      })),
      BAR_GAP,
    );
    return { label, marks, bars, levels: 1 + Math.max(-1, ...[...marks, ...bars].map(({ level }) => level)) };
  });
  const years = Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, at: at(startOf(first + i)) }));
  return { years, ...(hasEarlier && { upTo: first - 1 }), rows };
}

/** A mark round a place, kept whole at the edges. */
function centred(place: number): { from: number; to: number } {
  const middle = Math.min(Math.max(place, MARK / 2), 100 - MARK / 2);
  return { from: middle - MARK / 2, to: middle + MARK / 2 };
}

/** Gives each thing the lowest level on which it touches no other. */
function stack<T extends { from: number; to: number }>(things: readonly T[], gap: number): (T & { level: number })[] {
  const ends: number[] = [];
  return things
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map((thing) => {
      const free = ends.findIndex((end) => end + gap <= thing.from + 1e-9);
      const level = free === -1 ? ends.length : free;
      ends[level] = thing.to;
      return { ...thing, level };
    });
}

/** The years that the strips of all pages show, so that they can be compared: from the first act of policy to the last day that the record speaks of. */
export function stripYears({ events }: Pick<Timeline, 'events'>): { first: number; last: number } {
  const years = events.filter(({ weight }) => weight === 'policy').map(({ date }) => Number(date.earliest.slice(0, 4)));
  const known = events.map(({ status }) => Number(status.asOf.latest.slice(0, 4)));
  return { first: Math.min(...(years.length > 0 ? years : known)), last: Math.max(...known) };
}
