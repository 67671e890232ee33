import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { exportIds } from '../../src/citations/exports.ts';
import { formOrder } from '../../src/citations/forms.ts';
import { tickStringsOf } from '../../src/i18n/list-ticks.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { readingListStringsOf } from '../../src/i18n/reading-list.ts';
import { dist } from '../dist.ts';
import { timeline, visit } from './site.ts';

/** Two that share a source, and one more; not in order of time. */
const [a, b] = timeline.events.flatMap((event) => timeline.events.filter((other) => other !== event && other.sources.some((source) => event.sources.includes(source))).slice(0, 1).map((other) => [event, other] as const))[0] ?? expect.fail();
const c = timeline.events.find((event) => event !== a && event !== b) ?? expect.fail();
const events = [a, b, c].toSorted((first, second) => timeline.events.indexOf(second) - timeline.events.indexOf(first));
const ids = events.map(({ id }) => id);
const narrow = { viewport: { width: 320, height: 640 } };

const box = (page: Page, id: string) => page.locator(`.tick input[value="${id}"]`).first();
const listed = (page: Page) => page.locator('.contents-list a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('#e-', '')));
const inAddress = (page: Page) => new URL(page.url()).searchParams.get('e')?.split(',') ?? [];
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe.each(localeIds)('the reading list in %s', (locale) => {
  const t = readingListStringsOf(locale);
  const ticks = tickStringsOf(locale);
  const path = (chosen: readonly string[]) => `${locale}/list/?e=${chosen.join(',')}`;
  const open = (chosen: readonly string[], options: object, use: (page: Page) => Promise<void>) =>
    visit(path(chosen), options, async (page) => {
      await page.locator('.chapter').first().waitFor();
      await use(page);
    });

  test('without JavaScript says what it needs and leads to the timeline and the threads; no page offers a box', async () => {
    await visit(path(ids), { javaScriptEnabled: false, ...narrow }, async (page) => {
      const text = await page.locator('main').innerText();
      expect(text).toContain(t.noScript);
      for (const to of ['', 'threads/']) expect(await page.locator(`main a[href$="/${locale}/${to}"]`).isVisible()).toBe(true);
      expect(await page.locator('main button:visible, main select:visible').count()).toBe(0);
      expect(await width(page)).toBe(320);
    });
    await visit(`${locale}/`, { javaScriptEnabled: false }, async (page) => expect(await page.locator('.tick').count()).toBe(0));
  });

  test('is ticked with the keyboard, on the timeline and on an event, and opened from there', async () => {
    await visit(`${locale}/`, narrow, async (page) => {
      expect(await page.locator('.entry .tick').count()).toBe(timeline.events.length);
      await box(page, a.id).focus();
      await page.keyboard.press('Space');
      expect(await page.locator('[role="status"]').last().textContent()).toBe(ticks.count(1));
      const height = await box(page, a.id).locator('..').evaluate((label) => label.getBoundingClientRect().height);
      expect(height).toBeGreaterThanOrEqual(24);
      expect(await width(page)).toBe(320);
      await page.goto(new URL(`events/${b.id}/`, page.url()).href);
      expect(await page.locator('.tick-note').innerText()).toBe(ticks.open(1));
      await box(page, b.id).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.chapter').nth(1).waitFor();
      expect(inAddress(page)).toEqual([a.id, b.id]);
      expect(await listed(page)).toEqual([a.id, b.id]);
      await page.goBack();
      await page.waitForFunction((id) => document.querySelector<HTMLInputElement>(`.tick input[value="${id}"]`)?.checked, b.id);
      await box(page, b.id).focus();
      await page.keyboard.press('Space');
      expect(await page.locator('.tick-note').innerText()).toBe(ticks.open(1));
    });
  });

  test('can be ticked where the browser keeps nothing: the link carries it', async () => {
    await visit(`${locale}/about/`, {}, async (page) => {
      await page.addInitScript(() => Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
      await page.goto(new URL('../', page.url()).href);
      await box(page, a.id).check();
      await box(page, c.id).check();
      await page.click('.tick-note a');
      await page.locator('.chapter').nth(1).waitFor();
      expect(await listed(page)).toEqual([a.id, c.id]);
    });
  });

  test.each([{}, narrow])('shows each event whole, in the order of the address, its places its own (%j)', async (options) => {
    await open([...ids, ids[0] ?? ''], options, async (page) => {
      expect(await listed(page)).toEqual(ids);
      expect(await page.locator('.chapter').evaluateAll((all) => all.map(({ id }) => id))).toEqual(ids.map((id) => `e-${id}`));
      for (const event of events) {
        const text = (await page.locator(`#e-${event.id}`).innerText()).replaceAll(/\s/g, '');
        for (const part of [event.prose[locale].title, event.prose[locale].summary, event.prose[locale].plain]) expect(text).toContain(part.replaceAll(/\s/g, ''));
        for (const claim of event.claims) expect(await page.locator(`[id="${event.id}--c-${claim.id}"]`).innerText()).toContain(claim.text[locale].slice(0, 20));
      }
      const broken = await page.evaluate(() => {
        const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const targets = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')].map(({ hash }) => decodeURIComponent(hash.slice(1)));
        return { twice: all.filter((id, i) => all.indexOf(id) !== i), nowhere: targets.filter((id) => !document.getElementById(id)) };
      });
      expect(broken).toEqual({ twice: [], nowhere: [] });
      expect(await width(page)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    });
  });

  test('has each source once, and each mark leads to it and to the place in it that the event names', async () => {
    await open(ids, {}, async (page) => {
      const sources = await page.locator('.sources > li > p > a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
      expect(sources.toSorted()).toEqual([...new Set(events.flatMap((event) => event.sources.map(({ id }) => id)))].sort());
      for (const event of events) {
        const original = await page.evaluate(async (address) => {
          const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
          return [...page.querySelectorAll<HTMLAnchorElement>('.content .marks a')].map((mark) => {
            const note = page.querySelector(mark.hash);
            return [mark.id, note?.querySelector('a')?.pathname, note?.querySelector('.locator')?.textContent ?? ''];
          });
        }, new URL(`../events/${event.id}/`, page.url().replace(/\?.*/, '')).href);
        const here = await page.locator(`#e-${event.id} .marks a`).evaluateAll((marks) => marks.map((mark) => {
          const target = document.getElementById((mark as HTMLAnchorElement).hash.slice(1));
          const item = target?.closest('.sources > li');
          const place = target === item ? [...(item?.querySelectorAll('.places > li') ?? [])].find((each) => !each.id) : target;
          const text = [...(place?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join('').trim();
          return [mark.id.replace(/^.*?--/, ''), item?.querySelector('p a')?.getAttribute('href'), text];
        }));
        expect(here, event.id).toEqual(original);
      }
    });
  });

  test.each([{}, narrow])('is ordered and shortened with the keyboard, which stays where it was; the way back undoes it (%j)', async (options) => {
    await open(ids, options, async (page) => {
      const [first, second, third] = ids as [string, string, string];
      await page.focus(`button[data-key="down ${first}"]`);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('e') === [second, first, third].join(','));
      expect(await listed(page)).toEqual([second, first, third]);
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(`down ${first}`);
      expect(await page.textContent('.status')).toBe(t.said.moved(events[0]?.prose[locale].title ?? '', 2, 3));
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('e') === [second, third, first].join(','));
      // It can go no further down.
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(`up ${first}`);
      await page.focus(`button[data-key="remove ${second}"]`);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelectorAll('.chapter').length === 2);
      expect(inAddress(page)).toEqual([third, first]);
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(`remove ${third}`);
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll('.chapter').length === 3);
      expect(await listed(page)).toEqual([second, third, first]);
      await page.click('button[name="by-date"]');
      await page.waitForURL((url) => url.searchParams.get('e') === timeline.events.filter(({ id }) => ids.includes(id)).map(({ id }) => id).join(','));
      expect(await page.textContent('copy-text .address')).toBe(page.url());
    });
  });

  test('names what it leaves out, and keeps the rest', async () => {
    await visit(`${path([ids[0] ?? '', 'aa-nothing-1999', '../x'])}&style=none`, narrow, async (page) => {
      await page.locator('.chapter').waitFor();
      const problems = await page.locator('.problems').innerText();
      for (const problem of [t.problems.unknown('aa-nothing-1999'), t.problems.malformed('../x'), t.problems.style('none')]) expect(problems).toContain(problem);
      expect(await listed(page)).toEqual([ids[0]]);
      expect(inAddress(page)).toEqual([ids[0]]);
    });
  });

  test('names an event that cannot be loaded, shows the others, and tries again', async () => {
    await visit(`${locale}/list/`, {}, async (page) => {
      // As in a café whose network answers everything with a page of its own.
      await page.route(`**/events/${b.id}/`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in' }));
      await page.goto(new URL(`?e=${ids.join(',')}`, page.url()).href);
      await page.locator('.chapter').nth(1).waitFor();
      expect(await page.locator('.problems').innerText()).toContain(t.problems.notLoaded(b.prose[locale].title));
      expect(inAddress(page)).toEqual(ids);
      await page.unroute(`**/events/${b.id}/`);
      await page.click('.problems button');
      await page.locator('.chapter').nth(2).waitFor();
      expect(await page.locator('.problems').innerText()).toBe('');
    });
  });

  test('that came with an address leaves the reader’s own alone, and leads to it and to both', async () => {
    await visit(`${locale}/`, {}, async (page) => {
      await box(page, a.id).check();
      await page.goto(new URL(`list/?e=${c.id}`, page.url()).href);
      await page.locator('.chapter').waitFor();
      expect(await page.locator('.other').innerText()).toContain(t.other(1));
      await page.click(`.other a >> text=${t.together}`);
      await page.locator('.chapter').nth(1).waitFor();
      expect(await listed(page)).toEqual([c.id, a.id]);
      expect(await page.locator('.other').isVisible()).toBe(false);
    });
  });

  test('cites in the usual style of the language, and in any other that is chosen', async () => {
    const [usual, other] = formOrder(locale);
    const cited = (style: string) => (JSON.parse(readFileSync(join(dist, locale, 'list', `${style}.json`), 'utf8')) as { sources: Record<string, { before: string }> }).sources;
    await open(ids, {}, async (page) => {
      const shown = () => page.locator('.sources > li').evaluateAll((items) => items.map((item) => [item.querySelector('p a')?.getAttribute('href')?.split('/').at(-2) ?? '', item.querySelector('.citation')?.textContent ?? ''] as const));
      const citations = async (style = '') => {
        const all = await shown();
        expect(all.length).toBeGreaterThan(2);
        for (const [id, text] of all) expect(text).toContain(cited(style)[id]?.before.trim());
        return all;
      };
      const [before] = await citations(usual?.id);
      await page.selectOption('reading-list select', other?.id ?? '');
      await page.waitForFunction((text) => document.querySelector('.sources .citation')?.textContent !== text, before?.[1]);
      expect(new URL(page.url()).searchParams.get('style')).toBe(other?.id);
      await citations(other?.id);
      expect(await page.locator('.references').innerText()).not.toMatch(/1111|undefined|\[object/);
    });
  });

  test.each(exportIds)('is taken away as %s: the union of the single files, each record once', async (format) => {
    await open(ids, {}, async (page) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`button[name="${format}"]`)]);
      expect(download.suggestedFilename()).toBe(`reading-list.${format}`);
      const records = (text: string) =>
        format === 'csl.json' ? (JSON.parse(text) as unknown[]).map((item) => JSON.stringify(item)) : text.split(format === 'bib' ? /^(?=@\w+\{)/m : /^(?=TY {2}- )/m).map((record) => record.trim());
      const single = [
        ...ids.map((id) => join(dist, locale, 'events', id, `cite.${format}`)),
        ...new Set(events.flatMap((event) => event.sources.map(({ id }) => join(dist, `data/sources/${id}.${format}`)))),
      ].flatMap((file) => records(readFileSync(file, 'utf8')));
      expect(records(readFileSync(await download.path(), 'utf8')).toSorted()).toEqual(single.toSorted());
    });
  });

  test('is taken away as CSV, a line for each event in the order of the list', async () => {
    await open(ids, {}, async (page) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[name="csv"]')]);
      const rows = parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), { bom: true, columns: true });
      expect(rows.map(({ id, date, [`title_${locale}`]: title, sources }) => [id, date, title, sources])).toEqual(
        events.map(({ id, date, prose, sources }) => [id, date.edtf, prose[locale].title, sources.map((source) => source.id).join(' ')]),
      );
    });
  });

  test('stays when the language is switched', async () => {
    const other = localeIds.find((each) => each !== locale) ?? locale;
    await open(ids, {}, async (page) => {
      await page.click(`language-switch a[hreflang="${other}"]`);
      await page.locator('.chapter').nth(2).waitFor();
      expect(page.url()).toContain(`/${other}/list/`);
      expect(await listed(page)).toEqual(ids);
    });
  });
});
