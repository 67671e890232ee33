import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/index.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { timelineFilterStringsOf } from '../../src/i18n/timeline-filter.ts';
import { allFacetValues, facetValuesOf } from '../../src/model/facets.ts';
import type { Facet } from '../../src/model/facet-filter.ts';
import { columnsOf, layOutOverview, overviewFrom, stretchesOf } from '../../src/model/overview.ts';
import { facetPath, orderPath } from '../../src/urls.ts';
import { timeline, visit } from './site.ts';

const parts = allFacetValues(timeline);
const narrow = { viewport: { width: 320, height: 640 } };
const all = timeline.events.length;
/** The ids of the events that have one of the given values in every facet, and lie in the years. */
const having = (conditions: Partial<Record<Facet, string[]>>, from = 0, to = Infinity) =>
  timeline.events
    .filter((event) => {
      const values = facetValuesOf(event);
      return Object.entries(conditions).every(([facet, wanted]) => values[facet as Facet].some((value) => wanted.includes(value))) && values.year.some((year) => Number(year) >= from && Number(year) <= to);
    })
    .map(({ id }) => id);
/** Two jurisdictions and a kind that each leave some of the other's events out. */
const [one, two] = parts.filter(({ facet }) => facet === 'jurisdiction').toSorted((a, b) => b.events.length - a.events.length).map(({ id }) => id) as [string, string];
const kind = parts.filter(({ facet }) => facet === 'kind').map(({ id }) => id).find((id) => {
  const [first, both] = [having({ jurisdiction: [one], kind: [id] }).length, having({ jurisdiction: [one, two], kind: [id] }).length];
  return first > 0 && both > first && having({ kind: [id] }).length > both;
}) ?? '';
const years = parts.filter(({ facet }) => facet === 'year').map(({ id }) => id);

