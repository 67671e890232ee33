import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { timeline, visit, visitAll } from './site.ts';

const [thread] = timeline.threads;
const [first, second] = thread?.steps ?? [];

describe.each(localeIds)('threads in %s', (locale) => {
  test('a reader walks the path from event to event without JavaScript', async () => {
    await visit(`${locale}/threads/${thread?.id}/`, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
      await page.locator(`#e-${first?.event.id} h2 a`).click();
      await page.locator('.path > div', { has: page.locator(`a[href*="/threads/${thread?.id}/"]`) }).locator('a[rel="next"]').click();
      expect(new URL(page.url()).pathname).toContain(`/${locale}/events/${second?.event.id}/`);
      await page.locator('.path > div').locator(`.row-label a[href*="/threads/${thread?.id}/"]`).click();
      expect(page.url()).toContain(`/${locale}/threads/${thread?.id}/#e-${second?.event.id}`);
    });
  });

  test('the thread in full fits a phone, and leads from the contents to a step and from a mark to its source', async () => {
    await visitAll(timeline.threads.map(({ id }) => `${locale}/threads/${id}/full/`), { viewport: { width: 320, height: 640 } }, async (page, path) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    });
    await visit(`${locale}/threads/${thread?.id}/full/`, { javaScriptEnabled: false }, async (page) => {
      const contents = page.locator(`.document-contents a[href="#e-${second?.event.id}"]`);
      await contents.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator(`#e-${second?.event.id}`).evaluate((step) => step.getBoundingClientRect().top < innerHeight / 2)).toBe(true);
      const mark = page.locator(`#e-${second?.event.id} .marks a`).first();
      await mark.click();
      const place = decodeURIComponent(new URL(page.url()).hash);
      expect(await page.locator(`.combined-sources ${place}`).isVisible()).toBe(true);
    });
  });

  test('its print has the addresses of the sources, and nothing of the interface', async () => {
    await visit(`${locale}/threads/${thread?.id}/full/`, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['.site-header nav', '.search-form', '.backs', '.claim-tools']) {
        expect(await page.locator(selector).locator('visible=true').count(), selector).toBe(0);
      }
      expect(await page.locator('.combined-sources .address').first().isVisible()).toBe(true);
      expect(await page.locator('.document-step .record').first().isVisible()).toBe(true);
    });
  });

  test('a browser parses the feed as XML in the namespace of Atom', async () => {
    await visit(`${locale}/threads/${thread?.id}/`, {}, async (page) => {
      const found = await page.evaluate(async () => {
        const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
        const response = await fetch(link?.href ?? '');
        const xml = new DOMParser().parseFromString(await response.text(), 'application/xml');
        return { error: xml.querySelector('parsererror')?.textContent ?? null, root: [xml.documentElement.namespaceURI, xml.documentElement.localName], titles: [...xml.querySelectorAll('entry > title')].map((title) => title.textContent.trim()) };
      });
      expect(found).toEqual({ error: null, root: ['http://www.w3.org/2005/Atom', 'feed'], titles: thread?.steps.map(({ event }) => event.prose[locale].title) });
    });
  });
});
