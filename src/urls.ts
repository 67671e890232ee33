import type { Locale } from './i18n/locales.ts';
import type { LinkTarget } from './model/content.ts';

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
    file: (path) => root + path,
  };
}

/** The path of the table of a day within its language: `as-of/2018-10-01/`; without a day, of the page that leads to all of them. */
export function asOfPath(day?: string): string {
  return day === undefined ? 'as-of/' : `as-of/${day}/`;
}

/** The path of the page that compares two days. */
export const changesPath = `${asOfPath()}changes/`;

/** The path of the data of a day, for `Urls.file`. */
export function asOfFile(day: string, format: 'json' | 'csv'): string {
  return `data/as-of/${day}.${format}`;
}

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
