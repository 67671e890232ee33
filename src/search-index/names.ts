import { forEachLocale, localeIds, type Localized } from '../i18n/locales.ts';
import type { Actor, Term, Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Bearer } from '../search/format.ts';
import { readSymbols } from '../search/symbols.ts';

/** The keys under which the index knows what is not a word. */
export const keys = {
  actor: (id: string) => `@a:${id}`,
  term: (id: string) => `@t:${id}`,
  jurisdiction: (id: string) => `@j:${id}`,
  kind: (id: string) => `@k:${id}`,
  event: (id: string) => `@e:${id}`,
  words: (index: number) => `@w:${index}`,
};

/**
 * Every name that the content gives to something, for the catalogue: names, abbreviations, readings, former and mistaken names of actors and terms; names of
 * jurisdictions and kinds; names and numbers of instruments; ordinary words that mean the same.
 */
export function collectNames(timeline: Timeline): Bearer[] {
  const claimed = new Set(timeline.actors.flatMap(namesOfThing).map(keyOf));
  return [
    ...timeline.actors.map((actor) =>
      bearer(
        keys.actor(actor.id),
        actor.name,
        [...namesOfThing(actor), ...familyNames(actor).filter((name) => !claimed.has(keyOf(name)))],
        both(actor.mistaken),
        actor.reading,
      ),
    ),
    ...timeline.terms.map((term) => bearer(keys.term(term.id), term.term, namesOfThing(term), both(term.mistaken), term.reading)),
    ...timeline.jurisdictions.map(({ id, label, reading, aliases }) =>
      bearer(keys.jurisdiction(id), label, [...Object.values(label).flatMap(withoutBrackets), ...both(aliases)], [], reading),
    ),
    ...Object.entries(timeline.vocabularies.kinds).map(([id, { label }]) => bearer(keys.kind(id), label, [])),
    // The names of instruments are found in the text; their numbers are typed in many ways.
    ...timeline.events.flatMap(({ id, instrument }) => {
      const [number, ...others] = instrument?.numbers ?? [];
      return number ? [bearer(keys.event(id), forEachLocale(() => number), others)] : [];
    }),
    ...timeline.search.words.map((words, index) => bearer(keys.words(index), forEachLocale((locale) => words[locale][0] ?? ''), both(words))),
  ];
}

/**
 * Ways to write one name that the search tells no difference between are one name, and a longer one that holds a shorter of the same bearer is found by
 * that: "US Bridge Office" by "Bridge Office".
 */
function bearer(key: string, label: Localized, names: readonly string[], mistaken: readonly string[] = [], reading = ''): Bearer {
  const labels = localeIds.map((locale) => label[locale]);
  const known = labels.map(keyOf);
  const isNew = (name: string) => {
    const own = keyOf(name);
    const holds = (shorter: string) => ` ${own} `.includes(` ${shorter} `) && shorter.length > 2;
    if (own === '' || known.some(holds)) return false;
    known.push(own);
    return true;
  };
  const own = [...labels, ...names.toSorted((a, b) => a.length - b.length).filter(isNew)];
  const wrong = mistaken.filter(isNew);
  const read = reading && isNew(reading) ? reading : '';
  return [key, own, ...(wrong.length > 0 || read ? [wrong] : []), ...(read ? [read] : [])] as unknown as Bearer;
}

const keyOf = (name: string) => readSymbols(name).map(({ text }) => text).join(' ');

/** The keys of what an event is by its data: what it mainly is, and the rest. */
export function dataKeys(event: TimelineEvent): { main: string[]; other: string[] } {
  const [first] = event.actors;
  const isMain = ({ role }: TimelineEvent['actors'][number]) => role.id === first?.role.id;
  const actors = (chosen: TimelineEvent['actors']) => chosen.map(({ actor }) => keys.actor(actor.id));
  return {
    main: [keys.event(event.id), keys.kind(event.kind.id), ...event.jurisdictions.map(({ id }) => keys.jurisdiction(id)), ...actors(event.actors.filter(isMain))],
    other: [...actors(event.actors.filter((part) => !isMain(part))), ...event.measures.map(({ jurisdiction }) => keys.jurisdiction(jurisdiction.id))],
  };
}

function both(names: Localized<readonly string[]> | undefined): string[] {
  return localeIds.flatMap((locale) => names?.[locale] ?? []);
}

function namesOfThing(thing: Actor | Term): string[] {
  const own = 'term' in thing ? Object.values(thing.term) : [...Object.values(thing.name), ...Object.values(thing.shortName ?? {}), ...both(thing.former)];
  return [...new Set([...own, ...both(thing.aliases), ...(thing.abbreviation ? [thing.abbreviation] : [])].flatMap(withoutBrackets))];
}

/** 「対象リスト（Covered List）」 is known as a whole and by each of its parts. */
function withoutBrackets(name: string): string[] {
  const match = /^(.+?)\s*[（(]([^）)]+)[）)]$/.exec(name);
  return match ? [name, match[1] ?? '', match[2] ?? ''] : [name];
}

/** A person is known by the family name too: the last part of the name. */
function familyNames({ kind, name }: Actor): string[] {
  if (!kind.isPerson) return [];
  return Object.values(name).flatMap((whole) => {
    const parts = whole.split(/[\s・=＝]/);
    return parts.length > 1 ? (parts.at(-1) ?? []) : [];
  });
}
