import type { EdtfDate } from '../dates/edtf.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/index.ts';
import { lanes, weights } from '../schema/event.ts';
import { timelineFilterStringsOf } from '../i18n/timeline-filter.ts';
import { facets, type Facet, type FacetValues } from './facet-filter.ts';
import { listName } from './names.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** An actor with fewer events has no part of the timeline of its own: its page tells all of them. */
const EVENTS_OF_ACTOR = 2;

/** A part of the timeline: the events, in order of time, that share a value of a facet. */
export interface FacetValue {
  readonly facet: Facet;
  readonly id: string;
  readonly label: (locale: Locale) => string;
  readonly events: readonly TimelineEvent[];
}

/** The years that a date touches; an open end touches none beside the other. */
function yearsOf({ start, end }: EdtfDate): string[] {
  const first = start?.year ?? end?.year ?? 0;
  const last = end?.year ?? first;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** The values of an event in each facet. */
export function facetValuesOf(event: TimelineEvent): FacetValues {
  const ids = (things: readonly { readonly id: string }[]) => [...new Set(things.map(({ id }) => id))];
  return {
    lane: [event.lane],
    jurisdiction: ids(event.jurisdictions),
    year: yearsOf(event.date),
    kind: [event.kind.id],
    standing: ids(event.claims.map(({ standing }) => standing)),
    weight: [event.weight],
    actor: ids(event.actors.map(({ actor }) => actor).filter(({ events }) => events.length >= EVENTS_OF_ACTOR)),
  };
}

/**
 * Every value that has events: each is a page. Facets in their order, values in that of the vocabulary, actors by the number of their events.
 */
export function allFacetValues({ events, jurisdictions, vocabularies, actors }: Timeline): FacetValue[] {
  const valued = events.map((event) => ({ event, values: facetValuesOf(event) }));
  const fromVocabulary = (name: 'kinds' | 'standings') =>
    Object.entries(vocabularies[name]).map(([id, { label }]) => ({ id, label: (locale: Locale) => label[locale] }));
  const named: Record<Facet, Omit<FacetValue, 'facet' | 'events'>[]> = {
    lane: lanes.map((id) => ({ id, label: (locale) => stringsOf(locale).lanes[id].label })),
    jurisdiction: jurisdictions.map(({ id, label }) => ({ id, label: (locale) => label[locale] })),
    year: [...new Set(valued.flatMap(({ values }) => values.year))].sort().map((id) => ({ id, label: (locale) => stringsOf(locale).timeline.year(id) })),
    kind: fromVocabulary('kinds'),
    standing: fromVocabulary('standings'),
    weight: weights.map((id) => ({ id, label: (locale) => timelineFilterStringsOf(locale).weights[id] })),
    actor: actors.toSorted((a, b) => b.events.length - a.events.length).map((actor) => ({ id: actor.id, label: (locale) => listName(actor, locale) })),
  };
  return facets.flatMap((facet) =>
    named[facet]
      .map((value) => ({ facet, ...value, events: valued.filter(({ values }) => values[facet].includes(value.id)).map(({ event }) => event) }))
      .filter(({ events }) => events.length > 0),
  );
}
