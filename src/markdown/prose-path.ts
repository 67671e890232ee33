import { isLocale, type Locale } from '../i18n/locales.ts';

/**
 * What a prose file is, read from its path: `…/events/<id>/<language>.mdx` or `…/pages/<id>/<language>.mdx`; of a published version of an event
 * `…/events/<id>/versions/<n>/<language>.mdx`.
 */
export interface ProsePath {
  readonly collection: 'events' | 'pages';
  readonly id: string;
  /** The number of a published version; the present state has none. */
  readonly version?: string;
  readonly locale: Locale;
}

const PATTERN = /(?:^|[/\\])(?<collection>events|pages)[/\\](?<id>[^/\\]+)[/\\](?:versions[/\\](?<version>\d+)[/\\])?(?<locale>[a-z-]+)\.mdx$/;

/** Throws when the path is not one of a prose file: the plugins are for these alone. */
export function parseProsePath(path: string): ProsePath {
  const groups = PATTERN.exec(path)?.groups;
  const locale = groups?.['locale'];
  if (!groups || !locale || !isLocale(locale)) throw new Error(`\`${path}\` is not the path of a prose file.`);
  return {
    collection: groups['collection'] as ProsePath['collection'],
    id: groups['id'] as string,
    ...(groups['version'] && { version: groups['version'] }),
    locale,
  };
}
