import { generateAtomFeed, generateJsonFeed } from 'feedsmith';

/** What a feed tells, whatever its format. Addresses are absolute; days are `YYYY-MM-DD`, told as midnight in UTC. */
export interface Feed {
  /** Never changes: the address of the page that the feed follows. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47. */
  readonly language: string;
  readonly author: string;
  readonly licence: { readonly name: string; readonly address: string };
  /** The day of the newest thing in it, never that of the build. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Never changes, and belongs to no other entry. */
  readonly id: string;
  /** The page to read. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** Plain paragraphs. */
  readonly text: readonly string[];
  readonly published: string;
  readonly updated: string;
}

/**
 * The formats of a feed: Atom 1.0 (RFC 4287; `rel="license"` is RFC 4946) and JSON Feed 1.1 (jsonfeed.org/version/1.1), each with its media type and its
 * writer, which needs the address of the file itself.
 */
export const feedFormats = {
  atom: { type: 'application/atom+xml', name: 'Atom', write: writeAtom },
  json: { type: 'application/feed+json', name: 'JSON Feed', write: writeJson },
} as const;

export type FeedFormat = keyof typeof feedFormats;

export const feedFormatIds = Object.keys(feedFormats) as FeedFormat[];

/** A response with a feed in a format; `address` is the absolute one of the response. */
export function feedResponse(feed: Feed, format: FeedFormat, address: string): Response {
  const { type, write } = feedFormats[format];
  return new Response(write(feed, address), { headers: { 'content-type': `${type}; charset=utf-8` } });
}

function writeAtom({ id, title, summary, language, author, licence, updated, entries }: Feed, address: string): string {
  return generateAtomFeed({
    xml: { lang: language },
    id,
    title: { type: 'text', value: title },
    subtitle: { type: 'text', value: summary },
    updated: moment(updated),
    authors: [{ name: author }],
    rights: { type: 'text', value: licence.name },
    links: [
      { rel: 'self', type: feedFormats.atom.type, href: address },
      { rel: 'alternate', type: 'text/html', hreflang: language, href: id },
      { rel: 'license', href: licence.address },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { type: 'text', value: entry.title },
      summary: { type: 'text', value: entry.summary },
      content: { type: 'html', value: paragraphs(entry.text) },
      published: moment(entry.published),
      updated: moment(entry.updated),
      links: [{ rel: 'alternate', type: 'text/html', hreflang: language, href: entry.address }],
    })),
  });
}

function writeJson({ id, title, summary, language, author, entries }: Feed, address: string): string {
  return `${JSON.stringify(
    generateJsonFeed({
      title,
      home_page_url: id,
      feed_url: address,
      description: summary,
      language,
      authors: [{ name: author }],
      items: entries.map((entry) => ({
        id: entry.id,
        url: entry.address,
        title: entry.title,
        summary: entry.summary,
        content_html: paragraphs(entry.text),
        date_published: moment(entry.published),
        date_modified: moment(entry.updated),
        language,
      })),
    }),
    null,
    2,
  )}\n`;
}

const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
