import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { HtmlValidate } from 'html-validate';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/dates/edtf.ts';
import { wordDate } from '../../src/dates/wording.ts';
import { defaultLocale, localeIds } from '../../src/i18n/locales.ts';
import { changeDays } from '../../src/model/as-of.ts';
import { allFacetValues } from '../../src/model/facets.ts';
import { facetPath, orderPath } from '../../src/urls.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, builtPages, dist, withoutReadings, type BuiltPage } from '../dist.ts';

const SITE = process.env['SITE'] ?? 'https://example.org';
const BASE = process.env['BASE_PATH'] ?? '/';
const root = new URL(BASE, SITE).href;

let pages: BuiltPage[];
let byPath: Map<string, BuiltPage>;
const timeline = loadTimeline(join(import.meta.dirname, '../..'));
beforeAll(() => {
  pages = builtPages();
  byPath = new Map(pages.map((page) => [page.path, page]));
});

const link = (page: BuiltPage, rel: string) =>
  page.all(({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes(rel));
const href = (page: BuiltPage, rel: string) => link(page, rel).map((element) => attribute(element, 'href'));

describe('every page', () => {
  test('exists for everything, in every language', () => {
    const expected = [
      ...['', 'search/', 'threads/', 'sources/', 'actors/', 'jurisdictions/', 'glossary/', 'about/', 'method/', 'how-to-cite/', 'corrections/', 'status/', 'data/', 'as-of/', 'as-of/changes/', 'picture/', 'list/'],
      ...timeline.events.flatMap(({ id, versions }) => [`events/${id}/`, `events/${id}/changes/`, `events/${id}/side-by-side/`, ...versions.flatMap(({ number }) => [`events/${id}/v/${number}/`, `events/${id}/v/${number}/cite/`])]),
      ...changeDays(timeline).map((day) => `as-of/${day}/`),
      ...allFacetValues(timeline).map(({ facet, id }) => facetPath(facet, id)),
      ...(['force', 'change'] as const).map(orderPath),
      ...timeline.sources.map(({ id }) => `sources/${id}/`),
      ...timeline.actors.map(({ id }) => `actors/${id}/`),
      ...timeline.jurisdictions.map(({ id }) => `jurisdictions/${id}/`),
      ...timeline.threads.flatMap(({ id }) => [`threads/${id}/`, `threads/${id}/full/`]),
      'timeline/full/',
      ...timeline.terms.map(({ id }) => `glossary/${id}/`),
    ];
    const all = ['', '404.html', ...timeline.events.map(({ id }) => `id/${id}/`), ...localeIds.flatMap((locale) => expected.map((path) => `${locale}/${path}`))];
    expect(pages.map(({ path }) => path).sort()).toEqual(all.sort());
  });

  test('has a title that no other page of its language has', () => {
    const titles = pages.map((page) => [page.path, toText(page.all(({ tagName }) => tagName === 'title')[0] ?? page.tree)] as const);
    for (const [path, title] of titles) expect(title, path).not.toBe('');
    const shared = [...Map.groupBy(titles, ([path, title]) => `${path.split('/')[0]} ${title}`).values()].filter((group) => group.length > 1);
    expect(shared).toEqual([]);
  });

  test('has one canonical address, its own or, for the latest version of an event, that of the event, and one h1', () => {
    const latest = new Map(timeline.events.flatMap(({ id, versions }) => localeIds.map((locale) => [`${locale}/events/${id}/v/${versions.length}/`, `${locale}/events/${id}/`])));
    for (const page of pages) {
      expect(href(page, 'canonical'), page.path).toEqual([root + (latest.get(page.path) ?? page.path)]);
      expect(page.all(({ tagName }) => tagName === 'h1'), page.path).toHaveLength(1);
    }
  });

  test('names its versions in every language and for all others, and they name it', () => {
    for (const page of pages) {
      const alternates: Record<string, string> = Object.fromEntries(
        link(page, 'alternate').filter((element) => attribute(element, 'hrefLang')).map((element) => [attribute(element, 'hrefLang'), attribute(element, 'href') ?? '']),
      );
      expect(Object.keys(alternates).sort(), page.path).toEqual([...localeIds, 'x-default'].sort());
      for (const address of Object.values(alternates)) {
        const other = byPath.get(address.slice(root.length));
        expect(other, `${page.path} → ${address}`).toBeDefined();
      }
      const locale = localeIds.find((id) => page.path.startsWith(`${id}/`));
      if (!locale) continue;
      expect(alternates[locale]).toBe(root + page.path);
      expect(alternates['x-default']).toBe(page.path === `${locale}/` ? root : root + page.path.replace(/^\w+/, defaultLocale));
    }
  });

  test('declares its language', () => {
    for (const page of pages) {
      const locale = localeIds.find((id) => page.path.startsWith(`${id}/`)) ?? localeIds[0];
      expect(page.all(({ tagName, properties }) => tagName === 'html' && properties['lang'] === locale), page.path).toHaveLength(1);
    }
  });

  test('has no id twice', () => {
    for (const page of pages) {
      const ids = page.all(({ properties }) => properties['id'] !== undefined).map((element) => attribute(element, 'id'));
      expect(ids.filter((id, i) => ids.indexOf(id) !== i), page.path).toEqual([]);
    }
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:document'],
      rules: {
        // Written so by the engine: both forms of void elements, boolean attributes and quotes are valid HTML.
        'void-style': 'off', 'attribute-boolean-style': 'off', 'attr-quotes': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'attribute-empty-style': 'off',
        // Everything comes from the site itself, which the policy holds.
        'require-sri': 'off',
        // Titles of pages carry the name of the event; search engines cut them, readers do not.
        'long-title': 'off',
        // A custom element that has a form or navigation of its own.
        'no-unknown-elements': ['error', { include: ['*'], exclude: ['copy-text', 'language-switch', 'site-search', 'as-of-picker', 'as-of-changes', 'as-of-address', 'reading-list', 'timeline-filter', 'overview-zoom', 'furigana-switch'] }],
        'element-permitted-content': 'error',
      },
    });
    const problems: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html, page.path);
      for (const { messages } of report.results) {
        problems.push(...messages.map(({ ruleId, message, line, column }) => `${page.path}:${line}:${column} ${ruleId}: ${message}`));
      }
    }
    expect([...Map.groupBy(problems, (problem) => problem.split(' ')[1]).values()].flatMap((same) => same.slice(0, 5))).toEqual([]);
  }, 300_000);
});

