import type { Locale } from '../i18n/locales.ts';
import type { Actor, Term, Timeline, TimelineEvent } from './timeline.ts';

/** The names by which a thing is called in running text of a language, the longest first. */
export function namesOf(thing: Actor | Term, locale: Locale): string[] {
  const names =
    'term' in thing
      ? [thing.term[locale], thing.abbreviation]
      : [thing.shortName?.[locale], thing.name[locale], thing.abbreviation];
  return [...new Set(names.filter((name) => name !== undefined))].sort((a, b) => b.length - a.length);
}

/** The name of an actor in a list: with its country; a person without office or title. */
export function listName({ kind, shortName, name }: Actor, locale: Locale): string {
  return (kind.isPerson ? name : (shortName ?? name))[locale];
}

/** By what an actor or term is sorted in an index: the reading in Japanese, the name elsewhere. */
export function sortName(thing: Actor | Term, locale: Locale): string {
  return locale === 'ja' ? thing.reading : ('term' in thing ? thing.term : thing.name)[locale];
}

/** A name that only one thing bears, in one language. */
export interface OwnName {
  readonly name: string;
  readonly kind: 'actor' | 'term';
  readonly id: string;
}

/** The names of all actors and terms that point to one thing only; a name that two bear is nobody's. */
export function ownNames(timeline: Timeline, locale: Locale): OwnName[] {
  const all = [
    ...timeline.actors.flatMap((actor) => namesOf(actor, locale).map((name) => ({ name, kind: 'actor' as const, id: actor.id }))),
    ...timeline.terms.flatMap((term) => namesOf(term, locale).map((name) => ({ name, kind: 'term' as const, id: term.id }))),
  ];
  const bearers = Map.groupBy(all, ({ name }) => name);
  return all.filter(({ name }) => bearers.get(name)?.length === 1);
}

/** The events whose own words use a term, in one language. */
export function eventsWith(term: Term, timeline: Timeline, locale: Locale): TimelineEvent[] {
  const names = namesOf(term, locale);
  return timeline.events.filter((event) => {
    const { title, summary, plain, body } = event.prose[locale];
    const words = [title, summary, plain, body.markdown, ...event.claims.map(({ text }) => text[locale])].join('\n');
    return names.some((name) => words.includes(name));
  });
}
