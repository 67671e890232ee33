import type { Locale } from '../i18n/locales.ts';
import type { ProseItem } from './content.ts';
import { wordLocator } from './locator.ts';
import type { Citation, Source, TimelineEvent } from './timeline.ts';

/** A numbered note under an event: one place in one source, the words relied on, and the marks that point to it. */
export interface Note {
  readonly number: number;
  readonly source: Source;
  /** The place, worded in the language of the page. */
  readonly place?: string;
  readonly quotes: readonly NonNullable<Citation['quote']>[];
  /** The `id`s of the marks that point here, in reading order: the ways back. */
  readonly marks: readonly string[];
}

/** One mark in the text: `id` of the mark, and the number of the note it points to. */
export interface Mark {
  readonly id: string;
  readonly number: number;
}

export interface EventNotes {
  readonly notes: readonly Note[];
  /** The marks of a part of the page; keys as made by `noteKeys`. */
  readonly marksOf: (key: string) => readonly Mark[];
}

/** Names the parts of an event page that carry marks. */
export const noteKeys = {
  date: (index: number) => `d-${index}`,
  claim: (id: string) => `c-${id}`,
  prose: (number: number) => `p-${number}`,
  figure: (id: string) => `f-${id}`,
  measure: (id: string) => `m-${id}`,
  position: (account: string, index: number) => `a-${account}-${index}`,
};

interface MutableNote extends Omit<Note, 'marks' | 'quotes'> {
  marks: string[];
  quotes: NonNullable<Citation['quote']>[];
}

/**
 * Numbers the notes of an event in the order in which a reader of one language meets them: dates, figures, prose with its claims,
 * measures, accounts. The same place in the same source is one note, however often it is cited.
 */
export function numberNotes(event: TimelineEvent, locale: Locale): EventNotes {
  const notes = new Map<string, MutableNote>();
  const marks = new Map<string, Mark[]>();

  const add = (key: string, citations: readonly { source: Source; place?: string; quote?: Citation['quote'] }[]) => {
    const own = citations.map(({ source, place, quote }, i): Mark => {
      const same = `${source.id}\n${place ?? ''}`;
      let note = notes.get(same);
      if (!note) {
        note = { number: notes.size + 1, source, ...(place && { place }), quotes: [], marks: [] };
        notes.set(same, note);
      }
      const id = `r-${key}-${i + 1}`;
      note.marks.push(id);
      if (quote && !note.quotes.some(({ text }) => text === quote.text)) note.quotes.push(quote);
      return { id, number: note.number };
    });
    marks.set(key, own);
  };
  const worded = (citations: readonly Citation[]) =>
    citations.map(({ source, locator, quote }) => ({
      source,
      ...(locator && { place: wordLocator(locator, source.type, locale) }),
      ...(quote && { quote }),
    }));

  event.dates.forEach(({ cites }, i) => add(noteKeys.date(i), worded(cites)));
  event.figures.forEach(({ id, cites }) => add(noteKeys.figure(id), worded(cites)));
  const byId = new Map(event.sources.map((source) => [source.id, source]));
  let number = 0;
  for (const item of event.prose[locale].body.sequence satisfies readonly ProseItem[]) {
    if (item.type === 'claim') {
      const claim = event.claims.find(({ id }) => id === item.id);
      if (claim) add(noteKeys.claim(claim.id), worded(claim.cites));
    } else {
      const source = byId.get(item.source);
      if (source) add(noteKeys.prose(number), [{ source, ...(item.locator && { place: item.locator }) }]);
      number += 1;
    }
  }
  event.measures.forEach(({ id, cites }) => add(noteKeys.measure(id), worded(cites)));
  event.accounts.forEach(({ id, positions }) => {
    positions.forEach(({ cites }, i) => add(noteKeys.position(id, i), worded(cites)));
  });
  return { notes: [...notes.values()], marksOf: (key) => marks.get(key) ?? [] };
}
