import { join } from 'node:path';
import { toText } from 'hast-util-to-text';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, builtPage as page, type BuiltPage } from '../dist.ts';

const SITE = process.env['SITE'] ?? 'https://example.org';
const root = new URL(process.env['BASE_PATH'] ?? '/', SITE).href;
const timeline = loadTimeline(join(import.meta.dirname, '../..'));
const byId = (from: BuiltPage, id: string): Element => from.all(({ properties }) => properties['id'] === id)[0] ?? expect.fail(`${from.path} has no #${id}.`);
const within = (element: Element, accept: (each: Element) => boolean): Element[] =>
  element.children.flatMap((child) => (child.type === 'element' ? [...(accept(child) ? [child] : []), ...within(child, accept)] : []));
/** What copying gives: the text as written, since the block keeps its line breaks. */
const written = (element: Element): string => element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? written(child) : '')).join('');

test.each(timeline.events.map(({ id }) => id))('%s lets every claim be quoted with all that a reader needs to check it', (id) => {
  const event = timeline.events.find((each) => each.id === id) ?? expect.fail();
  const revision = event.revisions.at(-1);
  for (const locale of localeIds) {
    const built = page(`${locale}/events/${id}/`);
    for (const claim of event.claims) {
      const lines = written(byId(built, `q-${claim.id}`)).split('\n');
      const [words = '', ...rest] = lines;
      const sources = rest.slice(0, claim.cites.length);
      const [place = '', address = '', ...others] = rest.slice(claim.cites.length);
      expect(others).toEqual([]);
      expect(words).toContain(claim.text[locale]);
      expect(words).toContain(claim.by && claim.standing.attribution ? (claim.by.shortName ?? claim.by.name)[locale] : claim.standing.label[locale]);
      claim.cites.forEach(({ source }, i) => {
        expect(sources[i]).toContain(source.title);
        expect(sources[i]).toContain(source.publisher);
      });
      for (const part of [event.prose[locale].title, timeline.site.title[locale], id, claim.id]) expect(place).toContain(part);
      expect(place).toMatch(locale === 'ja' ? new RegExp(`第${revision?.version}版`) : new RegExp(`version ${revision?.version}\\b`));
      expect(address.startsWith(`${root}${locale}/events/${id}/`) && address.endsWith(`#c-${claim.id}`), address).toBe(true);
    }
  }
});

test.each(timeline.events.map(({ id }) => id))('%s gives every claim its link, its quotation in the other languages and a way to report an error', (id) => {
  const event = timeline.events.find((each) => each.id === id) ?? expect.fail();
  for (const locale of localeIds) {
    for (const claim of event.claims) {
      const [tools] = within(byId(page(`${locale}/events/${id}/`), `c-${claim.id}`), ({ properties }) => properties['role'] === 'group');
      const links = within(tools ?? expect.fail(), ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');
      expect(links).toContain(`#c-${claim.id}`);
      for (const other of localeIds.filter((each) => each !== locale)) expect(links.filter((href) => href.includes(`/${other}/events/${id}/`) && href.endsWith(`#q-${claim.id}`))).toHaveLength(1);
      expect(links.filter((href) => (timeline.site.reports ? /^(mailto:|https?:)/.test(href) : href === '#report'))).toHaveLength(1);
    }
  }
});

test.skipIf(timeline.site.reports !== undefined)('where no address for reports is known, pages say so and what to send', () => {
  for (const { id, revisions } of timeline.events) {
    for (const locale of localeIds) {
      const text = toText(page(`${locale}/events/${id}/`).tree).replaceAll(/\s+/g, ' ');
      expect(text).toContain(locale === 'ja' ? '誤りの報告先の記載がない' : 'names no address for reports');
      expect(text).toContain(locale === 'ja' ? `（${id}、第${revisions.length}版）` : `(${id}, version ${revisions.length})`);
    }
  }
});

test('every archived copy is linked from its source with the attributes of Robust Links, and no other link has them', () => {
  for (const source of timeline.sources) {
    for (const locale of localeIds) {
      const robust = page(`${locale}/sources/${source.id}/`).all(({ properties }) => properties['dataVersionurl'] !== undefined);
      const expected = source.archive ? [source.URL, source.archive.URL].filter((address) => address !== undefined) : [];
      expect(robust.map((link) => attribute(link, 'href')), source.id).toEqual(expected);
      for (const link of robust) {
        expect(link.properties).toMatchObject({ dataVersionurl: source.archive?.URL, ...(source.URL && { dataOriginalurl: source.URL }), ...(source.archive?.on && { dataVersiondate: source.archive.on }) });
      }
    }
  }
});
