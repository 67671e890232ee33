import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { connectionsOf } from '../../src/model/connections.ts';
import { timeline, visit, visitAll } from './site.ts';

const [most] = timeline.events.toSorted((a, b) => b.relations.length - a.relations.length);
const event = most ?? timeline.events[0];
if (!event) throw new Error('There is no event.');
const narrow = { viewport: { width: 320, height: 640 } };

/** The document of the drawing, once it is there. */
async function drawingOf(page: Page) {
  await page.locator('object').scrollIntoViewIfNeeded();
  const frame = page.frames().find((each) => each.url().endsWith('/connections.svg'));
  if (!frame) throw new Error(`The drawing was not loaded: ${page.frames().map((each) => each.url()).join(', ')}.`);
  await frame.waitForSelector('svg a');
  return frame;
}

describe.each(localeIds)('in %s', (locale) => {
  const path = `${locale}/events/${event.id}/`;

  test.each([{}, narrow, { javaScriptEnabled: false }])('a click in the drawing opens the event in the whole window (%j)', async (options) => {
    await visit(path, options, async (page) => {
      const frame = await drawingOf(page);
      const link = frame.locator('a').first();
      const href = await link.getAttribute('href');
      await link.click();
      await page.waitForURL(`**${href}`);
      expect(page.frames()[0]?.url()).toBe(new URL(href ?? '', inject('url')).href);
      expect(await page.locator('h1').count()).toBe(1);
    });
  });

  test('the keyboard walks through the boxes and on, and Enter opens one', async () => {
    await visit(path, {}, async (page) => {
      const frame = await drawingOf(page);
      const hrefs = await frame.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      await page.locator('#related').evaluate((heading) => { heading.tabIndex = -1; heading.focus(); });
      for (const href of hrefs) {
        await page.keyboard.press('Tab');
        expect(await frame.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
      }
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.relations') !== null)).toBe(true);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${hrefs.at(-2)}`);
    });
  });

  test('a box that has the focus is marked', async () => {
    await visit(path, {}, async (page) => {
      const frame = await drawingOf(page);
      const stroke = () => frame.locator('a .box').first().evaluate((box) => getComputedStyle(box).strokeWidth);
      const before = await stroke();
      await page.locator('#related').evaluate((heading) => { heading.tabIndex = -1; heading.focus(); });
      await page.keyboard.press('Tab');
      expect(await stroke()).not.toBe(before);
    });
  });

  test('the drawing follows the light or dark setting and lets the page shine through', async () => {
    const seen: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(path, { colorScheme }, async (page) => {
        const frame = await drawingOf(page);
        const [fill, paper] = await Promise.all([
          frame.locator('a .box').first().evaluate((box) => getComputedStyle(box).fill),
          page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
        ]);
        expect(fill).toBe(paper);
        seen.push(fill);
      });
    }
    expect(new Set(seen).size).toBe(2);
  });

  test('no box is smaller than 24 px or outside the drawing, on any screen, and no word leaves its box', async () => {
    for (const width of [320, 768, 1440]) {
      await visitAll([path], { viewport: { width, height: 900 } }, async (page) => {
        const frame = await drawingOf(page);
        const wrong = await frame.evaluate(() => [...document.querySelectorAll('rect')].flatMap((box) => {
          const own = box.getBoundingClientRect();
          const words = [...(box.parentElement?.querySelectorAll('text') ?? [])].map((text) => text.getBoundingClientRect()).filter((text) => text.width > 0);
          const isSmall = own.width < 24 || own.height < 24;
          const isOutside = own.left < 0 || own.right > innerWidth || own.bottom > innerHeight;
          const leaves = words.some((text) => text.right > own.right + 1 || text.bottom > own.bottom + 1);
          return isSmall || isOutside || leaves || words.length === 0 ? [box.parentElement?.textContent] : [];
        }));
        expect(wrong, `${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
    }
  });

  test('in every drawing no word leaves its box', async () => {
    const drawings = timeline.events.filter(({ relations }) => relations.length > 0).map(({ id }) => `${inject('url')}${locale}/events/${id}/connections.svg`);
    for (const width of [320, 768]) {
      await visit(path, { viewport: { width, height: 900 } }, async (page) => {
        const wrong = await page.evaluate(async (addresses) => {
          const object = document.querySelector('object') as HTMLObjectElement;
          const found: string[] = [];
          for (const address of addresses) {
            const loaded = new Promise((resolve) => object.addEventListener('load', resolve, { once: true }));
            object.data = `${address}?`;
            await loaded;
            const boxes = [...(object.contentDocument?.querySelectorAll('rect') ?? [])];
            if (boxes.length < 2) found.push(`${address} has no boxes`);
            for (const box of boxes) {
              const { right } = box.getBoundingClientRect();
              const texts = [...(box.parentElement?.querySelectorAll('text') ?? [])];
              found.push(...texts.filter((text) => text.getBoundingClientRect().right > right + 1).map((text) => `${address}: ${text.textContent}`));
            }
          }
          return found;
        }, drawings);
        expect(wrong, `${width} px`).toEqual([]);
      });
    }
  });

  test('the lists can be read without JavaScript', async () => {
    await visit(path, { javaScriptEnabled: false, ...narrow }, async (page) => {
      const { before, after } = connectionsOf(event);
      const text = await page.locator('section:has(> #related)').innerText();
      for (const { event: other, further } of [...before, ...after]) {
        for (const each of [other, ...further.map((relation) => relation.event)]) expect(text).toContain(each.prose[locale].title);
      }
    });
  });
});
