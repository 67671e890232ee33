import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { timeline, visit, visitAll } from './site.ts';

const [event] = timeline.events.toSorted((a, b) => b.accounts.length - a.accounts.length);
const claim = event?.claims[0]?.id;

/** Where the two blocks of a pair stand: the second beside the first, or below it. */
const placeOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"] > .side`).evaluateAll(([a, b]) => {
    const [first, second] = [a?.getBoundingClientRect(), b?.getBoundingClientRect()];
    if (!first || !second) return 'missing';
    if (second.left >= first.right && Math.abs(second.top - first.top) < 2) return 'beside';
    return second.top >= first.bottom ? 'below' : 'over';
  });

describe.each(localeIds)('side by side in %s', (locale) => {
  const path = `${locale}/events/${event?.id}/side-by-side/`;
  const other = localeIds.find((each) => each !== locale) ?? locale;

  test.each([false, true])('the languages stand in two columns under their names where there is room (JavaScript: %s)', async (javaScriptEnabled) => {
    await visit(path, { javaScriptEnabled, viewport: { width: 1280, height: 800 } }, async (page) => {
      for (const id of ['summary', `c-${claim}`, 'p-1']) expect(await placeOf(page, id)).toBe('beside');
      const [left, right] = await page.locator('.pair-heads p').evaluateAll((heads) => heads.map((head) => [head.textContent, head.getBoundingClientRect().left] as const));
      expect([left?.[0], right?.[0]]).toEqual([locales[locale].name, locales[other].name]);
      const sides = await page.locator(`#c-${claim} > .side`).evaluateAll((all) => all.map((side) => side.getBoundingClientRect().left));
      expect(sides).toEqual([left?.[1], right?.[1]]);
    });
  });

  test('they stand one below the other on a phone, each marked with its language', async () => {
    await visit(path, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await placeOf(page, `c-${claim}`)).toBe('below');
      const names = page.locator(`#c-${claim} .side-name`);
      expect(await names.allTextContents()).toEqual([locales[locale].name, locales[other].name]);
      for (const name of await names.all()) {
        const box = await name.boundingBox();
        expect(box?.height).toBeGreaterThan(12);
        expect(box?.width).toBeGreaterThan(24);
      }
      expect(await page.locator('.pair-heads').isVisible()).toBe(false);
    });
  });

  test('they are printed in two columns, without what is for the screen', async () => {
    await visit(path, { viewport: { width: 640, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const id of ['summary', `c-${claim}`]) expect(await placeOf(page, id)).toBe('beside');
      expect(await page.locator('.pair-heads').isVisible()).toBe(true);
      expect(await page.locator('.pair-link').first().isVisible()).toBe(false);
    });
  });

  test('a pair can be linked to with the keyboard, and the language switch keeps it', async () => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      const link = page.locator(`#c-${claim} > .pair-link`);
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await link.focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe(`#c-${claim}`);
      await page.locator(`language-switch a[hreflang="${other}"]`).click();
      await page.waitForURL(`**/${other}/events/${event?.id}/side-by-side/#c-${claim}`);
    });
  });
});

test.each(localeIds)('no page side by side in %s is wider than a screen of 320 px', async (locale) => {
  const wide: string[] = [];
  await visitAll(timeline.events.map(({ id }) => `${locale}/events/${id}/side-by-side/`), { viewport: { width: 320, height: 640 } }, async (page, path) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${width} px`);
  });
  expect(wide).toEqual([]);
});
