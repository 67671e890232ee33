import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overviewStringsOf } from '../../src/i18n/overview.ts';
import { overviewZoomStringsOf } from '../../src/i18n/overview-zoom.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { columnsOf, layOutOverview, overviewFrom, startOfYear } from '../../src/model/overview.ts';
import { timeline, visit } from './site.ts';

const overview = layOutOverview(timeline, overviewFrom(timeline));
const { years } = overview;
const [first = 0, last = 0] = [years[0], years.at(-1)];
/** The two neighbouring years with the most marks. */
const busiest = years.slice(0, -1).toSorted((a, b) => marksIn(b, b + 1) - marksIn(a, a + 1))[0] ?? first;
function marksIn(from: number, to: number): number {
  const [start, end] = [startOfYear(from), startOfYear(to + 1)];
  return overview.rows.flatMap(({ bars, marks }) => [...bars, ...marks]).filter((each) => each.start < end && each.end >= start).length;
}
const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 320, height: 640 } };
/** Where the drawing can be enlarged: above the timeline where there is room, and on its own page everywhere. */
const places = [['', wide], ['picture/', wide], ['picture/', narrow]] as const;

const ready = (page: Page) => page.waitForSelector('overview-zoom form:not([hidden])', { state: 'attached' });
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const status = (page: Page) => page.textContent('overview-zoom .status');
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** The names of the years that stand within the drawing. */
const yearsShown = (page: Page) =>
  page.evaluate(() => {
    const drawing = document.querySelector('overview-zoom > svg')?.getBoundingClientRect();
    return [...document.querySelectorAll('overview-zoom .axis text')]
      .filter((text) => /^\d{4}$/.test(text.textContent ?? ''))
      .filter((text) => text.getBoundingClientRect().left >= (drawing?.left ?? 0) && text.getBoundingClientRect().left < (drawing?.right ?? 0) - 1)
      .map((text) => Number(text.textContent));
  });
/** After the movement, which takes a quarter of a second. */
const shows = (page: Page, expected: readonly number[]) => expect.poll(() => yearsShown(page), { timeout: 5000 }).toEqual(expected);
const focused = (page: Page) =>
  page.evaluate(() => {
    const link = document.activeElement?.closest('overview-zoom svg a');
    return link ? { name: link.querySelector('title')?.textContent, left: link.getBoundingClientRect().left, row: [...document.querySelectorAll('overview-zoom g')].indexOf(link.closest('g') as SVGGElement) } : null;
  });

