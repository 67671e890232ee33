import type { Locale } from './i18n/locales.ts';
import type { LinkTarget } from './model/content.ts';
import type { TimelineOrder } from './model/timeline-order.ts';

/** The folder of each kind of thing in an address. */
const folders: Record<LinkTarget['kind'], string> = {
  event: 'events/',
  source: 'sources/',
  actor: 'actors/',
  term: 'glossary/',
  jurisdiction: 'jurisdictions/',
  thread: 'threads/',
  page: '',
};

/** Addresses of the site: one scheme, written here and nowhere else. All end in a slash, except files. */
export interface Urls {
  /** A path within a language, e.g. `page('ja', 'search/')` → `/ja/search/`. Without a path, the timeline. */
  page: (locale: Locale, path?: string) => string;
  /** The page of a thing: `/en/events/aa-office-toll-order/#c-scope`. */
  of: (target: LinkTarget, locale: Locale) => string;
  /** A version of an event, fixed for good once published: `/en/events/aa-office-toll-order/v/1/`. */
  version: (id: string, n: number, locale: Locale) => string;
  /** The page with every citation of a version, of each of its claims too: `/en/events/aa-office-toll-order/v/1/cite/`. */
  cite: (id: string, n: number, locale: Locale) => string;
  /** A path that belongs to no language: `/data/events.json`. */
  file: (path: string) => string;
}

/** `base` is the path that the site is served under: `/`, or `/sub/path/`. */
export function makeUrls(base: string): Urls {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (locale: Locale, path = '') => `${root}${locale}/${path}`;
  return {
    page,
    of: ({ kind, id, fragment }, locale) => page(locale, pathOf({ kind, id })) + (fragment ? `#${fragment}` : ''),
    version: (id, n, locale) => page(locale, `events/${id}/v/${n}/`),
    cite: (id, n, locale) => page(locale, `events/${id}/v/${n}/cite/`),
    file: (path) => root + path,
  };
}

/** The path of the table of a day within its language: `as-of/2018-10-01/`; without a day, of the page that leads to all of them. */
export function asOfPath(day?: string): string {
  return day === undefined ? 'as-of/' : `as-of/${day}/`;
}

/** The path of the page with the drawing of the whole record and its table. */
export const picturePath = 'picture/';

/** The path of the page that compares two days. */
export const changesPath = `${asOfPath()}changes/`;

/** The path of the data of a day, for `Urls.file`. */
export function asOfFile(day: string, format: 'json' | 'csv'): string {
  return `data/as-of/${day}.${format}`;
}

/** The path of the reading list within its language; with a style, of the catalogue of what it can cite. */
export function listPath(style?: string): string {
  return style === undefined ? 'list/' : `list/${style}.json`;
}

/** The path of the sheet that writes addresses of sources on paper, for `Urls.file`: of those of an event, or of all. */
export function printAddressesFile(event?: string): string {
  return event === undefined ? 'data/sources.css' : `data/events/${event}/sources.css`;
}

/** The path of the drawing of the connections of an event. */
export function connectionsPath(id: string): string {
  return `${pathOf({ kind: 'event', id })}connections.svg`;
}

/** The path of the part of the timeline that shares a value: `timeline/kind/ruling/`. */
export function facetPath(facet: string, value: string): string {
  return `timeline/${facet}/${value}/`;
}

/** The path of the timeline in an order; by the date of the event, it is the timeline itself. */
export function orderPath(order: TimelineOrder): string {
  return { event: '', force: 'timeline/by-entry-into-force/', change: 'timeline/by-last-change/' }[order];
}

/** The path of the page that has the whole timeline with its sources. */
export const timelineDocumentPath = 'timeline/full/';

/** The path of the page that has a thread with all its events in full. */
export const threadDocumentPath = (id: string): string => `${pathOf({ kind: 'thread', id })}full/`;

/** The path of the feed of a thread. */
export const threadFeedPath = (id: string, format: 'atom' | 'json'): string => `${pathOf({ kind: 'thread', id })}feed.${format}`;

/** The path of the page that has an event in every language, side by side. */
export const sideBySidePath = (id: string): string => `${pathOf({ kind: 'event', id })}side-by-side/`;

/** The path of a thing within its language: `events/aa-office-toll-order/`. */
export function pathOf({ kind, id }: Pick<LinkTarget, 'kind' | 'id'>): string {
  return `${folders[kind]}${id}/`;
}
