import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { timeline, visit } from './site.ts';

const firstResult = (page: Page) => page.locator('.results li').first();

describe.each(localeIds)('searching in %s', (locale) => {
  const query = timeline.site.exampleQuery[locale];

  test('works from the box of every page, by keyboard alone', async () => {
    await visit(`${locale}/about/`, {}, async (page) => {
      await page.focus('#site-search');
      await page.keyboard.type(query);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      await firstResult(page).waitFor();
      expect(await page.inputValue('#search-box')).toBe(query);
      await page.focus('#search-box');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`/${locale}/[a-z]+/[a-z0-9-]+/`));
    });
  });

  test('answers as one types, says how many, and keeps the query in the address', async () => {
    await visit(`${locale}/search/`, {}, async (page) => {
      await page.locator('#search-box').pressSequentially(query);
      await firstResult(page).waitFor();
      expect(await page.textContent('[role="status"]')).toContain(query);
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    });
  });

  test('finds every event by its number', async () => {
    const missed: string[] = [];
    await visit(`${locale}/search/`, {}, async (page) => {
      for (const event of timeline.events) {
        const [number] = event.instrument?.numbers ?? [];
        if (!number) continue;
        await page.fill('#search-box', number);
        await page.waitForFunction(
          (text) => (document.querySelector('[role="status"]')?.textContent ?? '').includes(text),
          number,
        );
        const found = page.locator(`.results .title a[href*="/${locale}/events/${event.id}/"]`);
        await found.first().waitFor({ timeout: 3000 }).catch(() => missed.push(`${number} (${event.id})`));
      }
    });
    expect(missed).toEqual([]);
  });

  test('leads to the place that matches', async () => {
    await visit(`${locale}/search/?q=${encodeURIComponent(query)}`, {}, async (page) => {
      await firstResult(page).waitFor();
      const link = firstResult(page).locator('.excerpt a').first();
      const target = new URL((await link.getAttribute('href')) ?? '', page.url());
      expect(target.hash).toMatch(/^#[cams]-/);
      expect(await link.locator('mark').count()).toBeGreaterThan(0);
      await link.click();
      expect(await page.locator(target.hash).isVisible()).toBe(true);
    });
  });

  test('says so when nothing is found, and takes any input calmly', async () => {
    for (const nonsense of ['ぬるぽぽqqzz', '<img src=x onerror=alert(1)>', '(((', '"', 'x'.repeat(5000)]) {
      await visit(`${locale}/search/`, {}, async (page) => {
        await page.fill('#search-box', nonsense);
        await page.waitForFunction(
          (text) => (document.querySelector('[role="status"]')?.textContent ?? '').includes(text),
          nonsense.trim(),
        );
        expect(await page.locator('main img').count()).toBe(0);
      });
    }
  });
});
