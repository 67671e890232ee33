import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { getEntry, render } from 'astro:content';
import type { Citing } from './citations/csl-item.ts';
import type { Feed } from './feeds/feed.ts';
import { threadFeed } from './feeds/thread-feed.ts';
import { localeIds, type Locale } from './i18n/locales.ts';
import { changeDays } from './model/as-of.ts';
import { toAsOfRecord } from './model/as-of-record.ts';
import { allFacetValues, type FacetValue } from './model/facets.ts';
import { numberNotes, type EventNotes } from './model/notes.ts';
import type { Claim, EventVersion, Thread, Timeline, TimelineEvent } from './model/timeline.ts';
import { loadTimeline } from './reader/content-check.ts';
import { toRecord } from './model/record.ts';
import type { AsOfRecord } from './schema/as-of-record.ts';
import type { EventRecord } from './schema/record.ts';
import { asOfPath, makeUrls } from './urls.ts';

/** Addresses with the base path of this build. */
export const urls = makeUrls(import.meta.env.BASE_URL);

let loaded: Timeline | undefined;

/** The whole content, joined and checked. Throws `ContentError` with every problem. */
export function getTimeline(): Timeline {
  loaded ??= loadTimeline(fileURLToPath(root));
  return loaded;
}

if (import.meta.env.DEV) {
  // While somebody writes, a change shows at the next request.
  watch(new URL('content/', root), { recursive: true }, () => {
    loaded = undefined;
  });
}

/** Static paths of a page or file that exists for each version of each event, of withdrawn ones too, in each language. */
export function versionPaths() {
  const { events, withdrawn } = getTimeline();
  const versions = [...events, ...withdrawn].flatMap(({ id, versions }) => versions.map((version) => ({ id, version })));
  return localeIds.flatMap((locale) =>
    versions.map(({ id, version }) => ({ params: { locale, id, version: String(version.number) }, props: { locale, version } })),
  );
}

/** Static paths of the table of each day of change, in each language. */
export function asOfPaths() {
  return localeIds.flatMap((locale) => changeDays(getTimeline()).map((day) => ({ params: { locale, day }, props: { locale, day } })));
}

const partsOf = new WeakMap<Timeline, readonly FacetValue[]>();

/** The parts of the timeline that have a page, for each value of each facet. */
export function facetValues(): readonly FacetValue[] {
  const timeline = getTimeline();
  const values = partsOf.get(timeline) ?? allFacetValues(timeline);
  partsOf.set(timeline, values);
  return values;
}

const numbered = new WeakMap<TimelineEvent, Map<Locale, EventNotes>>();

/** The numbered notes of an event page. */
export function notesFor(event: TimelineEvent, locale: Locale): EventNotes {
  const byLocale = numbered.get(event) ?? new Map<Locale, EventNotes>();
  numbered.set(event, byLocale);
  const notes = byLocale.get(locale) ?? numberNotes(event, locale);
  byLocale.set(locale, notes);
  return notes;
}

/**
 * The event with an id that is known to exist, or a published version of it by its number: prose and paths are checked before pages are made.
 */
export function getEvent(id: string, version?: string): TimelineEvent {
  const { events, withdrawn } = getTimeline();
  const event = version === undefined
    ? events.find((each) => each.id === id)
    : [...events, ...withdrawn].find((each) => each.id === id)?.versions.find(({ number }) => String(number) === version)?.state;
  if (!event) throw new Error(`There is no event \`${id}\`${version ? ` with a version ${version}` : ''}.`);
  return event;
}

/** A claim of an event by an id that is known to exist. */
export function getClaim(event: TimelineEvent, id: string): Claim {
  const claim = event.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`The event \`${event.id}\` has no claim \`${id}\`.`);
  return claim;
}

/** The absolute address of a version, under which it is cited; of one of its places with a fragment. */
export function permalink({ state, number }: EventVersion, locale: Locale, fragment = ''): string {
  return new URL(urls.version(state.id, number, locale) + (fragment && `#${fragment}`), import.meta.env.SITE).href;
}

/** What a citation of a version needs beside it; of one of its places with a fragment. */
export function citing(version: EventVersion, locale: Locale, fragment = ''): Citing {
  return { site: getTimeline().site, locale, address: permalink(version, locale, fragment) };
}

/** What a citation of a page of ours needs beside it; `path` is its path within the language. */
export function citingPage(path: string, locale: Locale): Citing {
  return { site: getTimeline().site, locale, address: new URL(urls.page(locale, path), import.meta.env.SITE).href };
}

/** The address under which a claim is quoted and reported: its place in the version, or that of its quotation, which then stands open. */
export function claimAddress(event: TimelineEvent, claim: string, locale: Locale, place: 'claim' | 'quotation' = 'claim'): string {
  return `${urls.version(event.id, event.revisions.length, locale)}#${place === 'claim' ? 'c' : 'q'}-${claim}`;
}

/** The prose of an event or page as a component. */
export async function renderProse(collection: 'events' | 'pages', id: string, locale: Locale) {
  const entry = await getEntry('prose', `${collection}/${id}/${locale}`);
  if (!entry) throw new Error(`\`content/${collection}/${id}/${locale}.mdx\` is missing.`);
  return (await render(entry)).Content;
}

/** The prose of a version of an event. The latest says what the event says now, and is taken from there. */
export function renderVersion({ number, state: { id } }: EventVersion, locale: Locale) {
  const latest = getTimeline().events.find((each) => each.id === id)?.versions.at(-1)?.number;
  return renderProse('events', number === latest ? id : `${id}/versions/${number}`, locale);
}

/** An event as it is published under `/data/`. */
export function recordOf(event: TimelineEvent): EventRecord {
  return toRecord(event, (locale) => new URL(urls.of({ kind: 'event', id: event.id }, locale), import.meta.env.SITE).href);
}

/** What the feed of a thread tells. */
export function threadFeedOf(thread: Thread, locale: Locale): Feed {
  const absolute = (kind: 'thread' | 'event', id: string) => new URL(urls.of({ kind, id }, locale), import.meta.env.SITE).href;
  return threadFeed(thread, { site: getTimeline().site, locale, addresses: { thread: absolute('thread', thread.id), event: ({ id }) => absolute('event', id) } });
}

/** What held on a day of change, as it is published under `/data/as-of/`. */
export function asOfRecordOf(day: string): AsOfRecord {
  const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;
  return toAsOfRecord(getTimeline(), day, {
    table: (each, locale) => absolute(urls.page(locale, asOfPath(each))),
    measure: ({ event, measure }, locale) => absolute(urls.of({ kind: 'event', id: event.id, fragment: `m-${measure.id}` }, locale)),
  });
}
