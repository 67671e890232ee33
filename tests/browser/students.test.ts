import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { hardNames } from '../../src/model/readings.ts';
import { timeline, visit, visitAll } from './site.ts';

const [richest] = timeline.events.toSorted((a, b) => b.claims.length - a.claims.length);
const narrow = { viewport: { width: 320, height: 640 } };
const inEach = localeIds.flatMap((locale) => [[locale, {}], [locale, narrow]] as const);
const event = (locale: string) => `${locale}/events/${richest?.id}/`;

describe('the note on a mentioned name', () => {
  test.each(localeIds)('shows on hover, can be pointed at, goes with Escape, in %s', (locale) =>
    visit(event(locale), {}, async (page) => {
      const link = page.locator('a.mention').first();
      const note = page.getByRole('tooltip');
      await link.hover();
      await note.waitFor();
      expect((await note.innerText()).length).toBeGreaterThan(10);
      await note.hover();
      await page.waitForTimeout(600);
      expect(await note.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
    }),
  );

  test.each(inEach)('describes the link that has the focus, and no other, in %s (%j)', (locale, options) =>
    visit(event(locale), options, async (page) => {
      const [first, second] = [page.locator('a.mention').nth(0), page.locator('a.mention').nth(1)];
      await page.keyboard.press('Tab');
      await first.focus();
      await page.getByRole('tooltip').waitFor();
      expect(await first.getAttribute('aria-describedby')).toBe('mention-note');
      const words = await page.getByRole('tooltip').innerText();
      await second.focus();
      await page.waitForFunction((before) => document.querySelector('mention-note')?.textContent !== before && !document.querySelector('mention-note')?.hasAttribute('hidden'), words);
      expect(await first.getAttribute('aria-describedby')).toBeNull();
      await page.keyboard.press('Escape');
      expect(await second.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/(actors|glossary)\//);
    }),
  );

  test.each(localeIds)('stays in a narrow window, and a tap follows the link at once, in %s', (locale) =>
    visit(event(locale), { ...narrow, hasTouch: true, isMobile: true }, async (page) => {
      await page.keyboard.press('Tab');
      for (const index of [0, 3, 6]) {
        await page.locator('a.mention').nth(index).focus();
        await page.getByRole('tooltip').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
      await page.locator('a.mention').first().tap();
      await page.waitForURL(/\/(actors|glossary)\//);
    }));

  test.each(inEach)('is not missed without JavaScript: the name is a link, in %s (%j)', (locale, options) =>
    visit(event(locale), { javaScriptEnabled: false, ...options }, async (page) => {
      expect(await page.locator('mention-note').count()).toBe(0);
      await page.locator('a.mention').first().click();
      expect(page.url()).toMatch(/\/(actors|glossary)\//);
    }));
});

describe('readings', () => {
  const reading = 'ruby rt';

  test.each([{}, narrow])('are hidden and shown by their switch, with JavaScript and without (%j)', async (options) => {
    for (const javaScriptEnabled of [false, true]) {
      await visit(event('ja'), { javaScriptEnabled, ...options }, async (page) => {
        const box = page.getByLabel('ふりがな');
        expect(await page.locator(reading).first().isVisible()).toBe(true);
        await box.focus();
        await page.keyboard.press('Space');
        expect(await page.locator(reading).first().isVisible()).toBe(false);
        await page.keyboard.press('Space');
        expect(await page.locator(reading).first().isVisible()).toBe(true);
      });
    }
  });

  test('stay hidden on the next page', () => {
    const [first, second] = timeline.events.filter(({ claims }) => claims.length > 4);
    let isFirst = true;
    return visitAll([`ja/events/${first?.id}/`, `ja/events/${second?.id}/`], {}, async (page) => {
      const box = page.getByLabel('ふりがな');
      if (isFirst) await box.uncheck();
      isFirst = false;
      expect(await box.isChecked()).toBe(false);
      expect(await page.locator(reading).first().isVisible()).toBe(false);
    });
  });

  test('are not copied with their words, and not spoken after them', () =>
    visit(event('ja'), {}, async (page) => {
      const { copied, base, rt } = await page.evaluate(() => {
        const ruby = document.querySelector('ruby') as HTMLElement;
        const range = document.createRange();
        range.selectNode(ruby);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return { copied: getSelection()?.toString() ?? '', base: ruby.firstChild?.textContent ?? '', rt: ruby.querySelector('rt')?.textContent ?? '' };
      });
      expect(copied).toBe(base);
      const session = await page.context().newCDPSession(page);
      const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: { ignored: boolean; name?: { value?: string } }[] };
      const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
      expect(names.some((name) => name.includes(base))).toBe(true);
      expect(names.filter((name) => name.includes(rt))).toEqual([]);
    }));

  test('are not in what the search finds', () => {
    const [name] = hardNames(timeline, 'ja').filter(({ name: each }) => timeline.events.some(({ claims }) => claims.some(({ text }) => text.ja.includes(each))));
    const read = name?.parts.find(({ reading: each }) => each)?.reading ?? '';
    return visit(`ja/search/?q=${encodeURIComponent(name?.name ?? '')}`, {}, async (page) => {
      await page.locator('.results li').first().waitFor();
      expect(await page.locator('.results').first().innerText()).toContain(name?.name);
      expect(await page.locator('.results').first().innerText()).not.toContain(read);
    });
  });

  test.each([320, 1440])('move no line at %i px', (width) =>
    visit(event('ja'), { viewport: { width, height: 900 } }, async (page) => {
      const height = () => page.evaluate(() => document.querySelector('.prose')?.getBoundingClientRect().height ?? 0);
      const withReadings = await height();
      await page.getByLabel('ふりがな').uncheck();
      expect(Math.abs((await height()) - withReadings)).toBeLessThanOrEqual(1);
    }));
});

describe('how to cite in a report', () => {
  test.each(inEach)('gives the day of access, and copies what it shows by the keyboard, in %s (%j)', (locale, options) =>
    visit(`${locale}/how-to-cite/`, { permissions: ['clipboard-read', 'clipboard-write'], ...options }, async (page) => {
      const shown = await page.locator('.citation[data-style=sist02]').first().innerText();
      expect(shown).toMatch(/\d{4}-\d\d-\d\d\)\.$/);
      await page.locator('copy-text:has([data-style=sist02]) button').first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('status').first().waitFor({ state: 'attached' });
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    }),
  );

  test.each(localeIds)('fits a narrow window without JavaScript in %s', (locale) =>
    visit(`${locale}/how-to-cite/`, { ...narrow, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.citation-example').count()).toBe(4);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
    }),
  );
});
