import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { changeDays } from '../../src/model/as-of.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { facetPath, orderPath } from '../../src/urls.ts';

export const timeline = loadTimeline(process.cwd());

/** One page of every type, by its path within a language. */
export const pageTypes = (() => {
  const [richest] = timeline.events.toSorted((a, b) => b.accounts.length - a.accounts.length);
  const [source] = richest?.sources ?? [];
  return [
    '', `events/${richest?.id}/`, `events/${richest?.id}/v/1/`, `events/${richest?.id}/v/1/cite/`, `events/${richest?.id}/changes/`, `events/${richest?.id}/side-by-side/`, 'corrections/', 'sources/', `sources/${source?.id}/`, 'actors/', `actors/${timeline.actors[0]?.id}/`, 'jurisdictions/',
    `jurisdictions/${timeline.jurisdictions[0]?.id}/`, ...(timeline.threads[0] ? ['threads/', `threads/${timeline.threads[0].id}/`, `threads/${timeline.threads[0].id}/full/`] : ['threads/']), 'glossary/', `glossary/${timeline.terms[0]?.id}/`, 'timeline/full/', 'search/', `search/?q=${encodeURIComponent(timeline.site.exampleQuery.en)}`, 'about/', 'method/', 'how-to-cite/', 'status/', 'data/',
    'as-of/', `as-of/${changeDays(timeline).at(-1)}/`, 'as-of/changes/', 'picture/', 'list/', `list/?e=${timeline.events.slice(0, 2).map(({ id }) => id).join(',')}`,
    facetPath('jurisdiction', timeline.jurisdictions[0]?.id ?? ''), facetPath('lane', 'act'), orderPath('force'), orderPath('change'),
  ];
})();

let browser: Awaited<ReturnType<typeof launchChromium>>;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/**
 * Opens a page of the site, gives it to the test, and closes it. Fails when the page reports an error, breaks its security policy or
 * asks for anything from elsewhere.
 */
export function visit(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  return visitAll([path], options, use);
}

/** Like `visit`, for many pages one after the other in the same window. */
export async function visitAll(
  paths: readonly string[],
  options: BrowserContextOptions,
  use: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const url = inject('url');
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  let current = '';
  const complain = (text: string) => complaints.push(`${current}: ${text}`);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin)) complain(`asked for ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
  });
  try {
    for (const path of paths) {
      current = path;
      await page.goto(url + path, { waitUntil: 'load' });
      await use(page, path);
    }
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}
