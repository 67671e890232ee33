import type { Locale } from '../i18n/locales.ts';
import type { EventNotes, Note } from './notes.ts';
import type { Source } from './timeline.ts';

/** A text whose notes are combined with those of others: an event of a thread, or one of the languages of an event. */
export interface NotedText {
  /** Told apart from the others by this; begins every id of the text. */
  readonly key: string;
  readonly locale: Locale;
  readonly notes: EventNotes['notes'];
}

/** A source as it stands in the combined list: once, with each place that is relied on. */
export interface CombinedSource {
  /** From 1. */
  readonly number: number;
  readonly source: Source;
  readonly places: readonly CombinedPlace[];
}

export interface CombinedPlace {
  /** The fragment of the place in the list. */
  readonly id: string;
  /** What stands in the marks: "3", or "3.2" where more than one place of a source is relied on in the language. */
  readonly label: string;
  readonly locale: Locale;
  /** Worded in `locale`. */
  readonly place?: string;
  readonly quotes: Note['quotes'];
  /** The `id`s of the marks in the combined page that point here, in reading order. */
  readonly marks: readonly string[];
}

export interface CombinedNotes {
  /** In the order in which a reader meets them. */
  readonly sources: readonly CombinedSource[];
  /** Where a note of one of the texts, by the number that it has there, stands in the list. */
  readonly placeOf: (key: string, number: number) => CombinedPlace;
}

/** The id of a place of a text in the page that combines several: no id of ours has a low line. */
export const combinedId = (key: string, id: string): string => `${key}_${id}`;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Brings the notes of several texts under one list of sources. A source has one number, whichever text or language cites it. */
export function combineNotes(texts: readonly NotedText[]): CombinedNotes {
  const sources = new Map<string, { number: number; source: Source; places: Mutable<CombinedPlace>[] }>();
  const byNote = new Map<string, CombinedPlace>();
  for (const { key, locale, notes } of texts) {
    for (const { number, source, place, quotes, marks } of notes) {
      const entry = sources.get(source.id) ?? { number: sources.size + 1, source, places: [] };
      sources.set(source.id, entry);
      let found = entry.places.find((each) => each.locale === locale && each.place === place);
      if (!found) {
        found = { id: '', label: '', locale, ...(place !== undefined && { place }), quotes: [], marks: [] };
        entry.places.push(found);
      }
      const known = found.quotes.map(({ text }) => text);
      found.quotes = [...found.quotes, ...quotes.filter(({ text }) => !known.includes(text))];
      found.marks = [...found.marks, ...marks.map((mark) => combinedId(key, mark))];
      byNote.set(`${key}\n${number}`, found);
    }
  }
  for (const { number, places } of sources.values()) {
    for (const same of Map.groupBy(places, ({ locale }) => locale).values()) {
      same.forEach((place, i) => {
        place.label = same.length > 1 ? `${number}.${i + 1}` : String(number);
        place.id = `n-${place.label.replace('.', '-')}${same.length < places.length ? `-${place.locale}` : ''}`;
      });
    }
  }
  return {
    sources: [...sources.values()],
    placeOf: (key, number) => {
      const place = byNote.get(`${key}\n${number}`);
      if (!place) throw new Error(`The text \`${key}\` has no note ${number}.`);
      return place;
    },
  };
}
