import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toText } from 'hast-util-to-text';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { files, type Catalogue } from '../../src/search/format.ts';
import { release } from '../../src/writer/publish.ts';
import { attribute, builtPages, type BuiltPage } from '../dist.ts';
import { fixtures, revise, revised } from '../released.ts';
import { buildSite } from './site.ts';

const withdrawn = 'aa-office-ferry-toll';
const SITE = 'https://example.org/';

/** An event that is published with the others and then taken back. */
function layFerry(root: string): void {
  const folder = join(root, 'content/events', withdrawn);
  cpSync(join(root, 'content/events/aa-court-toll-ruling'), folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace('River Court upholds the toll', 'Ferry toll upheld').replace('川裁判所、通行料を支持', '渡船の通行料を支持'));
  }
}

function withdraw(root: string): void {
  const folder = join(root, 'content/events', withdrawn);
  for (const file of ['event.yaml', 'en.mdx', 'ja.mdx']) rmSync(join(folder, file));
  writeFileSync(join(folder, 'withdrawn.yaml'), `on: "2020-05-20"\nreason: { en: There was no ferry., ja: 渡船はなかった。 }\nsee: ${revised}\n`);
}

const released = (root: string) => {
  cpSync(join(fixtures, 'base'), root, { recursive: true });
  layFerry(root);
  release(root, '2020-02-01');
};

let first: ReturnType<typeof buildSite>;
let site: ReturnType<typeof buildSite>;
let pages: Map<string, BuiltPage>;
beforeAll(() => {
  first = buildSite(released);
  site = buildSite((root) => {
    released(root);
    revise(root, 2);
    revise(root, 3);
    withdraw(root);
  });
  pages = new Map(builtPages(site.dist).map((page) => [page.path, page]));
});
afterAll(() => {
  first.remove();
  site.remove();
});

