import { describe, expect, inject, test } from 'vitest';
import { dayAfter, lastDayUpTo, wordDay } from '../../src/dates/days.ts';
import { asOfStringsOf } from '../../src/i18n/as-of.ts';
import { stringsOf } from '../../src/i18n/index.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { changeDays, changesOn, standingOn } from '../../src/model/as-of.ts';
import { changesBetween } from '../../src/model/changes-between.ts';
import { timeline, visit } from './site.ts';

const days = changeDays(timeline);
const [first = '', second = ''] = days;
/** A day on which nothing changed, and the last day of change before it. */
const shown = days.find((day) => !days.includes(dayAfter(day))) ?? '';
const quiet = dayAfter(shown);
const last = days.at(-1) ?? '';
const narrow = { viewport: { width: 320, height: 640 } };

describe.each(localeIds)('in %s', (locale) => {
  const t = asOfStringsOf(locale);

  test.each([{}, narrow])('the slider leads to the table of a day by the keyboard alone (%j)', async (options) => {
    await visit(`${locale}/as-of/`, options, async (page) => {
      await page.focus('as-of-picker input[type="range"]');
      await page.keyboard.press('Home');
      expect(await page.locator('as-of-picker output').textContent()).toBe(wordDay(first, locale));
      await page.keyboard.press('ArrowRight');
      expect(await page.getAttribute('as-of-picker input[type="range"]', 'aria-valuetext')).toBe(wordDay(second, locale));
      expect(await page.inputValue('as-of-picker input[type="date"]')).toBe(second);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${locale}/as-of/${second}/`);
      expect(await page.textContent('h1')).toBe(t.dayTitle(wordDay(second, locale)));
    });
  });

  test.each([{}, narrow])('the date field leads from any day to the table that holds on it, which then names that day (%j)', async (options) => {
    await visit(`${locale}/as-of/`, options, async (page) => {
      await page.fill('as-of-picker input[type="date"]', quiet);
      await page.focus('as-of-picker input[type="date"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${locale}/as-of/${shown}/?on=${quiet}`);
      expect(await page.textContent('as-of-picker .status')).toBe(t.picker.same(wordDay(quiet, locale), wordDay(shown, locale)));
      expect(await page.textContent('copy-text blockquote')).toContain(t.sentence.opening(wordDay(quiet, locale)));
      const other = localeIds.find((each) => each !== locale) ?? locale;
      await page.click(`language-switch a[hreflang="${other}"]`);
      await page.waitForURL(`**/${other}/as-of/${shown}/?on=${quiet}`);
    });
  });

  test('a day before the record or after it is told, with the day of the table that is shown', async () => {
    const [early, late] = ['1990-01-01', '2190-01-01'];
    await visit(`${locale}/as-of/?on=${early}`, {}, async (page) => {
      const day = (await page.getAttribute('as-of-picker', 'data-day')) ?? '';
      expect(await page.textContent('as-of-picker .status')).toBe(t.picker.before(wordDay(early, locale), wordDay(first, locale), wordDay(day, locale)));
    });
    await visit(`${locale}/as-of/${last}/?on=${late}`, {}, async (page) => {
      const max = (await page.getAttribute('as-of-picker input[type="date"]', 'max')) ?? '';
      expect(await page.textContent('as-of-picker .status')).toBe(t.picker.after(wordDay(late, locale), wordDay(max, locale), wordDay(last, locale)));
      expect(await page.textContent('copy-text blockquote')).not.toContain(late);
    });
    await visit(`${locale}/as-of/${shown}/?on=${quiet}`, {}, async (page) => {
      expect(await page.textContent('copy-text blockquote')).toContain(`/${locale}/as-of/${shown}/?on=${quiet}`);
    });
  });

  test('an address with a day on which the table is another is not believed', async () => {
    await visit(`${locale}/as-of/${first}/?on=${last}`, {}, async (page) => {
      expect(await page.textContent('as-of-picker .status')).toBe('');
      expect(await page.textContent('copy-text blockquote')).toContain(wordDay(first, locale));
    });
  });

  test('the address of any other day leads on to the table that holds on it', async () => {
    // The page for addresses that do not exist is served with status 404, which the console would report: only the status is changed.
    await visit(`${locale}/as-of/`, {}, async (page) => {
      await page.route(`**/as-of/${quiet}/`, async (route) => {
        const response = await route.fetch();
        expect(response.status()).toBe(404);
        await route.fulfill({ response, status: 200 });
      });
      await page.goto(`${inject('url')}${locale}/as-of/${quiet}/`);
      await page.waitForURL(`**/${locale}/as-of/${shown}/?on=${quiet}`);
    });
  });

  test.each([{}, narrow])('the sentence is copied as it stands, by the keyboard (%j)', async (options) => {
    await visit(`${locale}/as-of/${last}/`, { permissions: ['clipboard-read', 'clipboard-write'], ...options }, async (page) => {
      await page.focus('copy-text button');
      await page.keyboard.press('Enter');
      await page.waitForFunction((copied) => document.querySelector('copy-text [role="status"]')?.textContent === copied, stringsOf(locale).claim.copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe((await page.textContent('copy-text blockquote'))?.trim());
      expect(copied).toContain(`/${locale}/as-of/${last}/`);
    });
  });

  test.each([{}, narrow])('two days are compared from the data, in whichever order they are given (%j)', async (options) => {
    const expected = changesBetween(standingOn(timeline, first), standingOn(timeline, last));
    for (const query of [`from=${first}&to=${last}`, `from=${last}&to=${first}`]) {
      await visit(`${locale}/as-of/changes/?${query}`, options, async (page) => {
        await page.waitForSelector('as-of-changes .result:not([hidden])');
        expect(await page.textContent('as-of-changes h2')).toBe(t.changes.between(wordDay(first, locale), wordDay(last, locale)));
        expect(await page.textContent('as-of-changes .status')).toBe(t.changes.count(expected.length));
        const hrefs = await page.locator('as-of-changes .result a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(hrefs.map((href) => href?.replace(/^.*\/events\//, ''))).toEqual(expected.map(({ event, measure }) => `${event.id}/#m-${measure.id}`));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      });
    }
  });

  test.each([{}, narrow])('the comparison writes its days into the address and says the same as the page of a day (%j)', async (options) => {
    await visit(`${locale}/as-of/changes/`, options, async (page) => {
      await page.fill('#changes-from', first);
      await page.fill('#changes-to', second);
      await page.keyboard.press('Enter');
      await page.waitForSelector('as-of-changes .result:not([hidden])');
      expect(new URL(page.url()).search).toBe(`?from=${first}&to=${second}`);
      const compared = await page.locator('as-of-changes .result li').allInnerTexts();
      expect(compared).toHaveLength(changesOn(timeline, second).length);
      await page.goto(`${inject('url')}${locale}/as-of/${second}/`);
      expect(await page.locator('section[aria-labelledby="changed"] li').allInnerTexts()).toEqual(compared);
    });
  });

  test('without JavaScript the address of any other day leads to the list of days', async () => {
    await visit(`${locale}/as-of/`, { javaScriptEnabled: false, ...narrow }, async (page) => {
      await page.goto(`${inject('url')}404.html`);
      await page.click(`a[href$="/${locale}/as-of/#days"]`);
      expect(await page.locator('#days').evaluate((heading) => heading.getBoundingClientRect().top < innerHeight && heading.getBoundingClientRect().top >= 0)).toBe(true);
    });
  });

  test('without JavaScript the list of days leads to the tables, and nothing is offered that does not work', async () => {
    await visit(`${locale}/as-of/`, { javaScriptEnabled: false, ...narrow }, async (page) => {
      expect(await page.locator('as-of-picker form').isVisible()).toBe(false);
      expect(await page.locator('copy-text button').isVisible()).toBe(false);
      expect(await page.locator('copy-text blockquote').isVisible()).toBe(true);
      await page.click(`section[aria-labelledby="days"] a[href$="/as-of/${second}/"]`);
      expect(await page.textContent('h1')).toBe(t.dayTitle(wordDay(second, locale)));
      for (const { event, measure } of standingOn(timeline, second)) {
        expect(await page.locator(`.by-jurisdiction a[href$="/events/${event.id}/#m-${measure.id}"]`).isVisible()).toBe(true);
      }
    });
    await visit(`${locale}/as-of/changes/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('as-of-changes form').isVisible()).toBe(false);
      expect(await page.locator('noscript p').isVisible()).toBe(true);
    });
  });

  test('on a screen of 320 px there is a list by jurisdiction in place of the table', async () => {
    for (const day of [shown, last]) {
      await visit(`${locale}/as-of/${day}/`, narrow, async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect(await page.locator('table').isVisible()).toBe(false);
        const [jurisdictions, targets] = await Promise.all(['h3', 'h4'].map((tag) => page.locator(`.by-jurisdiction ${tag}:visible`).allInnerTexts()));
        expect(new Set(jurisdictions)).toEqual(new Set(standingOn(timeline, day).map(({ measure }) => measure.jurisdiction.label[locale])));
        expect(new Set(targets)).toEqual(new Set(standingOn(timeline, day).map(({ measure }) => measure.target.label[locale])));
      });
    }
  });
});

test('on a wide screen the table stands above the list, and fits', async () => {
  await visit(`${localeIds[0]}/as-of/${last}/`, { viewport: { width: 1440, height: 900 } }, async (page) => {
    expect(await page.locator('table').isVisible()).toBe(true);
    expect(await page.evaluate(() => [...document.querySelectorAll('.as-of')].every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth))).toBe(true);
  });
});

test('the days chosen for these tests are what they are taken for', () => {
  expect(days).not.toContain(quiet);
  expect(lastDayUpTo(days, quiet)).toBe(shown);
});
