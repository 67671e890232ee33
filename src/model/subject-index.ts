import type { Locale } from '../i18n/locales.ts';
import type { LinkTarget } from './content.ts';
import { sortName } from './names.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** A line of the index: an actor or a term, with the events that it mainly belongs to. */
export interface IndexEntry {
  readonly text: string;
  readonly target: LinkTarget;
  readonly under: readonly TimelineEvent[];
}

export interface SubjectIndex {
  /** By the first letter, or in Japanese by the row of the fifty sounds (五十音). */
  readonly groups: readonly { readonly heading: string; readonly entries: readonly IndexEntry[] }[];
  /** The numbers of acts in their order. */
  readonly numbers: readonly { readonly number: string; readonly event: TimelineEvent }[];
}

const ROWS = ['あいうえお', 'かきくけこがぎぐげご', 'さしすせそざじずぜぞ', 'たちつてとだぢづでど', 'なにぬねの', 'はひふへほばびぶべぼぱぴぷぺぽ', 'まみむめも', 'やゆよ', 'らりるれろ', 'わをん'];

/**
 * The index of a language as at the end of a book. An event stands under the actors who acted in it, so that every event is there and titles, which begin
 * with whatever their sentence begins with, need not be sorted.
 */
export function makeIndex(timeline: Timeline, locale: Locale): SubjectIndex {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const entries = [
    ...timeline.actors.map((actor) => ({
      key: sortName(actor, locale),
      entry: {
        text: actor.name[locale],
        target: { kind: 'actor' as const, id: actor.id },
        under: actor.events.filter(({ event, roles }) => roles.some(({ id }) => id === event.actors[0]?.role.id)).map(({ event }) => event),
      },
    })),
    ...timeline.terms.map((term) => ({
      key: sortName(term, locale),
      entry: { text: term.term[locale], target: { kind: 'term' as const, id: term.id }, under: [] },
    })),
  ].sort((a, b) => compare(a.key, b.key));
  const groups = Map.groupBy(entries, ({ key }) => headingOf(key, locale));
  return {
    groups: [...groups].sort(([a], [b]) => compare(a, b)).map(([heading, group]) => ({ heading, entries: group.map(({ entry }) => entry) })),
    numbers: timeline.events
      .flatMap((event) => (event.instrument?.numbers ?? []).map((number) => ({ number, event })))
      .sort((a, b) => compare(a.number, b.number)),
  };
}

function headingOf(key: string, locale: Locale): string {
  const first = key.normalize('NFKD').replaceAll(/\p{P}|\p{M}/gu, '').trim().charAt(0).toUpperCase();
  if (locale !== 'ja') return first;
  return ROWS.find((row) => row.includes(key.charAt(0)))?.charAt(0) ?? first;
}
