import type { Locale } from '../i18n/locales.ts';

/**
 * The files of the event index, written at build time and read in the browser. Each is JSON, compressed with gzip (RFC 1952), so that it is small on any
 * server; `.idx`, so that no server unpacks it on the way.
 */
export const files = {
  /** Events, facets and names: `Catalogue`. */
  catalogue: () => 'catalogue.idx',
  /** Where the tokens of one part of the index occur: `Shard`. */
  shard: (number: number) => `shard.${number}.idx`,
  /** The words of all texts that begin with a letter, for beginnings of words and slips: `string[]`. People rarely get the first letter wrong. */
  words: (letter: string) => `words.${letter}.idx`,
  /** What an event says in one language: `EventTexts`. */
  event: (number: number, locale: Locale) => `event.${number}.${locale}.idx`,
};

/** The number of shards: enough that a shard is about a kilobyte for a hundred events. */
export const SHARDS = 512;

/** The shard of a token (FNV-1a, 32 bits). */
export function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return hash % SHARDS;
}

/**
 * What a passage of an event is, and how much a match in it counts; in the order in which an event has them. `main` and `other` hold no text but what the
 * event is by its data: itself, its date, its main actors, its kind and jurisdictions; and its other dates, actors and measures.
 */
export const passageWeights = {
  title: 5, summary: 3, instrument: 4, claim: 2, figure: 2, measure: 1.6, account: 1.2, date: 1.2, plain: 1.5, heading: 1.6, prose: 1, unknown: 0.6,
  main: 6, other: 1.5,
} as const;

export type PassageKind = keyof typeof passageWeights;

/** The kinds of passages in the order in which an event has them. */
export const passageKinds = Object.keys(passageWeights) as PassageKind[];

/** A text of an event, and the place on its page that it stands at (`''`: the top). */
export interface Passage {
  readonly kind: PassageKind;
  readonly anchor: string;
  readonly text: string;
}

/** The words of an event in one language. */
export interface EventTexts {
  readonly title: string;
  /** The date in words. */
  readonly date: string;
  /** Without those of the kinds `main` and `other`, which have no words. */
  readonly passages: readonly Passage[];
}

/**
 * Token → where it occurs: numbers of `passage * POSITIONS + position`, each less the one before it. Passages are counted through all events, within an
 * event through the languages in the order of `localeIds`. For keys of names and dates (`isPlaceless`) the passages alone.
 */
export type Shard = Readonly<Record<string, readonly number[]>>;

/** Names (`@…`) and dates (`#…`) are found as wholes: where in a passage they stand does not matter. */
export const isPlaceless = (key: string): boolean => /^[@#]/.test(key);

/** More symbols than any passage has; longer texts are split. */
export const POSITIONS = 256;

/** The properties by which results can be narrowed. */
export const facets = ['jurisdiction', 'kind', 'year', 'actor', 'standing', 'tier'] as const;
export type Facet = (typeof facets)[number];

export interface CatalogueEvent {
  readonly id: string;
  /** First and last day that the date may mean (ISO 8601); one where they are the same. */
  readonly span: readonly [first: string, last?: string];
  /** In the order of `facets`, the values of the event, as numbers in `Catalogue.facets`. */
  readonly values: readonly (readonly number[])[];
  /** How central the event is to the record, 0 to 100. */
  readonly centrality: number;
  /** For each language in the order of `localeIds`, how many passages of each kind it has, in the order of `passageKinds`. */
  readonly passages: readonly (readonly number[])[];
}

/**
 * Something that bears names: the key of its occurrences in the index; its names, first those to call it by in each language in the order of `localeIds`;
 * forms that are wrong but met in print; and its reading.
 */
export type Bearer = readonly [key: string, names: readonly string[], mistaken?: readonly string[], reading?: string];

export interface Catalogue {
  /** Changes whenever the index does. */
  readonly version: string;
  readonly events: readonly CatalogueEvent[];
  /** The ids of the values of each facet; their labels stand on the page. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  readonly bearers: readonly Bearer[];
}
