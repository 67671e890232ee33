import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, test } from 'vitest';
import { exportIds } from '../../src/citations/exports.ts';
import { styleIds } from '../../src/citations/styles.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { changeDays } from '../../src/model/as-of.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, builtPages, dist, type BuiltPage } from '../dist.ts';

const SITE = process.env['SITE'] ?? 'https://example.org';
const BASE = process.env['BASE_PATH'] ?? '/';
const root = new URL(BASE, SITE).href;
const timeline = loadTimeline(process.cwd());

let byPath: Map<string, BuiltPage>;
beforeAll(() => {
  byPath = new Map(builtPages().map((page) => [page.path, page]));
});

const meta = (page: BuiltPage) =>
  Object.fromEntries(page.all(({ tagName }) => tagName === 'meta').map((element) => [attribute(element, 'name') ?? attribute(element, 'property'), attribute(element, 'content')]));

test('every event tells reference managers what it is: a web page of the version, by one organisation, of the day of the version', () => {
  for (const { id, date, prose, versions } of timeline.events) {
    for (const locale of localeIds) {
      const page = byPath.get(`${locale}/events/${id}/`);
      if (!page) throw new Error(id);
      const tags = meta(page);
      const version = versions.at(-1);
      expect(tags, id).toMatchObject({
        'z:itemType': 'webpage',
        citation_author: `${timeline.site.editors[locale]},`,
        citation_publication_date: version?.on.edtf,
        citation_language: locale,
        citation_public_url: `${root}${locale}/events/${id}/v/${version?.number}/`,
        citation_abstract: prose[locale].summary,
        'og:site_name': timeline.site.title[locale],
        'z:extra': `Event date: ${date.edtf}`,
      });
      expect(tags['citation_title']).toContain(prose[locale].title);
      const [span] = page.all(({ properties }) => [properties['className']].flat().includes('Z3988'));
      const coins = new URLSearchParams(span && attribute(span, 'title'));
      expect([coins.get('rft.type'), coins.get('rft.aucorp'), coins.get('rft.date'), coins.get('rft.identifier'), coins.get('rft.language')]).toEqual([
        'webpage', timeline.site.editors[locale], version?.on.edtf, tags['citation_public_url'], locale,
      ]);
    }
  }
});

test('every event tells search engines of an article about the instrument, and of its claims', () => {
  for (const { id, claims, instrument } of timeline.events) {
    const page = byPath.get(`en/events/${id}/`);
    const [script] = page?.all(({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json') ?? [];
    const text = script ? toText(script, { whitespace: 'pre' }) : '';
    const raw = text || /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readFileSync(join(dist, `en/events/${id}/index.html`), 'utf8'))?.[1] || '';
    const data = JSON.parse(raw) as { '@type': string; about?: { '@type': string }; hasPart: { '@type': string; text: string; appearance: object }[] };
    expect(data['@type'], id).toBe('Article');
    expect(data.hasPart.map(({ text: words }) => words)).toEqual(claims.map((claim) => claim.text.en));
    expect(Boolean(data.about)).toBe(Boolean(instrument));
    expect(raw).not.toMatch(/"@type":"(Event|ClaimReview)"/);
  }
});

test('every claim can be cited in every style, with its place in the version as its address', () => {
  for (const { id, claims, versions } of timeline.events) {
    for (const locale of localeIds) {
      const version = `${locale}/events/${id}/v/${versions.at(-1)?.number}/`;
      const page = byPath.get(`${version}cite/`) ?? expect.fail(`${version}cite/`);
      const sections = page.all(({ tagName, properties }) => tagName === 'section' && String(properties['ariaLabelledBy']).startsWith('c-'));
      expect(sections.map((section) => attribute(section, 'ariaLabelledBy'))).toEqual(claims.map((claim) => `c-${claim.id}`));
      sections.forEach((section, i) => {
        const text = toText(section);
        expect(text).toContain(claims[i]?.text[locale]);
        const address = `${root}${version}#c-${claims[i]?.id}`;
        // Each style, and each file as text.
        expect(text.split(address).length - 1, address).toBeGreaterThanOrEqual(styleIds.length + 2 + exportIds.length);
        const styles: (string | undefined)[] = [];
        visit(section, 'element', (element) => {
          if (element.properties['dataStyle']) styles.push(attribute(element, 'dataStyle'));
        });
        expect(styles.toSorted()).toEqual([...styleIds, 'plain', 'wikipedia'].toSorted());
      });
    }
  }
});

test('events, sources, threads and tables of a day can be cited in every style, without JavaScript', () => {
  const paths = [...changeDays(timeline).map((day) => `as-of/${day}/`), ...timeline.events.map(({ id }) => `events/${id}/`), ...timeline.sources.map(({ id }) => `sources/${id}/`), ...timeline.threads.map(({ id }) => `threads/${id}/`)];
  for (const path of paths) {
    for (const locale of localeIds) {
      const found = byPath.get(`${locale}/${path}`)?.all(({ properties }) => [properties['className']].flat().includes('citation')) ?? [];
      const styles = found.map((element) => attribute(element, 'dataStyle'));
      expect(styles.toSorted(), path).toEqual([...styleIds, 'plain', 'wikipedia'].toSorted());
      expect(styles[0]).toBe(locale === 'ja' ? 'sist02' : 'apa');
      for (const element of found) expect(toText(element), path).not.toMatch(/1111|undefined|NaN|\[object/);
    }
  }
});

test('the files that the pages name are there, and hold what they say', () => {
  const count = { bib: /^@\w+\{/gm, ris: /^TY {2}- /gm, 'csl.json': /^ {4}"id": /gm };
  for (const format of exportIds) {
    const everything = readFileSync(join(dist, `data/all.${format}`), 'utf8');
    expect(everything.match(count[format])).toHaveLength(timeline.events.length * localeIds.length + timeline.sources.length);
    for (const { id, claims, sources, versions } of timeline.events) {
      for (const locale of localeIds) {
        expect(readFileSync(join(dist, locale, 'events', id, `cite.${format}`), 'utf8').match(count[format])).toHaveLength(1);
        expect(readFileSync(join(dist, locale, 'events', id, `sources.${format}`), 'utf8').match(count[format])).toHaveLength(sources.length);
        expect(readFileSync(join(dist, locale, 'events', id, `v/${versions.at(-1)?.number}/claims.${format}`), 'utf8').match(count[format])).toHaveLength(claims.length);
      }
    }
    for (const { id } of timeline.sources) expect(existsSync(join(dist, `data/sources/${id}.${format}`)), id).toBe(true);
    for (const { id } of timeline.threads) expect(existsSync(join(dist, localeIds[0], 'threads', id, `cite.${format}`)), id).toBe(true);
  }
});

test('the page about the data is a dataset with files that are there', () => {
  for (const locale of localeIds) {
    const raw = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readFileSync(join(dist, locale, 'data/index.html'), 'utf8'))?.[1] ?? '';
    const data = JSON.parse(raw) as { '@type': string; name: string; distribution: { contentUrl: string }[] };
    expect([data['@type'], data.name]).toEqual(['Dataset', timeline.site.title[locale]]);
    expect(data.distribution.length).toBeGreaterThan(4);
    for (const { contentUrl } of data.distribution) expect(existsSync(join(dist, contentUrl.slice(root.length))), contentUrl).toBe(true);
  }
});
