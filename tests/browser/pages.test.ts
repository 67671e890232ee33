import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { pageTypes, timeline, visit, visitAll } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = ['', '404.html', `id/${timeline.events[0]?.id}/`, ...localeIds.flatMap((locale) => pageTypes.map((path) => `${locale}/${path}`))];

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each(paths)('/%s has nothing that axe objects to', async (path) => {
    // The policy of the page forbids the test's own script, not the page's; errors of the page are judged in the other tests.
    await visit(path, { colorScheme, bypassCSP: true }, async (page) => {
      if (path.includes('?q=')) await page.locator('.results li').first().waitFor();
      if (path.includes('?e=')) await page.locator('.chapter').first().waitFor();
      await page.evaluate(axe);
      const violations = await page.evaluate(() =>
        (window as unknown as { axe: { run: (options: object) => Promise<{ violations: Result[] }> } }).axe
          .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then((result) => result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(' | ')}`)),
      );
      expect(violations).toEqual([]);
    });
  });
});

test.each(localeIds)('no page in %s is wider than a screen of 320 px, or says anything on the console', async (locale) => {
  const wide: string[] = [];
  const all = [...pageTypes, ...timeline.events.map(({ id }) => `events/${id}/`)].map((path) => `${locale}/${path}`);
  await visitAll(all, { viewport: { width: 320, height: 640 } }, async (page, path) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${width} px`);
  });
  expect(wide).toEqual([]);
});

describe('without JavaScript', () => {
  test.each(localeIds)('the timeline in %s shows every event with its link', async (locale) => {
    await visit(`${locale}/`, { javaScriptEnabled: false }, async (page) => {
      for (const { id, prose } of timeline.events) {
        const link = page.locator(`h3 a[href$="/${locale}/events/${id}/"]`);
        expect((await link.textContent())?.trim()).toBe(prose[locale].title);
        expect(await link.isVisible()).toBe(true);
      }
    });
  });

  test.each(localeIds)('an event in %s shows every claim, and the language can be switched', async (locale) => {
    const event = timeline.events.find(({ accounts }) => accounts.length > 0);
    await visit(`${locale}/events/${event?.id}/`, { javaScriptEnabled: false }, async (page) => {
      for (const { id } of event?.claims ?? []) expect(await page.locator(`#c-${id}`).isVisible()).toBe(true);
      const other = localeIds.find((each) => each !== locale) ?? locale;
      await page.click(`language-switch a[hreflang="${other}"]`);
      expect(new URL(page.url()).pathname).toContain(`/${other}/events/${event?.id}/`);
    });
  });

});

describe('the keyboard', () => {
  test.each(localeIds)('first reaches the way to the content in %s, then everything in order', async (locale) => {
    await visit(`${locale}/`, {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main a, main [tabindex="0"]') !== null)).toBe(true);
    });
  });
});

describe('Japanese type', () => {
  test.each([320, 768, 1440])('no line of a heading begins with a mark that may not stand there, at %d px', async (width) => {
    const faults: string[] = [];
    await visit('ja/', { viewport: { width, height: 900 } }, async (page) => {
      faults.push(
        ...(await page.evaluate(() => {
          const found: string[] = [];
          for (const heading of document.querySelectorAll('h1, h2, h3')) {
            const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
            let line = Number.NEGATIVE_INFINITY;
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              for (let i = 0; i < (node.textContent ?? '').length; i++) {
                const range = document.createRange();
                range.setStart(node, i);
                range.setEnd(node, i + 1);
                const { top, height } = range.getBoundingClientRect();
                if (height > 0 && top > line + height / 2) {
                  if (/[、。」』）ー・っゃゅょッャュョ]/.test(range.toString())) found.push(heading.textContent ?? '');
                  line = top;
                }
              }
            }
          }
          return found;
        })),
      );
    });
    expect(faults).toEqual([]);
  });
});
