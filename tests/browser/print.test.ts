import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wordDate } from '../../src/dates/wording.ts';
import { stringsOf } from '../../src/i18n/index.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { readingListStringsOf } from '../../src/i18n/reading-list.ts';
import { timelineDocumentPath } from '../../src/urls.ts';
import { pageTypes, timeline, visit } from './site.ts';

/** The text of each sheet of a page on paper, without blanks: lines break where they will. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format }))), { mergePages: false });
  return text.map(bare);
}

/** PDF names some letters of Chinese and Japanese by their radicals, which NFKC undoes, and the middle dot by another one. */
const bare = (text: string) => text.normalize('NFKC').replaceAll('‧', '・').replaceAll(/\s/g, '');

/** Sheets without what stands at their foot: one may end within an address, and the foot would stand between two parts of it. */
const withoutFeet = (sheets: readonly string[], foot: string) => sheets.map((sheet, i) => sheet.replace(foot, '').replace(`${i + 1}/${sheets.length}`, ''));

/** What is pressed, chosen or filled in, and names of ways through the site. */
const INTERFACE = 'button, input, select, textarea, label, nav:not(.document-contents), form, [role="search"], .skip, .claim-tools, .backs, .on-screen';

describe.each(localeIds)('on paper in %s', (locale) => {
  const t = stringsOf(locale);
  const format = locale === 'ja' ? 'A4' : 'Letter';

  test.each(pageTypes)('/%s has its site, what it is and its number on every sheet, and nothing of the interface', async (path) => {
    await visit(`${locale}/${path}`, {}, async (page) => {
      if (path.includes('?e=')) await page.locator('.chapter').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(INTERFACE).evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 120)))).toEqual([]);
      const sheets = await printed(page, format);
      sheets.forEach((sheet, i) => {
        expect(sheet).toContain(bare(timeline.site.title[locale]));
        expect(sheet).toContain(`${i + 1}/${sheets.length}`);
      });
      const words = [t.skipToContent, t.claim.quote, t.report.claim, t.cite.otherStyles, t.cite.asText, t.event.contents, t.event.data, readingListStringsOf(locale).byDate];
      // A page that tells how to use the site names its interface in its own sentences.
      const told = bare((await page.locator('.prose > :is(h2, p)').allTextContents()).join(' '));
      for (const word of words) if (!told.includes(bare(word))) expect(sheets.join(''), word).not.toContain(bare(word));
      const address = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(sheets[0]).toContain(bare(address ?? 'no address'));
    });
  });

  test('the contents of a document say on which page of its paper each part begins', async () => {
    const busiest = timeline.threads.toSorted((a, b) => b.steps.length - a.steps.length)[0] ?? expect.fail();
    const chosen = timeline.events.filter((_, i) => i % 15 === 3).map(({ id }) => id);
    expect(chosen.length).toBeGreaterThan(5);
    for (const path of [`list/?e=${chosen.join(',')}`, `threads/${busiest.id}/full/`, timelineDocumentPath]) {
      // The language of the browser tells the paper: A4 in Japan, Letter in the United States.
      await visit(`${locale}/${path}`, { locale: locale === 'ja' ? 'ja-JP' : 'en-US' }, async (page) => {
        if (path.startsWith('list/')) await page.locator('.chapter').nth(chosen.length - 1).waitFor();
        await page.evaluate(() => document.querySelectorAll('rt, rp').forEach((each) => each.remove()));
        const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
        const [, , width] = (await pdf.getPage(1)).view;
        expect(Math.round((width ?? 0) / 72 * 25.4)).toBe(locale === 'ja' ? 210 : 216);
        const sheets = (await extractText(pdf, { mergePages: false })).text.map(bare);
        const lines = await page.locator(':is(.contents-list, .document-contents) [data-page]').evaluateAll((all) => all.map((line) => {
          const place = document.getElementById(line.querySelector('a')?.hash.slice(1) ?? '');
          // What stands at the beginning of a part and nowhere else: its number in the list, its step in the thread, the first event of the year.
          const section = place?.matches('h2') ? place.parentElement : place;
          const own = [section?.querySelector('h2'), section?.querySelector('.document-step .kicker, .entry h3')].flatMap((each) => each?.textContent ?? []);
          return { page: Number((line as HTMLElement).dataset['page']), number: place?.matches('.chapter') ? line.parentElement && [...line.parentElement.children].indexOf(line) + 1 : null, own };
        }));
        expect(lines.length, path).toBeGreaterThanOrEqual(path.startsWith('list/') ? chosen.length : 6);
        expect(lines.at(-1)?.page).toBeLessThanOrEqual(sheets.length);
        for (const { page: sheet, number, own } of lines) {
          expect(own.length, path).toBeGreaterThan(0);
          own.forEach((text, i) => expect(sheets[sheet - 1], `${path}: page ${sheet}`).toContain(bare(`${number && i === 0 ? `${number}.` : ''}${text}`)));
          expect(sheets[0]).toContain(String(sheet));
        }
        for (const [i, { page: number }] of lines.entries()) expect(number).toBeGreaterThanOrEqual(lines[i - 1]?.page ?? 2);
      });
    }
  });

  test('an event says on every sheet its id, version and day, and after each note where its source is', async () => {
    const event = timeline.events.toSorted((a, b) => b.sources.length - a.sources.length)[0] ?? expect.fail();
    const version = event.versions.at(-1) ?? expect.fail();
    await visit(`${locale}/events/${event.id}/`, {}, async (page) => {
      // Readings stand between the letters of what they are of.
      await page.evaluate(() => document.querySelectorAll('rt, rp').forEach((each) => each.remove()));
      const sheets = await printed(page, format);
      for (const sheet of sheets) for (const part of [event.id, t.event.version(version.number), wordDate(version.on, locale)]) expect(sheet).toContain(bare(part));
      const text = withoutFeet(sheets, bare((await page.locator('html').getAttribute('data-imprint')) ?? '')).join('');
      for (const { URL, archive } of event.sources) expect(text).toContain(bare(URL ?? archive?.URL ?? ''));
      for (const { text: claim } of event.claims) expect(text).toContain(bare(claim[locale]));
    });
  });

  test('a reading list says at the foot of each chapter which event it is of, and every source once, with its address', async () => {
    const events = timeline.events.filter(({ sources }) => sources.length > 3).slice(0, 3);
    await visit(`${locale}/list/?e=${events.map(({ id }) => id).join(',')}`, {}, async (page) => {
      await page.locator('.chapter').first().waitFor();
      const sheets = await printed(page, format);
      for (const [i, { id, prose, versions }] of events.entries()) {
        expect(sheets[0]).toContain(bare(prose[locale].title));
        const own = sheets.filter((sheet) => [`${i + 1}.${timeline.site.title[locale]}`, id, t.event.version(versions.length)].every((part) => sheet.includes(bare(part))));
        expect(own.length, id).toBeGreaterThan(0);
        expect(own[0]).toContain(bare(prose[locale].title));
      }
      const foot = bare((await page.locator('html').getAttribute('data-imprint')) ?? '');
      // The first sheet has the contents; others with the foot of the list itself have the references.
      const references = withoutFeet(sheets, foot).filter((_, i) => i > 0 && sheets[i]?.includes(foot)).join('');
      for (const { URL } of new Set(events.flatMap(({ sources }) => sources))) if (URL) expect(references).toContain(bare(URL).slice(0, 40));
    });
  });
});
