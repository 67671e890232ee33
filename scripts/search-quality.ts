/** Puts queries to the search of the built site, in a real browser, and counts how well it answers. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { z } from 'zod';
import { localeIds, type Locale } from '../src/i18n/locales.ts';

const QuerySchema = z.strictObject({
  id: z.string(),
  /** Language of the query. */
  lang: z.enum(localeIds),
  type: z.string(),
  query: z.string(),
  /** Ids of events, the most wanted first. */
  expect: z.array(z.string()).min(1),
  match: z.enum(['in-top-3', 'first-in-top-3-rest-in-top-10']),
  note: z.string().optional(),
});

export type Query = z.infer<typeof QuerySchema>;

/** Reads a file of queries. Throws with every problem of its form. */
export function readQueries(path: string): Query[] {
  return z.array(QuerySchema).parse(parse(readFileSync(path, 'utf8')));
}

/** What came of one query on the pages of one language. */
export interface Result {
  readonly query: Query;
  readonly page: Locale;
  /** Ids of the events in the order shown, at most ten. */
  readonly found: readonly string[];
  readonly milliseconds: number;
  /** Bytes of what was fetched for it, as they came over the network. */
  readonly bytes: number;
}

/** Types every query into the search box of the open search page, one after the other. */
export async function ask(page: Page, locale: Locale, queries: readonly Query[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const query of queries) {
    const before = await transferred(page);
    const { found, milliseconds } = await page.evaluate(async (text) => {
      const search = document.querySelector('site-search') as HTMLElement;
      const box = search.querySelector('input[type="search"]') as HTMLInputElement;
      const start = performance.now();
      let milliseconds = 0;
      await new Promise<void>((resolve) => {
        const look = () => {
          if (milliseconds === 0 && search.querySelector('.group .results li')) milliseconds = performance.now() - start;
          if (search.ariaBusy === 'false') resolve();
        };
        box.value = text;
        const observer = new MutationObserver(look);
        box.dispatchEvent(new Event('input', { bubbles: true }));
        observer.observe(search, { attributes: true, childList: true, subtree: true });
      });
      const links = [...search.querySelectorAll<HTMLAnchorElement>('.group:not([hidden]) .results .title a')];
      return { found: links.map(({ href }) => /\/events\/([^/]+)\//.exec(href)?.[1] ?? ''), milliseconds: milliseconds || performance.now() - start };
    }, query.query);
    results.push({ query, page: locale, found, milliseconds, bytes: (await transferred(page)) - before });
  }
  return results;
}

/** The bytes that a page has fetched so far: as sent, or as they are where the server says nothing. */
export function transferred(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').reduce((sum, entry) => sum + ((entry as PerformanceResourceTiming).encodedBodySize || 0), 0),
  );
}

/** The rank (from 1) of the first expected event; Infinity when none is there. */
export function rankOf({ query, found }: Result): number {
  const ranks = query.expect.map((id) => found.indexOf(id) + 1).filter((rank) => rank > 0);
  return Math.min(...ranks);
}

/** Whether a result is what its query asks for. */
export function isGood({ query, found }: Result): boolean {
  const ranks = query.expect.map((id) => (found.indexOf(id) + 1) || Infinity);
  const [first = Infinity] = ranks;
  return query.match === 'in-top-3' ? Math.min(...ranks) <= 3 : first <= 3 && ranks.every((rank) => rank <= 10);
}

/** Share of good answers, mean reciprocal rank within ten, share of queries without any answer. */
export function figures(results: readonly Result[]): { queries: number; success: number; mrr: number; zero: number } {
  const mean = (value: (result: Result) => number) => results.reduce((sum, result) => sum + value(result), 0) / results.length;
  return {
    queries: results.length,
    success: mean((result) => (isGood(result) ? 1 : 0)),
    mrr: mean((result) => (rankOf(result) <= 10 ? 1 / rankOf(result) : 0)),
    zero: mean(({ found }) => (found.length === 0 ? 1 : 0)),
  };
}
