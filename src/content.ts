import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { getEntry, render } from 'astro:content';
import type { Locale } from './i18n/locales.ts';
import { toAsOfRecord } from './model/as-of-record.ts';
import { numberNotes, type EventNotes } from './model/notes.ts';
import type { Timeline, TimelineEvent } from './model/timeline.ts';
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

const numbered = new WeakMap<TimelineEvent, Map<Locale, EventNotes>>();

/** The numbered notes of an event page. */
export function notesFor(event: TimelineEvent, locale: Locale): EventNotes {
  const byLocale = numbered.get(event) ?? new Map<Locale, EventNotes>();
  numbered.set(event, byLocale);
  const notes = byLocale.get(locale) ?? numberNotes(event, locale);
  byLocale.set(locale, notes);
  return notes;
}

/** The event with an id that is known to exist: prose and paths are checked before pages are made. */
export function getEvent(id: string): TimelineEvent {
  const event = getTimeline().events.find((each) => each.id === id);
  if (!event) throw new Error(`There is no event \`${id}\`.`);
  return event;
}

/** The prose of an event or page as a component. */
export async function renderProse(collection: 'events' | 'pages', id: string, locale: Locale) {
  const entry = await getEntry('prose', `${collection}/${id}/${locale}`);
  if (!entry) throw new Error(`\`content/${collection}/${id}/${locale}.mdx\` is missing.`);
  return (await render(entry)).Content;
}

/** An event as it is published under `/data/`. */
export function recordOf(event: TimelineEvent): EventRecord {
  return toRecord(event, (locale) => new URL(urls.of({ kind: 'event', id: event.id }, locale), import.meta.env.SITE).href);
}

/** What held on a day of change, as it is published under `/data/as-of/`. */
export function asOfRecordOf(day: string): AsOfRecord {
  const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;
  return toAsOfRecord(getTimeline(), day, {
    table: (each, locale) => absolute(urls.page(locale, asOfPath(each))),
    measure: ({ event, measure }, locale) => absolute(urls.of({ kind: 'event', id: event.id, fragment: `m-${measure.id}` }, locale)),
  });
}
