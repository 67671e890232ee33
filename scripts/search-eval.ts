/**
 * Prints how well the search of the built site answers, by the language of the page, the language of the query and its type, beside plain Pagefind over the
 * same events; then what it costs in bytes and milliseconds. Usage: npm run search:eval [-- <queries.yaml> …], after `npm run build`
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright-core';
import { localeIds, type Locale } from '../src/i18n/locales.ts';
import { launchChromium } from './chromium.ts';
import { ask, figures, isGood, rankOf, readQueries, type Query, type Result } from './search-quality.ts';
import { serveDist } from './server.ts';

const paths = process.argv.slice(2);
const queries = (paths.length > 0 ? paths : ['tests/search/queries.yaml', 'tests/search/unseen.yaml']).flatMap(readQueries);

/** A copy of the site with the index that Pagefind makes of the event pages when nothing is done for it. */
async function withPlainPagefind(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  cpSync('dist', folder, { recursive: true });
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind made no index.');
  for (const locale of localeIds) {
    for (const id of readdirSync(join('dist', locale, 'events'))) {
      const url = `${locale}/events/${id}/`;
      const content = readFileSync(join('dist', url, 'index.html'), 'utf8').replace('<main ', '<main data-pagefind-body ');
      await index.addHTMLFile({ url: `/${url}`, content });
    }
  }
  await index.writeFiles({ outputPath: join(folder, 'plain') });
  await pagefind.close();
  return folder;
}

async function askPlain(page: Page, locale: Locale): Promise<Result[]> {
  const results: Result[] = [];
  await page.evaluate(`import('/plain/pagefind.js').then(async (it) => { await it.init(); globalThis.plain = it; })`);
  for (const query of queries) {
    const { found, milliseconds } = await page.evaluate(async (text) => {
      const start = performance.now();
      const { results: all } = await (globalThis as unknown as { plain: { search: (q: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> } }).plain.search(text);
      const pages = await Promise.all(all.slice(0, 10).map((each) => each.data()));
      return { found: pages.map(({ url }) => /events\/([^/]+)\//.exec(url)?.[1] ?? ''), milliseconds: performance.now() - start };
    }, query.query);
    results.push({ query, page: locale, found, milliseconds, bytes: 0 });
  }
  return results;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const quantile = (values: readonly number[], share: number) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

function report(name: string, results: readonly Result[]): void {
  const { queries: count, success, mrr, zero } = figures(results);
  console.log(`${name.padEnd(34)} ${String(count).padStart(4)}  success@3 ${percent(success)}  MRR@10 ${mrr.toFixed(3)}  none ${percent(zero)}`);
}

function reportAll(name: string, results: readonly Result[]): void {
  console.log(`\n${name}`);
  report('all', results);
  for (const locale of localeIds) report(`on ${locale} pages`, results.filter(({ page }) => page === locale));
  for (const locale of localeIds) report(`queries in ${locale}`, results.filter(({ query }) => query.lang === locale));
  for (const type of [...new Set(queries.map((query: Query) => query.type))].sort()) report(`  ${type}`, results.filter(({ query }) => query.type === type));
  const times = results.map(({ milliseconds }) => milliseconds);
  console.log(`until the first result: median ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms (this machine, after the first query)`);
  const bytes = results.map((result) => result.bytes);
  // Pagefind fetches in a worker, which the page's own clock and counter do not see.
  if (bytes.some((each) => each > 0)) console.log(`fetched for a further query: median ${kilobytes(quantile(bytes, 0.5))}, p95 ${kilobytes(quantile(bytes, 0.95))}, most ${kilobytes(Math.max(...bytes))}`);
}

const folder = await withPlainPagefind();
process.env['DIST'] = folder;
const server = await serveDist(4390);
const browser = await launchChromium();
try {
  const own: Result[] = [];
  const plain: Result[] = [];
  for (const locale of localeIds) {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(`${server.url}${locale}/search/`, { waitUntil: 'networkidle' });
    own.push(...(await ask(page, locale, queries)));
    await page.goto(`${server.url}${locale}/about/`);
    plain.push(...(await askPlain(page, locale)));
    await page.close();
  }
  reportAll('This search', own);
  reportAll('Plain Pagefind, in the language of the page', plain);
  console.log('\nNot answered as asked:');
  for (const result of own.filter((each) => !isGood(each))) {
    console.log(`  ${result.query.id} on ${result.page} “${result.query.query}”: rank ${rankOf(result)}; ${result.found.slice(0, 3).join(', ')}`);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
