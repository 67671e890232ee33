import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wordDate } from '../../src/dates/wording.ts';
import { stringsOf } from '../../src/i18n/index.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { readingListStringsOf } from '../../src/i18n/reading-list.ts';
import { searchStringsOf } from '../../src/i18n/search.ts';
import { groupByYear } from '../../src/model/timeline-order.ts';
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
      if (path.includes('?q=')) await page.locator('.results li').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(INTERFACE).evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 120)))).toEqual([]);
      const sheets = await printed(page, format);
      sheets.forEach((sheet, i) => {
        expect(sheet).toContain(bare(timeline.site.title[locale]));
        expect(sheet).toContain(`${i + 1}/${sheets.length}`);
      });
      const words = [t.skipToContent, t.claim.quote, t.report.claim, t.cite.otherStyles, t.cite.asText, t.event.contents, t.event.data, readingListStringsOf(locale).byDate, searchStringsOf(locale).narrow];
      // A page that tells how to use the site names its interface in its own sentences.
      const told = bare((await page.locator('.prose > :is(h2, p)').allTextContents()).join(' '));
      for (const word of words) if (!told.includes(bare(word))) expect(sheets.join(''), word).not.toContain(bare(word));
      const address = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(sheets[0]).toContain(bare(address ?? 'no address'));
    });
  });

  // The language of the browser tells the paper: Letter in the United States, A4 in Japan. What fits the screen must not count.
  test.each([['en-US', 'Letter', 215.9, 1280], ['ja-JP', 'A4', 210, 360]] as const)('the contents of a document say on which page each part begins, for a browser in %s on %s', async (language, format, millimetres, width) => {
    const longest = timeline.threads.toSorted((a, b) => b.steps.length - a.steps.length)[0] ?? expect.fail();
    const chosen = timeline.events.filter((_, i) => i % 15 === 3).map(({ id }) => id);
    expect(chosen.length).toBeGreaterThan(5);
    // A document of its own has its sources in the contents, too.
    const parts = [[`list/?e=${chosen.join(',')}`, chosen.length], [`threads/${longest.id}/full/`, longest.steps.length + 1], [timelineDocumentPath, groupByYear(timeline.events, 'event').length + 1]] as const;
    for (const [path, count] of parts) {
      await visit(`${locale}/${path}`, { locale: language, viewport: { width, height: 800 } }, async (page) => {
        if (path.startsWith('list/')) await page.locator('.chapter').nth(chosen.length - 1).waitFor();
        // The margins that the print dialog proposes; those of the document take their place, but not in what media queries are told.
        const margin = { top: '0.4in', right: '0.4in', bottom: '0.4in', left: '0.4in' };
        const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin, preferCSSPageSize: true })));
        const [, , points = 0] = (await pdf.getPage(1)).view;
        expect(Math.abs((points / 72) * 25.4 - millimetres)).toBeLessThan(0.5);
        const sheets = (await extractText(pdf, { mergePages: false })).text.map(bare);
        const lines = await page.locator(':is(.contents-list, .document-contents) [data-page]').evaluateAll((all) => all.map((line, i) => {
          const place = document.getElementById(line.querySelector('a')?.hash.slice(1) ?? '');
          const section = place?.matches('h2') ? place.parentElement : place;
          // What stands at the beginning of a part and nowhere else: its number in the list, its step in the thread, the first event of the year.
          const heading = `${place?.matches('.chapter') ? `${i + 1}.` : ''}${section?.querySelector('h2')?.textContent}`;
          const own = [heading, section?.querySelector('.document-step .kicker, .entry h3')?.textContent ?? heading];
          return { page: Number((line as HTMLElement).dataset['page']), told: [...line.querySelectorAll('a, small')].map((each) => each.textContent).join(''), own };
        }));
        expect(lines.length, path).toBe(count);
        for (const { page: number, told, own } of lines) {
          for (const text of own) expect(sheets[number - 1], `${path}: page ${number}`).toContain(bare(text));
          expect(sheets[0]).toContain(bare(`${told}${number}`));
        }
        const numbers = lines.map((line) => line.page);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        expect(numbers[0], `${path}: the contents have a sheet of their own`).toBeGreaterThan(1);
        // Nothing of the layout for paper is left on the screen.
        expect((await page.locator('body').boundingBox())?.width).toBe(width);
        expect(await page.evaluate(() => [...document.querySelectorAll('link[media]')].map((link) => (link as HTMLLinkElement).sheet?.media.mediaText))).toEqual(expect.arrayContaining(['print']));
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