describe('links', () => {
  test('lead to a page and a place that exist', () => {
    const broken: string[] = [];
    const anchors = new Map(pages.map((page) => [page.path, new Set(page.all(({ properties }) => properties['id'] !== undefined).map((element) => attribute(element, 'id')))]));
    for (const page of pages) {
      for (const element of page.all(({ tagName }) => tagName === 'a' || tagName === 'form')) {
        const to = attribute(element, element.tagName === 'a' ? 'href' : 'action');
        if (to === undefined) continue;
        const url = new URL(to, root + page.path);
        if (url.origin !== new URL(root).origin) continue;
        if (!url.href.startsWith(root)) {
          broken.push(`${page.path}: ${to} leaves the base path`);
          continue;
        }
        const path = decodeURI(url.href.slice(root.length).replace(/[?#].*/, ''));
        const target = anchors.get(path);
        if (!target && !existsSync(join(dist, path))) broken.push(`${page.path}: ${to}`);
        if (target && url.hash && !target.has(decodeURIComponent(url.hash.slice(1)))) broken.push(`${page.path}: ${to} has no such place`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('and everything that a page loads comes from the site itself', () => {
    for (const page of pages) {
      for (const element of page.all(({ tagName }) => ['script', 'img', 'iframe', 'object', 'link'].includes(tagName))) {
        const loaded = element.tagName === 'link' && !['stylesheet', 'icon', 'preload', 'modulepreload'].some((rel) => [element.properties['rel']].flat().includes(rel))
          ? undefined
          : (attribute(element, 'src') ?? attribute(element, 'data') ?? attribute(element, 'href'));
        if (loaded !== undefined) expect(new URL(loaded, root + page.path).href.startsWith(root), `${page.path}: ${loaded}`).toBe(true);
      }
    }
  });

  test('switch to the same page in the other language', () => {
    for (const page of pages) {
      const locale = localeIds.find((id) => page.path.startsWith(`${id}/`));
      if (!locale) continue;
      for (const other of localeIds.filter((id) => id !== locale)) {
        const switches = page.all(({ tagName, properties }) => tagName === 'a' && properties['hrefLang'] === other);
        expect(switches.map((element) => attribute(element, 'href')), page.path).toEqual([new URL(root).pathname + page.path.replace(/^\w+/, other)]);
      }
    }
  });
});

describe('events', () => {
  const ids = timeline.events.map(({ id }) => id);
  const page = (locale: string, id: string) => {
    const found = byPath.get(`${locale}/events/${id}/`);
    if (!found) throw new Error(`There is no page ${locale}/events/${id}/.`);
    return found;
  };
  const anchorsOf = (built: BuiltPage) =>
    built.all(({ properties }) => /^([cam]-|s-)/.test(String(properties['id'] ?? ''))).map((element) => attribute(element, 'id'));

  test.each(ids)('%s has the same places in every language', (id) => {
    const [first, ...others] = localeIds.map((locale) => new Set(anchorsOf(page(locale, id))));
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(ids)('%s shows each claim once, with marks that lead to notes and back', (id) => {
    const event = timeline.events.find((each) => each.id === id);
    for (const locale of localeIds) {
      const built = page(locale, id);
      for (const claim of event?.claims ?? []) {
        const elements = built.all(({ properties }) => properties['id'] === `c-${claim.id}`);
        expect(elements).toHaveLength(1);
        const words = toText(withoutReadings(elements[0] ?? built.tree)).replaceAll(/\s/g, '');
        expect(words).toContain(claim.text[locale].replaceAll(/\s/g, ''));
      }
      const marks = built.all(({ properties }) => String(properties['id'] ?? '').startsWith('r-'));
      expect(marks.length).toBeGreaterThan(0);
      const backs = built.all(({ properties }) => String(properties['href'] ?? '').startsWith('#r-')).map((element) => attribute(element, 'href'));
      expect(backs.sort()).toEqual(marks.map((mark) => `#${attribute(mark, 'id')}`).sort());
    }
  });

  test.each(ids)('%s links actors and terms where they are first mentioned, and there only', (id) => {
    for (const locale of localeIds) {
      const mentions = page(locale, id).all(({ properties }) => [properties['className']].flat().includes('mention')).map((element) => attribute(element, 'href') ?? '');
      expect(mentions.length, `${locale} ${id}`).toBeGreaterThan(0);
      expect(mentions).toEqual([...new Set(mentions)]);
      for (const mention of mentions) expect(mention).toMatch(new RegExp(`/${locale}/(actors|glossary)/`));
    }
  });

  test.each(ids)('%s tells each relation on both events', (id) => {
    const event = timeline.events.find((each) => each.id === id);
    for (const locale of localeIds) {
      for (const { event: other, sentence } of event?.relations ?? []) {
        const lists = page(locale, id).all(({ properties }) => [properties['className']].flat().includes('relations'));
        const told = lists.map((list) => toText(list)).join('\n');
        expect(told).toContain(other.prose[locale].title);
        for (const part of sentence[locale].split('{event}')) expect(told).toContain(part.trim());
      }
    }
  });

  test.each(localeIds)('stand on the timeline in %s in order of time, each with a link', (locale) => {
    const home = byPath.get(`${locale}/`);
    const titles = home?.all(({ tagName }) => tagName === 'h3').map((heading) => toText(heading));
    expect(titles).toEqual(timeline.events.map(({ prose }) => prose[locale].title));
  });

  test('weigh at most 20 kB in brotli, style sheet included', () => {
    for (const locale of localeIds) {
      for (const id of ids) {
        const built = page(locale, id);
        // Paper has sheets of its own, which are fetched behind everything else and hold up nothing.
        const styles = link(built, 'stylesheet').filter((element) => attribute(element, 'media') !== 'print').map((element) => attribute(element, 'href')).map((path) => readFileSync(join(dist, (path ?? '').slice(new URL(root).pathname.length))));
        const bytes = [Buffer.from(built.html), ...styles].reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
        expect(bytes, `${locale} ${id}`).toBeLessThanOrEqual(20_000);
      }
    }
  });
});

describe('versions of events', () => {
  test('are cited by an address of their own, with the four dates of the record', () => {
    for (const locale of localeIds) {
      for (const { id, versions, revisions, status, date } of timeline.events) {
        const [event, version] = [`events/${id}/`, `events/${id}/v/${versions.length}/`].map((path) => byPath.get(`${locale}/${path}`));
        for (const built of [event, version]) {
          if (!built) throw new Error(`A page of ${id} is missing.`);
          expect(href(built, 'cite-as')).toEqual([`${root}${locale}/events/${id}/v/${versions.length}/`]);
          const [list] = built.all(({ properties }) => [properties['className']].flat().includes('record-dates'));
          const shown = toText(list ?? built.tree);
          for (const day of [date, parseEdtf(revisions[0]?.on ?? ''), parseEdtf(revisions.at(-1)?.on ?? ''), status.asOf]) expect(shown, id).toContain(wordDate(day, locale));
          expect(list?.children.filter((child) => child.type === 'element')).toHaveLength(4);
        }
      }
    }
  });

  test('say that they are drafts as long as they are', () => {
    for (const locale of localeIds) {
      for (const { id, versions } of timeline.events) {
        const built = byPath.get(`${locale}/events/${id}/v/${versions.length}/`);
        const notice = toText(built?.all(({ properties }) => [properties['className']].flat().includes('notice'))[0] ?? { type: 'root', children: [] });
        expect(/draft|草稿/.test(notice), id).toBe(versions.at(-1)?.isDraft);
      }
    }
  });
});

describe('the content security policy', () => {
  test('allows nothing from elsewhere and nothing that stands in the page', () => {
    for (const page of pages) {
      const [policy] = page.all(({ tagName, properties }) => tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'content-security-policy');
      const content = policy && attribute(policy, 'content');
      expect(content, page.path).toContain("default-src 'self'");
      expect(content, page.path).not.toMatch(/unsafe-inline|unsafe-eval'(?<!'wasm-unsafe-eval')|https?:|\*|sha256/);
      const isInline = ({ tagName, properties }: Element) =>
        properties['style'] !== undefined || tagName === 'style' || (tagName === 'script' && !properties['src'] && !String(properties['type']).endsWith('json'));
      expect(page.all(isInline).map(({ tagName }) => tagName), page.path).toEqual([]);
    }
  });
});
