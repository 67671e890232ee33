import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { timeline, visit } from './site.ts';

const event = timeline.events.toSorted((a, b) => b.claims.length - a.claims.length)[0] ?? expect.fail();
const claim = event.claims.at(-1) ?? expect.fail();
const narrow = { viewport: { width: 320, height: 640 } };
const path = (locale: string) => `${locale}/events/${event.id}/`;
const background = (page: Page, selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

describe.each(localeIds)('a claim in %s', (locale) => {
  test('is marked without JavaScript when the address names it', async () => {
    await visit(`${path(locale)}#c-${claim.id}`, { javaScriptEnabled: false }, async (page) => {
      const [first] = event.claims;
      expect(await background(page, `#c-${claim.id}`)).not.toBe(await background(page, `#c-${first?.id}`));
      await page.click(`#c-${first?.id} .claim-tools p a`);
      expect(new URL(page.url()).hash).toBe(`#c-${first?.id}`);
      expect(await background(page, `#c-${claim.id}`)).not.toBe(await background(page, `#c-${first?.id}`));
    });
  });

  test.each([{}, narrow])('can be quoted without JavaScript, by keyboard, with nothing that would not work (%j)', async (options) => {
    await visit(path(locale), { javaScriptEnabled: false, ...options }, async (page) => {
      await page.focus(`#c-${claim.id} .claim-tools p a`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator(`#q-${claim.id}`).isVisible()).toBe(true);
      expect(await page.locator('copy-text button').count()).toBe(0);
    });
  });

  test('shows its signs on a screen that is touched, where nothing hovers', async () => {
    await visit(path(locale), { hasTouch: true, isMobile: true, ...narrow }, async (page) => {
      for (const sign of ['p a', 'summary']) {
        const element = page.locator(`#c-${claim.id} .claim-tools ${sign}`).first();
        expect(await element.evaluate((each) => Number(getComputedStyle(each).opacity) * each.getBoundingClientRect().height)).toBeGreaterThanOrEqual(24);
      }
      await page.tap(`#c-${claim.id} summary`);
      expect(await page.locator(`#q-${claim.id}`).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });

  test.each([{}, narrow])('is copied by the keyboard as plain text with its citation, and that is said aloud (%j)', async (options) => {
    await visit(path(locale), { permissions: ['clipboard-read', 'clipboard-write'], ...options }, async (page) => {
      await page.focus(`#c-${claim.id} summary`);
      await page.keyboard.press('Enter');
      await page.focus(`#c-${claim.id} copy-text button`);
      await page.keyboard.press('Enter');
      const status = page.locator(`#c-${claim.id} copy-text [role="status"]`);
      await page.waitForFunction((id) => document.querySelector(`#c-${id} copy-text [role="status"]`)?.textContent !== '', claim.id);
      expect(await status.textContent()).toBe(locale === 'ja' ? 'コピーしました。' : 'Copied.');
      const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      expect(copied).toHaveLength(3 + claim.cites.length);
      expect(copied[0]).toContain(claim.text[locale]);
      expect(copied.at(-2)).toContain(event.prose[locale].title);
      expect(copied.at(-1)).toMatch(new RegExp(`^https?://.*/${locale}/events/${event.id}/.*#c-${claim.id}$`));
    });
  });

  test('is selected where the browser does not let the page copy', async () => {
    await visit(path(locale), {}, async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.click(`#c-${claim.id} summary`);
      await page.click(`#c-${claim.id} copy-text button`);
      await page.waitForFunction((id) => document.querySelector(`#c-${id} copy-text [role="status"]`)?.textContent !== '', claim.id);
      expect(await page.evaluate(() => getSelection()?.toString())).toContain(claim.text[locale]);
    });
  });

  test('leads to its quotation in the other language, which stands open there', async () => {
    const other = localeIds.find((each) => each !== locale) ?? locale;
    await visit(path(locale), { javaScriptEnabled: false }, async (page) => {
      await page.click(`#c-${claim.id} summary`);
      await page.click(`#c-${claim.id} copy-text a[lang="${other}"]`);
      await page.waitForURL(new RegExp(`/${other}/events/${event.id}/.*#q-${claim.id}$`));
      expect(await page.locator(`#q-${claim.id}`).isVisible()).toBe(true);
      expect(await page.locator(`#q-${claim.id}`).textContent()).toContain(claim.text[other]);
    });
  });

  test('is printed without its links', async () => {
    await visit(path(locale), {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(`#c-${claim.id} .claim-tools`).isVisible()).toBe(false);
    });
  });
});