const page = (path: string): BuiltPage => {
  const found = pages.get(path);
  if (!found) throw new Error(`There is no page \`${path}\`.`);
  return found;
};
const hasClass = (name: string) => ({ properties }: { properties: Record<string, unknown> }) => [properties['className']].flat().includes(name);
const words = (built: BuiltPage, name?: string) => (name ? built.all(hasClass(name)) : built.all(({ tagName }) => tagName === 'main')).map((element) => toText(element)).join('\n');
const link = (built: BuiltPage, rel: string) => built.all(({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes(rel)).map((element) => attribute(element, 'href')?.slice(SITE.length));
const data = (dist: string, path: string) => readFileSync(join(dist, 'data', path));
const links = (built: BuiltPage) => built.all(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'href') ?? '');

test('both builds succeed', () => {
  expect(first.status, first.output).toBe(0);
  expect(site.status, site.output).toBe(0);
});

describe('data', () => {
  test('of version 1 is the same byte for byte after two revisions', () => {
    const path = `events/${revised}/v/1.json`;
    expect(data(site.dist, path).equals(data(first.dist, path))).toBe(true);
    expect(data(site.dist, `events/${revised}/v/2.json`).equals(data(site.dist, path))).toBe(false);
  });

  test('lists every version with the hash of its file, and where to read it', () => {
    const { versions } = JSON.parse(data(site.dist, 'versions.json').toString()) as { versions: { event: string; version: number; on: string; draft: boolean; sha256: string; url: string; pages: Record<string, string> }[] };
    expect(versions.map(({ event, version, on, draft }) => `${event} ${version} ${on} ${draft}`)).toEqual([
      'aa-court-toll-ruling 1 2020-02-01 false', `${withdrawn} 1 2020-02-01 false`,
      `${revised} 1 2020-02-01 false`, `${revised} 2 2020-03-01 false`, `${revised} 3 2020-05-01 false`,
    ]);
    for (const { sha256, url, pages: addresses } of versions) {
      const bytes = readFileSync(join(site.dist, url.slice(SITE.length)));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      for (const address of Object.values(addresses)) expect(pages.has(address.slice(SITE.length))).toBe(true);
    }
  });
});

describe.each(localeIds)('the pages of a version in %s', (locale) => {
  const v = (n: number) => `${locale}/events/${revised}/v/${n}/`;
  const latest = `${locale}/events/${revised}/`;

  test('show exactly what it said', () => {
    expect(words(page(v(1)))).toMatch(/1,200\s?(pence on 2 March|ペンスと定めた)/);
    expect(words(page(v(2)))).toMatch(/1,250\s?(pence on 2 March|ペンスと定めた)/);
    const exempt = ({ properties }: { properties: Record<string, unknown> }) => properties['id'] === 'c-exempt';
    expect([1, 2, 3].map((n) => page(v(n)).all(exempt).length)).toEqual([0, 0, 1]);
  });

  test('say what comes from other files nowhere', () => {
    // The other event upholds this one: it is told on the event, and not on its versions.
    expect(page(latest).all(hasClass('relations'))).toHaveLength(1);
    expect(page(v(3)).all(hasClass('relations'))).toHaveLength(0);
    expect(page(v(3)).all(hasClass('neighbours'))).toHaveLength(0);
  });

  test('number their notes as the version does, and lead back', () => {
    for (const n of [1, 2, 3]) {
      const built = page(v(n));
      const marks = built.all(({ properties }) => String(properties['id'] ?? '').startsWith('r-'));
      expect(marks.length).toBeGreaterThan(5);
      const backs = links(built).filter((href) => href.startsWith('#r-'));
      expect(backs.sort()).toEqual(marks.map((mark) => `#${attribute(mark, 'id')}`).sort());
    }
  });

  test('tell that there is a newer one, and lead to what changed', () => {
    for (const [n, place] of [[1, 'from-1-to-3'], [2, 'v3']] as const) {
      expect(words(page(v(n)), 'notice')).toMatch(n === 1 ? /version 1|第1版/ : /version 2|第2版/);
      expect(links(page(v(n)))).toContain(`/${locale}/events/${revised}/changes/#${place}`);
      expect(links(page(v(n)))).toContain(`/${latest}`);
    }
    expect(words(page(v(3)), 'notice')).toMatch(/the latest|最新の版/);
  });

  test('name the address to cite, the versions beside them, and the page to find', () => {
    expect([1, 2, 3].map((n) => link(page(v(n)), 'canonical'))).toEqual([[v(1)], [v(2)], [latest]]);
    expect([1, 2, 3].map((n) => link(page(v(n)), 'cite-as'))).toEqual([[v(1)], [v(2)], [v(3)]]);
    expect([1, 2, 3].map((n) => link(page(v(n)), 'predecessor-version'))).toEqual([[], [v(1)], [v(2)]]);
    expect([1, 2, 3].map((n) => link(page(v(n)), 'successor-version'))).toEqual([[v(2)], [v(3)], []]);
    expect([1, 2, 3].map((n) => link(page(v(n)), 'latest-version'))).toEqual([[latest], [latest], [latest]]);
    expect(link(page(latest), 'cite-as')).toEqual([v(3)]);
    expect(link(page(latest), 'predecessor-version')).toEqual([v(2)]);
    const robots = (built: BuiltPage) => built.all(({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'robots').map((element) => attribute(element, 'content'));
    expect([v(1), v(2), v(3), latest].map((path) => robots(page(path)))).toEqual([['noindex'], ['noindex'], [], []]);
  });

  test('stay out of the search and the sitemap', () => {
    const { events } = JSON.parse(gunzipSync(readFileSync(join(site.dist, 'search-index', files.catalogue()))).toString()) as Catalogue;
    expect(events.filter(({ id }) => id === revised)).toHaveLength(1);
    const sitemap = readFileSync(join(site.dist, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(`<loc>${SITE}${latest}</loc>`);
    expect(sitemap).not.toContain('/v/');
  });
});

describe.each(localeIds)('what changed, in %s', (locale) => {
  const path = `${locale}/events/${revised}/changes/`;
  const section = (id: string) => {
    const [found] = page(path).all(({ tagName, properties }) => tagName === 'section' && properties['ariaLabelledBy'] !== undefined && [properties['ariaLabelledBy']].flat().join() === id);
    if (!found) throw new Error(`There is no section \`${id}\`.`);
    return found;
  };
  const pieces = (id: string, tag: 'del' | 'ins') =>
    [...JSON.stringify(section(id)).matchAll(new RegExp(`"tagName":"${tag}"`, 'g'))].length;

  test('is told newest first, in words', () => {
    const headings = page(path).all(({ tagName }) => tagName === 'h2').map((heading) => attribute(heading, 'id'));
    expect(headings).toEqual(['v3', 'v2', 'v1', 'across']);
    expect(toText(section('v2'))).toContain({ en: 'Correction: The toll was 1,250 pence, not 1,200.', ja: '訂正：通行料は1,200ペンスではなく1,250ペンスだった。' }[locale]);
  });

  test('marks the words that changed, and only those', () => {
    const told = toText(section('v2')).replaceAll(/\s/g, '');
    expect(told).toContain({ en: '(Removed:1,200)(Added:1,250)penceon2March1901.', ja: '（削除：1,200）（追加：1,250）ペンスと定めた。' }[locale]);
    expect(told).not.toContain({ en: 'hadbeensetinhaste', ja: '性急に定められた' }[locale]);
    expect(pieces('v2', 'del')).toBe(pieces('v2', 'ins'));
  });

  test('compares every older version with the latest too', () => {
    expect(pieces('from-1-to-3', 'ins')).toBeGreaterThan(pieces('v2', 'ins'));
    expect(toText(section('from-1-to-3'))).toContain({ en: 'The Bridge Office let children cross free in 1901.', ja: '橋梁局は1901年、子供の通行を無料とした。' }[locale]);
  });
});

describe.each(localeIds)('corrections, in %s', (locale) => {
  test('are listed with the other changes, the newest first, each by its kind', () => {
    const rows = page(`${locale}/corrections/`).all(({ tagName }) => tagName === 'li').map((row) => toText(row)).filter((text) => text.includes('2020'));
    expect(rows.map((text) => /Withdrawn|Addition|Correction|取り下げ|追加|訂正/.exec(text)?.[0])).toEqual({ en: ['Withdrawn', 'Addition', 'Correction'], ja: ['取り下げ', '追加', '訂正'] }[locale]);
    expect(links(page(`${locale}/corrections/`))).toContain(`/${locale}/events/${revised}/changes/#v2`);
  });

  test('stand at the top of the event, with the way to what changed', () => {
    // The correction is of 1 March; the newest day of the content is the withdrawal of 20 May, 80 days later.
    const event = page(`${locale}/events/${revised}/`);
    expect(words(event, 'notice').replaceAll(/\s/g, '')).toContain({ en: 'Corrected(1March2020):Thetollwas1,250pence,not1,200.', ja: '訂正（2020年3月1日）：通行料は1,200ペンスではなく1,250ペンスだった。' }[locale]);
    expect(page(`${locale}/events/aa-court-toll-ruling/`).all(hasClass('notice'))).toEqual([]);
  });

  test('four dates stand on the event, each with its label', () => {
    expect(page(`${locale}/events/${revised}/`).all(hasClass('record-dates')).map((list) => toText(list).replaceAll(/\s*\n\s*/g, ''))).toEqual([
      { en: 'Event:2 March 1901Record created:1 February 2020Last changed:1 May 2020Last checked:2 January 2020', ja: '出来事：1901年3月2日記録の作成：2020年2月1日最終更新：2020年5月1日最終確認：2020年1月2日' }[locale],
    ]);
  });
});

describe('a withdrawn event', () => {
  test.each(localeIds)('keeps a page in %s that says why, and its versions', (locale) => {
    const built = page(`${locale}/events/${withdrawn}/`);
    expect(words(built)).toContain({ en: 'There was no ferry.', ja: '渡船はなかった。' }[locale]);
    expect(links(built)).toEqual(expect.arrayContaining([`/${locale}/events/${withdrawn}/v/1/`, `/${locale}/events/${revised}/`]));
    expect(words(page(`${locale}/events/${withdrawn}/v/1/`), 'notice')).toMatch(/withdrawn on 20 May 2020|2020年5月20日に取り下げた/);
    expect(words(page(`${locale}/`))).not.toMatch(/Ferry toll upheld|渡船の通行料/);
  });

  test('is no longer among the events of the data', () => {
    const { events } = JSON.parse(data(site.dist, 'events.json').toString()) as { events: { id: string }[] };
    expect(events.map(({ id }) => id)).toEqual([revised, 'aa-court-toll-ruling']);
  });
});

test('the address without a language shows both titles and leads to both pages', () => {
  const built = page(`id/${revised}/`);
  expect(words(built)).toContain('Bridge Office sets a toll for carts');
  expect(words(built)).toContain('橋梁局、荷車の通行料を決定');
  expect(links(built)).toEqual(expect.arrayContaining(localeIds.map((locale) => `/${locale}/events/${revised}/`)));
  expect(link(built, 'canonical')).toEqual([`id/${revised}/`]);
});