describe.each(localeIds)('in %s', (locale) => {
  const t = overviewZoomStringsOf(locale);

  test('years in the address are enlarged, and the rest of the address is left alone', async () => {
    await visit(`${locale}/?from=${busiest}&to=${busiest + 1}&other=1#main`, wide, async (page) => {
      await ready(page);
      await shows(page, [busiest, busiest + 1]);
      expect(await status(page)).toBe(t.shown(busiest, busiest + 1, marksIn(busiest, busiest + 1)));
      expect(await page.locator('overview-zoom svg a:visible').count()).toBe(marksIn(busiest, busiest + 1));
      await page.click('overview-zoom button[name="whole"]');
      await shows(page, years);
      expect(query(page)).toEqual({ other: '1' });
      expect(new URL(page.url()).hash).toBe('#main');
    });
  });

  test.each(places)('a period is chosen by the keyboard alone, is written into the address, and survives a reload (/%s, %j)', async (path, options) => {
    await visit(`${locale}/${path}`, options, async (page) => {
      await ready(page);
      await page.focus('overview-zoom select[name="from"]');
      await page.keyboard.type(String(busiest));
      await page.keyboard.press('Tab');
      await page.keyboard.type(String(busiest + 1));
      await page.keyboard.press('Tab');
      await shows(page, [busiest, busiest + 1]);
      expect(query(page)).toEqual({ from: String(busiest), to: String(busiest + 1) });
      await page.reload();
      await ready(page);
      await shows(page, [busiest, busiest + 1]);
      await page.focus('overview-zoom button[name="wider"]');
      await page.keyboard.press('Enter');
      const wider = years.filter((year) => year >= busiest - 1 && year <= busiest + 2);
      await shows(page, wider);
      expect(await status(page)).toBe(t.shown(wider[0] ?? 0, wider.at(-1) ?? 0, marksIn(wider[0] ?? 0, wider.at(-1) ?? 0)));
    });
  });

  test('what in the address is no year is told, and the rest of it is shown', async () => {
    await visit(`${locale}/picture/?from=x%3Cb%3E&to=${busiest}`, wide, async (page) => {
      await ready(page);
      expect(await status(page)).toContain(t.unknown('x<b>', first, last));
      await shows(page, years.filter((year) => year <= busiest));
    });
    await visit(`${locale}/?from=${busiest + 1}&to=${busiest}`, wide, async (page) => {
      await ready(page);
      await shows(page, [busiest, busiest + 1]);
    });
  });

  test('years that the list has and the drawing has not are cut off, and told only where nothing is left', async () => {
    await visit(`${locale}/?from=${first - 10}&to=${busiest}`, wide, async (page) => {
      await ready(page);
      await shows(page, years.filter((year) => year <= busiest));
      expect(await status(page)).toBe(t.shown(first, busiest, marksIn(first, busiest)));
    });
    await visit(`${locale}/?from=${first - 1}&to=${first - 1}`, wide, async (page) => {
      await ready(page);
      await shows(page, years);
      expect(await status(page)).toContain(t.unknown(String(first - 1), first, last));
    });
  });

  test('a stroke over the years enlarges them', async () => {
    await visit(`${locale}/`, wide, async (page) => {
      await ready(page);
      const place = async (year: number) => {
        const box = await page.locator('overview-zoom .axis text', { hasText: String(year) }).boundingBox();
        return [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5] as const;
      };
      await page.mouse.move(...(await place(busiest)));
      await page.mouse.down();
      await page.mouse.move(...(await place(busiest + 1)));
      await page.mouse.up();
      await shows(page, [busiest, busiest + 1]);
      expect(query(page)).toEqual({ from: String(busiest), to: String(busiest + 1) });
    });
  });

  test.each(places)('the drawing is one stop of the keyboard; the arrows lead along rows and between them, and name what they reach (/%s, %j)', async (path, options) => {
    await visit(`${locale}/${path}`, options, async (page) => {
      await ready(page);
      expect(await page.locator('overview-zoom svg a[tabindex="0"]').count()).toBe(1);
      await page.focus('overview-zoom select[name="to"]');
      for (let i = 0; i < 5 && !(await focused(page)); i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Home');
      const start = await focused(page);
      expect(start?.row).toBe(0);
      await page.keyboard.press('ArrowRight');
      const second = await focused(page);
      expect(second?.row).toBe(0);
      expect(second?.left).toBeGreaterThan(start?.left ?? 0);
      expect(await page.textContent('overview-zoom .name')).toBe(second?.name);
      expect(await page.locator('overview-zoom .name').isVisible()).toBe(true);
      await page.keyboard.press('ArrowDown');
      expect((await focused(page))?.row).toBe(1);
      expect(await page.locator('overview-zoom svg a[tabindex="0"]').count()).toBe(1);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('End');
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBeNull();
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });

  test('who wants less motion gets none', async () => {
    await visit(`${locale}/`, { ...wide, reducedMotion: 'reduce' }, async (page) => {
      await ready(page);
      const shown = await page.evaluate(() => {
        document.querySelector<HTMLButtonElement>('overview-zoom button[name="closer"]')?.click();
        return [...document.querySelectorAll('overview-zoom .axis line')].map((line) => Number.parseFloat(line.getAttribute('x1') ?? ''));
      });
      expect(shown.some((x) => Math.abs(x) < 0.01)).toBe(true);
    });
  });

  test('on a screen of 320 px each year has a strip beside its entries, and nothing scrolls sideways', async () => {
    for (const javaScriptEnabled of [false, true]) {
      await visit(`${locale}/`, { ...narrow, javaScriptEnabled }, async (page) => {
        expect(await page.locator('overview-zoom').isVisible()).toBe(false);
        expect(await page.textContent('.overview .strip-key')).toContain(overviewStringsOf(locale).stripKey(columnsOf(overview).map(({ jurisdiction }) => jurisdiction.label[locale])));
        const sections = page.locator('.timeline section');
        for (const section of await sections.all()) {
          const [strip, list] = await Promise.all([section.locator('.year-strip > svg').boundingBox(), section.locator('ol').boundingBox()]);
          expect(strip?.height).toBeGreaterThan(60);
          expect((strip?.x ?? 0) + (strip?.width ?? 0)).toBeLessThanOrEqual(list?.x ?? 0);
          expect(strip?.y).toBeGreaterThanOrEqual((list?.y ?? 0) - 1);
          expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) + 1);
        }
      });
    }
    await visit(`${locale}/`, narrow, async (page) => expect(await overflow(page)).toBe(0));
    await visit(`${locale}/picture/?from=${busiest}&to=${busiest}`, narrow, async (page) => {
      await ready(page);
      await shows(page, [busiest]);
      expect(await overflow(page)).toBe(0);
    });
  });

  test('without JavaScript the drawing is there, offers nothing that does not work, and leads to a table that does', async () => {
    await visit(`${locale}/`, { ...wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('overview-zoom form').isVisible()).toBe(false);
      expect(await page.locator('overview-zoom svg a:visible').count()).toBe(marksIn(first, last));
      await page.click('.overview figcaption a');
      expect(new URL(page.url()).pathname).toContain(`/${locale}/picture/`);
      const [row] = overview.rows;
      await page.click(`table[aria-labelledby="${row?.jurisdiction.id}"] tbody tr:first-child a`);
      expect(new URL(page.url()).pathname).toContain(`/${locale}/events/`);
    });
  });
});

test('on paper the drawing keeps within the page, upright or across, without what can only be pressed', async () => {
  for (const [width, height] of [[718, 1047], [1047, 718]] as const) {
    await visit(`${localeIds[0]}/`, { viewport: { width, height } }, async (page) => {
      await ready(page);
      await page.emulateMedia({ media: 'print' });
      const box = await page.locator('overview-zoom > svg').boundingBox();
      expect(box?.width).toBeGreaterThan(width / 2);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.height).toBeLessThanOrEqual(height);
      expect(await page.locator('.year-strip:visible, overview-zoom form:visible, overview-zoom .name:visible').count()).toBe(0);
      expect(await overflow(page)).toBe(0);
    });
  }
});

test('with colours forced by the system the drawing uses them', async () => {
  await visit(`${localeIds[0]}/`, { ...wide, forcedColors: 'active' }, async (page) => {
    const colours = await page.evaluate(() => {
      const probe = document.createElement('span');
      document.body.append(probe);
      const system = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      return {
        mark: getComputedStyle(document.querySelector('overview-zoom svg use') as Element).color,
        text: system('CanvasText'),
        bar: getComputedStyle(document.querySelector('overview-zoom rect.advised:not([stroke]), overview-zoom rect.in-force:not([stroke])') as Element).stroke,
        link: system('LinkText'),
      };
    });
    expect(colours.mark).toBe(colours.text);
    expect(colours.bar).toBe(colours.link);
  });
});
