import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, figures, isGood, readQueries, type Query } from '../../scripts/search-quality.ts';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { searchStringsOf } from '../../src/i18n/search.ts';
import { timeline, visit } from './site.ts';

const firstResult = (page: Page) => page.locator('.results li').first();
const queries = readQueries('tests/search/queries.yaml');
const unseen = readQueries('tests/search/unseen.yaml');

/** Types into the open search page: the ids of the events found, the first ten in the order shown. */
async function found(page: Page, locale: Locale, ...typed: string[]): Promise<(readonly string[])[]> {
  const asked = typed.map((query): Query => ({ id: query, lang: locale, type: '', query, expect: ['x'], match: 'in-top-3' }));
  return (await ask(page, locale, asked)).map((result) => result.found);
}
const status = (page: Page) => page.locator('site-search > .status').textContent();

describe.each(localeIds)('searching in %s', (locale) => {
  const query = timeline.site.exampleQuery[locale];
  const t = searchStringsOf(locale);

  test.each([{}, { viewport: { width: 320, height: 640 } }])('works from the box of every page, by keyboard alone (%j)', async (options) => {
    await visit(`${locale}/about/`, options, async (page) => {
      const [name = ''] = timeline.jurisdictions.map(({ label }) => label[locale]);
      await page.focus('#site-search');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      await firstResult(page).waitFor();
      expect(await page.inputValue('#search-box')).toBe(name);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const second = page.locator('.results .title a').nth(1);
      expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
      await page.keyboard.press('ArrowDown');
      const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
      const first = await focused();
      await page.getByLabel(t.slash).uncheck();
      await firstResult(page).locator('.title a').focus();
      await page.keyboard.press('/');
      expect(await focused()).toBe(first);
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`/${locale}/events/[a-z0-9-]+/`));
    });
  });

  test('answers as one types, says how many, and keeps the query in the address', async () => {
    await visit(`${locale}/search/`, {}, async (page) => {
      await page.locator('#search-box').pressSequentially(query);
      await firstResult(page).waitFor();
      expect(await status(page)).toContain(query);
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    });
  });

  test.each(['that readers type', 'that nobody thought of'])('answers queries %s: 97 %% among the first three, none without an answer', async (which) => {
    const asked = which === 'that readers type' ? queries : unseen;
    await visit(`${locale}/search/`, {}, async (page) => {
      const results = await ask(page, locale, asked);
      const { success, mrr, zero } = figures(results);
      const missed = results.filter((result) => !isGood(result)).map((result) => `${result.query.query}: ${result.found.slice(0, 3).join(', ')}`);
      expect(success, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
      expect(mrr).toBeGreaterThanOrEqual(0.9);
      expect(zero).toBe(0);
      for (const lang of localeIds) {
        expect(figures(results.filter((result) => result.query.lang === lang)).success, lang).toBeGreaterThanOrEqual(0.95);
      }
    });
  });

  test('fetches at most 60 kB before the first result, and 50 kB for a further query', async () => {
    const longest = queries.toSorted((a, b) => b.query.length - a.query.length).slice(0, 5);
    for (const { query: typed } of longest) {
      await visit(`${locale}/about/`, {}, async (page) => {
        await page.addInitScript(() => {
          new MutationObserver((_, observer) => {
            if (!document.querySelector('.group .results li')) return;
            performance.mark('first-result');
            observer.disconnect();
          }).observe(document, { childList: true, subtree: true });
        });
        await page.goto(new URL(`../search/?q=${encodeURIComponent(typed)}`, page.url()).href);
        await firstResult(page).waitFor();
        const fetched = await page.evaluate(() => {
          const [first] = performance.getEntriesByName('first-result');
          return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
            .filter(({ responseEnd }) => responseEnd <= (first?.startTime ?? Infinity))
            .map(({ name, encodedBodySize }) => [name, encodedBodySize] as const);
        });
        const search = fetched.filter(([name]) => /\.(js|idx)(\?|$)/.test(name));
        expect(search.reduce((sum, [, size]) => sum + size, 0), typed).toBeLessThanOrEqual(60_000);
      });
    }
    await visit(`${locale}/search/`, {}, async (page) => {
      const [, ...further] = await ask(page, locale, queries.slice(0, 40));
      expect(Math.max(...further.map(({ bytes }) => bytes))).toBeLessThanOrEqual(50_000);
    });
  });

  test('one name in all its ways of writing finds the same events', async () => {
    await visit(`${locale}/search/`, {}, async (page) => {
      const company = await found(page, locale, 'Kaspersky', 'kaspersky', 'カスペルスキー', 'カスペルスキ', 'ｶｽﾍﾟﾙｽｷｰ', 'ＫＡＳＰＥＲＳＫＹ');
      expect(new Set(company.map((ids) => ids.join())).size).toBe(1);
      const bureau = await found(page, locale, '産業安全保障局', 'BIS', 'ＢＩＳ', 'Bureau of Industry and Security', 'さんぎょうあんぜんほしょうきょく');
      expect(new Set(bureau.map((ids) => ids.toSorted().join())).size).toBe(1);
      expect(bureau.map(([first]) => first)).toEqual(bureau.map(() => 'us-bis-final-determination-2024'));
      const department = await found(page, locale, '国土安全保障省', 'DHS', '国土安保省');
      expect(new Set(department.map((ids) => ids.join())).size).toBe(1);
      const bank = await found(page, locale, 'バークレイズ', 'ばーくれいず', 'Barclays');
      expect(new Set(bank.map((ids) => ids.join())).size).toBe(1);
      expect(bank[0]?.[0]).toBe('gb-barclays-ends-kaspersky-offer');
    });
  });

  test('an act is first for its number, a vote for its figures', async () => {
    await visit(`${locale}/search/`, {}, async (page) => {
      const parliament = await found(page, locale, '476-141-36', '476–151–36', '賛成476', '棄権36', 'A8-0189/2018');
      expect(parliament.map(([first]) => first)).toEqual(parliament.map(() => 'eu-parliament-a8-0189-2018'));
      const acts = await found(page, locale, '89 FR 52434', 'ICTS-2021-002', '1 L 466/22');
      expect(acts.map(([first]) => first)).toEqual(['us-bis-final-determination-2024', 'us-bis-final-determination-2024', 'de-vg-koeln-bsi-warning-2022']);
    });
  });

  test('a month finds the events with a date in it, in any calendar', async () => {
    await visit(`${locale}/search/`, {}, async (page) => {
      const months = await found(page, locale, '2017年9月', '平成29年9月', 'September 2017', '2017-09');
      expect(new Set(months.map((ids) => ids.join())).size).toBe(1);
      const inMonth = timeline.events.filter(({ date, dates }) => [date, ...dates.map((dated) => dated.date)].some(({ edtf }) => edtf.startsWith('2017-09')));
      expect(months[0]?.toSorted()).toEqual(inMonth.map(({ id }) => id).toSorted());
    });
  });

  test('a compound is not taken apart', async () => {
    await visit(`${locale}/search/`, {}, async (page) => {
      const [ids = []] = await found(page, locale, '商務省');
      const without = ids.filter((id) => !/商務省|Department of Commerce|Commerce Department/.test(JSON.stringify(timeline.events.find((event) => event.id === id)?.prose) + JSON.stringify(timeline.events.find((event) => event.id === id)?.claims.map(({ text }) => text))));
      expect(ids.length).toBeGreaterThan(5);
      expect(without).toEqual([]);
    });
  });

  test('says what was meant when something else was typed', async () => {
    await visit(`${locale}/search/`, {}, async (page) => {
      for (const [typed, first] of [['covred list fcc', 'us-fcc-covered-list-2022'], ['カスペルキー', ''], ['barclay', 'gb-barclays-ends-kaspersky-offer'], ['国防件限法', 'us-ndaa-fy2018-section-1634']] as const) {
        const [ids] = await found(page, locale, typed);
        if (first) expect(ids?.[0]).toBe(first);
        const reading = await page.locator('.readings li').first().textContent();
        expect(reading, typed).toMatch(locale === 'ja' ? /の結果を表示/ : /Showing results for/);
      }
    });
  });

  test('narrows by facets with counts and by date, orders by date, and keeps it all in the address', async () => {
    await visit(`${locale}/search/?q=Kaspersky`, {}, async (page) => {
      await firstResult(page).waitFor();
      const box = page.locator('[data-facet="jurisdiction"] label', { hasText: timeline.jurisdictions.find(({ id }) => id === 'de')?.label[locale] ?? '' });
      const count = Number(await box.locator('small').textContent());
      await page.locator('.filters').evaluate((details: HTMLDetailsElement) => { details.open = true; });
      await box.locator('input').check();
      await page.selectOption('select[name="sort"]', 'oldest');
      await page.waitForFunction(() => (document.querySelector('site-search') as HTMLElement).ariaBusy === 'false');
      expect(await status(page)).toBe(t.count(count, 'Kaspersky'));
      const shown = await found(page, locale, 'Kaspersky');
      const german = timeline.events.filter(({ jurisdictions }) => jurisdictions.some(({ id }) => id === 'de')).map(({ id }) => id);
      expect(shown[0]).toEqual(german.slice(0, 10));
      const address = new URL(page.url());
      expect([address.searchParams.get('jurisdiction'), address.searchParams.get('sort')]).toEqual(['de', 'oldest']);
      await page.fill('input[name="to"]', '2018-12-31');
      await page.locator('input[name="to"]').blur();
      await page.reload();
      await firstResult(page).waitFor();
      expect((await found(page, locale, 'Kaspersky'))[0]).toEqual(german.filter((id) => (timeline.events.find((event) => event.id === id)?.date.earliest ?? '') <= '2018-12-31'));
      await page.click('.clear');
      expect(new URL(page.url()).searchParams.get('jurisdiction')).toBeNull();
    });
  });

  test('keeps apart what only the other language says', async () => {
    await visit(`${locale}/search/`, {}, async (page) => {
      const typed = locale === 'ja' ? '"purely informational"' : '"国防権限法"';
      const [ids = []] = await found(page, locale, typed);
      expect(ids.length).toBeGreaterThan(0);
      const other = localeIds.find((each) => each !== locale);
      const group = page.locator(`.group[data-locale="${other}"]`);
      expect(await group.locator('h2').textContent()).toBe(t.inOtherLanguage);
      expect(await group.locator('.title').first().getAttribute('lang')).toBe(other);
      expect(await group.locator('.title a').first().getAttribute('href')).toContain(`/${other}/events/`);
    });
  });

  test('leads to the place that matches', async () => {
    await visit(`${locale}/search/?q=${encodeURIComponent(query)}`, {}, async (page) => {
      await firstResult(page).waitFor();
      const link = firstResult(page).locator('.excerpt a').first();
      const target = new URL((await link.getAttribute('href')) ?? '', page.url());
      expect(target.hash).toMatch(/^#[cams]-/);
      expect(await link.locator('mark').count()).toBeGreaterThan(0);
      await link.click();
      await page.waitForURL(target.href);
      await page.locator(target.hash).waitFor({ state: 'visible' });
    });
  });

  test('finds sources and other pages when asked', async () => {
    const source = timeline.sources.find(({ title, language }) => language[0] === locale && title.length > 12);
    await visit(`${locale}/search/?q=${encodeURIComponent(source?.title ?? '')}`, {}, async (page) => {
      await page.locator('.search-others').click();
      await page.locator(`.others .results a[href*="/sources/${source?.id}/"]`).first().waitFor();
    });
  });

  test('says so when nothing is found, suggests something, and takes any input calmly', async () => {
    await visit(`${locale}/search/`, {}, async (page) => {
      for (const nonsense of ['ぬるぽぽ', '(((', '"', '\u202eqqzz\u0000', '\ud800', '.*[', 'zq'.repeat(5000)]) {
        const [ids] = await found(page, locale, nonsense);
        expect(ids, nonsense.slice(0, 20)).toEqual([]);
        expect(await page.locator('.suggestions a').count()).toBeGreaterThan(2);
        expect((await status(page))?.length).toBeLessThan(200);
      }
      await found(page, locale, '<img src=x onerror=alert(1)>');
      expect(await status(page)).toContain('<img src=x onerror=alert(1)>');
      expect(await page.locator('main img').count()).toBe(0);
    });
  });

  test('is an index of everything without JavaScript', async () => {
    await visit(`${locale}/search/`, { javaScriptEnabled: false }, async (page) => {
      const linked = await page.locator('.subject-index a[href*="/events/"]').evaluateAll((links) => links.map((link) => /events\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1]));
      expect([...new Set(linked)].sort()).toEqual(timeline.events.map(({ id }) => id).sort());
      for (const kind of ['actors', 'glossary']) {
        expect(await page.locator(`.subject-index a[href*="/${kind}/"]`).count()).toBe(kind === 'actors' ? timeline.actors.length : timeline.terms.length);
      }
      expect(await page.locator('site-search .found').isVisible()).toBe(false);
    });
  });
});