const shown = (page: Page) => page.locator('.entry:visible h3 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)));
const status = (page: Page) => page.locator('timeline-filter [role="status"]').textContent();
/** Waits until JavaScript has shown what the address asks for. */
const settled = (page: Page) => page.waitForFunction(() => document.querySelector('timeline-filter [role="status"]')?.textContent);
/** Waits until JavaScript has taken over, and opens the panel. */
async function open(page: Page) {
  await page.waitForSelector('.narrow form:not([hidden])', { state: 'attached' });
  await page.click('.narrow summary');
}
/** The link of a value; its address changes with what is chosen, its place does not. */
const link = (page: Page, facet: Facet, value: string) => {
  const i = parts.filter((part) => part.facet === facet).findIndex(({ id }) => id === value);
  return page.locator(`.facets .${facet} li a`).nth(i);
};

const overview = layOutOverview(timeline, overviewFrom(timeline));
/** Days all over the record in every column of the strips, each with whether a measure of the given events stands. */
const columnDays = (ids: readonly string[]) => {
  const kept = stretchesOf(overview).filter(({ event }) => ids.includes(event.id));
  return columnsOf(overview).flatMap((_, column) =>
    Array.from({ length: (overview.end - overview.start) / 30 }, (_, i) => i * 30).map((day) => ({ column, day, isFilled: kept.some((each) => each.column === column && each.from <= day && day < each.to) })));
};
/** The same as the page has drawn it. */
const columnsDrawn = (page: Page, days: ReturnType<typeof columnDays>) =>
  page.evaluate((asked) => {
    const paths = [...document.querySelectorAll<SVGPathElement>('#columns path')];
    return asked.map(({ column, day }) => ({ column, day, isFilled: paths.some((path) => path.isPointInFill(new DOMPoint(column + 0.35, day + 0.5))) }));
  }, days);

test('the record has the combination that these tests need', () => {
  expect(kind).not.toBe('');
  const [some, others] = [columnDays(having({ kind: [kind] })), columnDays(timeline.events.map(({ id }) => id))].map((days) => days.filter(({ isFilled }) => isFilled).length);
  expect(some).toBeGreaterThan(0);
  expect(others).toBeGreaterThan(some ?? 0);
});

describe.each(localeIds)('in %s', (locale) => {
  const t = timelineFilterStringsOf(locale);

  test.each([{ viewport: { width: 1440, height: 900 } }, narrow])('what the filter leaves out is faint in the drawing and in the strips (%j)', async (options) => {
    await visit(`${locale}/?jurisdiction=${two}`, options, async (page) => {
      await settled(page);
      const seen = () => page.locator(':is(.overview, .year-strip) svg a').evaluateAll((links) =>
        links.filter((each) => each.checkVisibility()).map((each) => ({ id: (each as unknown as SVGAElement).href.baseVal.split('/').at(-2) ?? '', isFaint: Number(getComputedStyle(each).opacity) < 0.2 })));
      const kept = having({ jurisdiction: [two] });
      const marks = await seen();
      expect(new Set(marks.map(({ isFaint }) => isFaint)).size).toBe(2);
      for (const { id, isFaint } of marks) expect(isFaint, id).toBe(!kept.includes(id));
      await page.locator('.chosen .clear').click();
      expect((await seen()).filter(({ isFaint }) => isFaint)).toEqual([]);
    });
  });

  test('at 320 px the columns of the strips have the measures of the events that are shown and no other, and a year without events has no strip', async () => {
    await visit(`${locale}/`, { ...narrow, javaScriptEnabled: false }, async (page) => {
      const whole = columnDays(timeline.events.map(({ id }) => id));
      expect(await page.locator('.year-strip use[href="#columns"]:visible').count()).toBe(await page.locator('.timeline section:visible').count());
      expect(await columnsDrawn(page, whole)).toEqual(whole);
    });
    for (const [facet, value] of [['jurisdiction', two], ['kind', kind]] as const) {
      await visit(`${locale}/?${facet}=${value}`, narrow, async (page) => {
        await settled(page);
        const ids = having({ [facet]: [value] });
        const kept = columnDays(ids);
        expect(await columnsDrawn(page, kept)).toEqual(kept);
        const yearsKept = [...new Set(timeline.events.filter(({ id }) => ids.includes(id)).map(({ date }) => `y${date.earliest.slice(0, 4)}`))];
        expect(await page.locator('.timeline section:visible').evaluateAll((sections) => sections.map(({ id }) => id))).toEqual(yearsKept);
        expect(await page.locator('.year-strip:visible').count()).toBe(yearsKept.length);
        for (const strip of await page.locator('.year-strip:visible > svg').all()) expect((await strip.boundingBox())?.width).toBeLessThanOrEqual(56);
        await page.locator('.chosen .clear').click();
        const whole = columnDays(timeline.events.map(({ id }) => id));
        expect(await columnsDrawn(page, whole)).toEqual(whole);
      });
    }
  });

  test('zooming keeps faint what the filter leaves out, and what has the focus is never faint', async () => {
    await visit(`${locale}/?jurisdiction=${two}`, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await settled(page);
      await page.waitForSelector('overview-zoom form:not([hidden])');
      await page.click('overview-zoom button[name="closer"]');
      const [from, to] = ['from', 'to'].map((name) => Number(new URL(page.url()).searchParams.get(name))) as [number, number];
      expect(to).toBeGreaterThanOrEqual(from);
      await page.mouse.move(0, 0);
      const kept = having({ jurisdiction: [two] }, from, to);
      const marks = await page.locator('.overview svg a').evaluateAll((links) =>
        links.map((each) => ({ id: (each as unknown as SVGAElement).href.baseVal.split('/').at(-2) ?? '', isFaint: Number(getComputedStyle(each).opacity) < 0.2 })));
      for (const { id, isFaint } of marks) expect(isFaint, id).toBe(!kept.includes(id));
      await page.focus('overview-zoom select[name="to"]');
      const ofFocus = () => page.evaluate(() => {
        const link = document.activeElement?.closest('overview-zoom svg a');
        return link && { isLeftOut: link.classList.contains('passed-over'), opacity: Number(getComputedStyle(link).opacity) };
      });
      for (let i = 0; i < 8 && !(await ofFocus()); i += 1) await page.keyboard.press('Tab');
      const passed: NonNullable<Awaited<ReturnType<typeof ofFocus>>>[] = [];
      for (let i = 0; i < overview.rows.length; i += 1) {
        const focus = await ofFocus();
        if (focus) passed.push(focus);
        await page.keyboard.press('ArrowDown');
      }
      expect(passed.some(({ isLeftOut }) => isLeftOut)).toBe(true);
      for (const { opacity } of passed) expect(opacity).toBeGreaterThanOrEqual(0.5);
    });
  });
  const label = (facet: Facet, value: string) => parts.find((part) => part.facet === facet && part.id === value)?.label(locale) ?? '';

  test.each([{}, narrow])('values of several facets narrow the timeline at once, and the address holds them (%j)', async (options) => {
    await visit(`${locale}/`, options, async (page) => {
      await open(page);
      await link(page, 'jurisdiction', one).click();
      expect(await status(page)).toBe(t.count(having({ jurisdiction: [one] }).length, all));
      await link(page, 'kind', kind).click();
      expect(await shown(page)).toEqual(having({ jurisdiction: [one], kind: [kind] }));
      // What another value would add is told before it is chosen.
      expect(await link(page, 'jurisdiction', two).locator('small').textContent()).toBe(String(having({ jurisdiction: [two], kind: [kind] }).length));
      await link(page, 'jurisdiction', two).click();
      const both = having({ jurisdiction: [one, two], kind: [kind] });
      expect(await shown(page)).toEqual(both);
      expect(await status(page)).toBe(t.count(both.length, all));
      expect(new URL(page.url()).search).toBe(`?jurisdiction=${one},${two}&kind=${kind}`);
      expect(await link(page, 'kind', kind).getAttribute('aria-current')).toBe('true');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);

      const visibleYears = await page.locator('.years a:visible').allTextContents();
      expect(visibleYears).toEqual([...new Set(both.map((id) => timeline.events.find((event) => event.id === id)?.date.earliest.slice(0, 4)))]);

      await page.goBack();
      expect(await shown(page)).toEqual(having({ jurisdiction: [one], kind: [kind] }));
      await page.reload();
      await settled(page);
      expect(await shown(page)).toEqual(having({ jurisdiction: [one], kind: [kind] }));

      await page.locator('.chosen a').filter({ hasText: label('kind', kind) }).click();
      expect(await shown(page)).toEqual(having({ jurisdiction: [one] }));
      await page.click('.chosen .clear');
      expect(await shown(page)).toEqual(timeline.events.map(({ id }) => id));
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('.chosen a').count()).toBe(0);
    });
  });

  test('years are chosen as a range, in fields or by one click on a year', async () => {
    const [from, to] = [years.at(-4) ?? '', years.at(-2) ?? ''];
    await visit(`${locale}/`, {}, async (page) => {
      await open(page);
      await page.locator('.narrow input[name="from"]').pressSequentially(from);
      await page.locator('.narrow input[name="to"]').pressSequentially(to);
      await page.keyboard.press('Enter');
      expect(await shown(page)).toEqual(having({}, Number(from), Number(to)));
      expect(new URL(page.url()).search).toBe(`?from=${from}&to=${to}`);
      await link(page, 'year', to).click();
      expect(await shown(page)).toEqual(having({ year: [to] }));
      expect(await page.inputValue('.narrow input[name="from"]')).toBe(to);
    });
  });

  test('years leave bars of measures that hold in them as they are, and may lie beyond the last event', async () => {
    const drawn = Number(timeline.events.at(-1)?.date.latest.slice(0, 4)) + 1;
    await visit(`${locale}/?from=${years.at(-3)}&to=${drawn}`, {}, async (page) => {
      await settled(page);
      expect(await shown(page)).toEqual(having({}, Number(years.at(-3)), drawn));
      expect(await status(page)).toBe(t.count(having({}, Number(years.at(-3)), drawn).length, all));
      expect(await page.locator('.overview a').count()).toBeGreaterThan(all);
      expect(await page.locator('.overview a.passed-over').count()).toBe(0);
    });
  });

  test('at 320 px the number of events left stays in view beside the last value of the panel', async () => {
    await visit(`${locale}/`, narrow, async (page) => {
      await open(page);
      const last = page.locator('.facets .actor li a').last();
      await last.click();
      const { y = -1, height = 0 } = (await page.locator('timeline-filter [role="status"]').boundingBox()) ?? {};
      expect(await status(page)).toContain(String(await page.locator('.entry:not([hidden])').count()));
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThan(100);
      expect((await last.boundingBox())?.y).toBeGreaterThan(y + height);
    });
  });

  test('the link to the acts alone takes the place of other lanes', async () => {
    await visit(`${locale}/?lane=report`, {}, async (page) => {
      await settled(page);
      await page.locator('.quick a').nth(1).click();
      expect(await shown(page)).toEqual(having({ lane: ['act'] }));
      expect(new URL(page.url()).search).toBe('?lane=act');
      await page.locator('.quick a.whole').click();
      expect(await shown(page)).toHaveLength(all);
    });
  });

  test('what the address asks for and does not exist is told in a sentence, and the rest is shown', async () => {
    await visit(`${locale}/?jurisdiction=${one}&kind=no-such-kind&from=soon`, {}, async (page) => {
      await settled(page);
      const found = having({ jurisdiction: [one] });
      expect(await status(page)).toBe(t.count(found.length, all) + t.unknown(t.facets.kind, 'no-such-kind') + t.unknown(t.from, 'soon'));
      expect(await shown(page)).toEqual(found);
    });
  });

  test('when nothing is left, it is said, and one link leads back', async () => {
    const empty = parts.filter(({ facet }) => facet === 'kind').find(({ id }) => having({ jurisdiction: [two], kind: [id] }).length === 0)?.id ?? '';
    await visit(`${locale}/?jurisdiction=${two}&kind=${empty}`, {}, async (page) => {
      await settled(page);
      expect(await status(page)).toBe(t.count(0, all));
      expect(await shown(page)).toEqual([]);
      await page.click('.chosen .clear');
      expect(await shown(page)).toHaveLength(all);
    });
  });

  test('switching language keeps the path, the query and the fragment', async () => {
    const other = localeIds.find((each) => each !== locale) ?? locale;
    const path = `${orderPath('force')}?jurisdiction=${one}&kind=${kind}#main`;
    await visit(`${locale}/${path}`, {}, async (page) => {
      await settled(page);
      const before = await shown(page);
      await page.click(`language-switch a[hreflang="${other}"]`);
      await page.waitForURL(`**/${other}/${path}`);
      await settled(page);
      expect(await shown(page)).toEqual(before);
      expect(before.toSorted()).toEqual(having({ jurisdiction: [one], kind: [kind] }).toSorted());
    });
  });

  test('another order keeps what was chosen', async () => {
    await visit(`${locale}/?kind=${kind}`, {}, async (page) => {
      await settled(page);
      await page.locator('.orders a').nth(2).click();
      await page.waitForURL(`**/${locale}/${orderPath('change')}?kind=${kind}`);
      await settled(page);
      expect((await shown(page)).toSorted()).toEqual(having({ kind: [kind] }).toSorted());
    });
  });

  test('the page of a value can be narrowed further, and its own value leads to a combination on the page of all', async () => {
    await visit(`${locale}/${facetPath('jurisdiction', one)}`, {}, async (page) => {
      await open(page);
      await link(page, 'kind', kind).click();
      const found = having({ jurisdiction: [one], kind: [kind] });
      expect(await shown(page)).toEqual(found);
      expect(await status(page)).toBe(t.count(found.length, having({ jurisdiction: [one] }).length));
      await link(page, 'jurisdiction', two).click();
      await page.waitForURL(`**/${locale}/?**`);
      await settled(page);
      expect(await shown(page)).toEqual(having({ jurisdiction: [one, two], kind: [kind] }));
    });
  });

  test('the filter is used by the keyboard alone, and the focus is never lost', async () => {
    await visit(`${locale}/`, narrow, async (page) => {
      await page.waitForSelector('.narrow form:not([hidden])', { state: 'attached' });
      await page.focus('.narrow summary');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await shown(page)).toEqual(having({ lane: ['report'] }));
      expect(await page.evaluate(() => document.activeElement?.closest('.facets') !== null)).toBe(true);
      await page.focus('.chosen .clear');
      await page.keyboard.press('Enter');
      expect(await shown(page)).toHaveLength(all);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('whole');
    });
  });

  test.each([{}, narrow])('j and k move between the entries that are shown, not while somebody types, and can be turned off (%j)', async (options) => {
    const ids = having({ jurisdiction: [two] });
    await visit(`${locale}/?jurisdiction=${two}`, options, async (page) => {
      await settled(page);
      expect((await page.textContent('.keys'))?.trim()).toBe(t.keys);
      const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname?.split('/').at(-2));
      const seen: unknown[] = [];
      await page.evaluate(() => scrollTo(0, 0));
      for (const key of ['j', 'j', 'j', 'k']) {
        await page.keyboard.press(key);
        seen.push(await focused());
      }
      expect(seen).toEqual([ids[0], ids[1], ids[2], ids[1]]);
      expect(await page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? 0) > (document.querySelector('.years')?.getBoundingClientRect().bottom ?? 0))).toBe(true);
      await page.focus('#site-search');
      await page.keyboard.type('jk');
      expect(await page.inputValue('#site-search')).toBe('jk');
      await page.uncheck('.keys input');
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.closest('.entry'))).toBeNull();
    });
  });

  test.each([{}, narrow])('the rail marks the year that is being read (%j)', async (options) => {
    await visit(`${locale}/`, options, async (page) => {
      await page.waitForSelector('.narrow form:not([hidden])', { state: 'attached' });
      for (const year of [years.at(-2) ?? '', years.at(4) ?? '']) {
        await page.locator('.years').getByRole('link', { name: year }).click();
        await page.waitForFunction((text) => document.querySelector('.years [aria-current]')?.textContent === text, year);
        // From below, too, a year is read from its first entry on.
        await expect.poll(() => page.evaluate((id) => {
          const first = document.querySelector(`#${id} .entry`)?.getBoundingClientRect();
          const rail = document.querySelector('.years')?.getBoundingClientRect().bottom ?? 0;
          const headings = [...document.querySelectorAll('.timeline h2')].filter((heading) => heading.getBoundingClientRect().bottom > rail && heading.getBoundingClientRect().top < (first?.top ?? 0));
          return first && first.top > rail && first.top < innerHeight ? headings.map(({ parentElement }) => parentElement?.id) : [];
        }, `y${year}`)).toEqual([`y${year}`]);
        const [rail, link] = await Promise.all(['.years', '.years [aria-current]'].map((each) => page.locator(each).boundingBox()));
        expect(link?.x).toBeGreaterThanOrEqual(rail?.x ?? 0);
        expect((link?.x ?? 0) + (link?.width ?? 0)).toBeLessThanOrEqual((rail?.x ?? 0) + (rail?.width ?? 0));
      }
      expect(await page.locator('.years [aria-current]').count()).toBe(1);
    });
  });

  test('without JavaScript every value leads to its page, and nothing is offered that does not work', async () => {
    await visit(`${locale}/`, { javaScriptEnabled: false, ...narrow }, async (page) => {
      await page.click('.narrow summary');
      expect(await page.locator('.narrow form').isVisible()).toBe(false);
      expect(await page.locator('.keys').isVisible()).toBe(false);
      await link(page, 'kind', kind).click();
      await page.waitForURL(`**/${locale}/${facetPath('kind', kind)}`);
      expect(await page.textContent('h1')).toBe(label('kind', kind));
      expect(await shown(page)).toEqual(having({ kind: [kind] }));
      await page.locator('.orders a').nth(1).click();
      expect(await page.textContent('h1')).toBe(t.orderTitles.force);
      await page.click('.quick .whole');
      expect(await shown(page)).toHaveLength(all);
    });
  });

  test('when the values cannot be loaded, it is said, and the links still lead to their pages', async () => {
    await visit('404.html', {}, async (page) => {
      // Only the status of the answer is wrong: a refused request would be reported on the console.
      await page.route('**/data/timeline-values.json', (route) => route.fulfill({ status: 200, body: 'not json' }));
      await page.goto(new URL(`/${locale}/`, page.url()).href);
      await page.waitForFunction((text) => document.querySelector('timeline-filter [role="status"]')?.textContent === text, t.failed);
      await page.click('.narrow summary');
      await link(page, 'kind', kind).click();
      await page.waitForURL(`**/${locale}/${facetPath('kind', kind)}`);
      expect(await shown(page)).toEqual(having({ kind: [kind] }));
    });
  });

  test('on paper there is the sentence that says what is shown, and no interface', async () => {
    await visit(`${locale}/?jurisdiction=${two}`, {}, async (page) => {
      await settled(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('timeline-filter [role="status"]').isVisible()).toBe(true);
      for (const part of ['.quick', '.orders', '.narrow details', '.keys', '.clear', '.years']) expect(await page.locator(part).isVisible(), part).toBe(false);
      expect(await page.locator('h2:visible').first().textContent()).toContain(stringsOf(locale).timeline.year(timeline.events.find(({ id }) => id === having({ jurisdiction: [two] })[0])?.date.earliest.slice(0, 4) ?? ''));
    });
  });
});
