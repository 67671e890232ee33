import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from 'hast-util-to-text';
import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { attribute, builtPages, type BuiltPage } from '../dist.ts';
import { buildSite, project } from './site.ts';

/** What only some content has, built from the fixtures: an address for reports, a removed claim, archived copies, dead links. */
const fixtures = join(project, 'tests/fixtures');
const EVENT = 'events/aa-office-toll-order/';
let site: ReturnType<typeof buildSite>;
let pages: BuiltPage[];

function built(overlay?: string): void {
  site = buildSite((root) => {
    cpSync(join(fixtures, 'base'), root, { recursive: true });
    if (overlay) cpSync(join(fixtures, overlay), root, { recursive: true });
  });
  expect(site.status, site.output).toBe(0);
  pages = builtPages(site.dist);
}

const page = (path: string) => pages.find((each) => each.path === path) ?? expect.fail(`${path} was not built.`);
const links = (from: BuiltPage, test: (href: string) => boolean) =>
  from.all(({ tagName, properties }) => tagName === 'a' && test(String(properties['href'] ?? '')));
const hrefs = (elements: readonly Element[]) => elements.map((element) => attribute(element, 'href') ?? '');
const byId = (from: BuiltPage, id: string) => from.all(({ properties }) => properties['id'] === id)[0] ?? expect.fail(`${from.path} has no #${id}.`);

/** The reports that an event offers: of the claims in order, each at its place in the version, then of the event. */
const expected = (locale: string) => [
  ...['amount', 'reason'].map((claim) => ({ claim, address: `https://example.org/${locale}/${EVENT}v/1/#c-${claim}` })),
  { claim: undefined, address: `https://example.org/${locale}/${EVENT}` },
];

describe('with an issue tracker', () => {
  beforeAll(() => built());
  afterAll(() => site.remove());

  test.each(localeIds)('an event in %s and each of its claims offer a prepared issue', (locale) => {
    const reports = hrefs(links(page(`${locale}/${EVENT}`), (href) => href.startsWith('https://tracker.example.org/'))).map((href) => new URL(href).searchParams);
    expect(reports.map((report) => report.get('labels'))).toEqual(['error', 'error', 'error']);
    for (const [i, { claim, address }] of expected(locale).entries()) {
      expect(reports[i]?.get('title')).toContain('aa-office-toll-order');
      expect(reports[i]?.get('title')).toContain(locale === 'ja' ? '誤りの報告' : 'Error report');
      expect(reports[i]?.get('title')).toMatch(locale === 'ja' ? /第1版/ : /version 1/);
      if (claim) expect(reports[i]?.get('title')).toContain(claim);
      expect(reports[i]?.get('body')?.split('\n')).toContain(`${locale === 'ja' ? 'アドレス：' : 'Address: '}${address}`);
    }
  });

  test('no check of the links is told as none', () => {
    expect(toText(page('en/status/').tree)).toContain('No check has been made yet.');
    expect(toText(page('ja/status/').tree)).toContain('まだ確認していない。');
  });
});

describe('with a mail address, a removed claim and dead links', () => {
  beforeAll(() => built('links'));
  afterAll(() => site.remove());

  test.each(localeIds)('an event in %s and each of its claims offer a prepared mail', (locale) => {
    const mails = hrefs(links(page(`${locale}/${EVENT}`), (href) => href.startsWith('mailto:')));
    const bodies = mails.map((mail) => decodeURIComponent(/&body=([^&]*)$/.exec(mail)?.[1] ?? '').split('\r\n'));
    expect(bodies.map((lines) => lines.find((line) => line.includes('https://'))?.replace(/^.*?(?=https)/, ''))).toEqual(expected(locale).map(({ address }) => address));
    for (const mail of mails) expect(mail).toMatch(/^mailto:errors%2Briver@example\.org\?subject=/);
  });

  test.each(localeIds)('the method page in %s names the address, where events lead for what to write', (locale) => {
    expect(toText(byId(page(`${locale}/method/`), 'report'))).toContain('errors+river@example.org');
    expect(hrefs(links(page(`${locale}/${EVENT}`), (href) => href.endsWith('/method/#report')))).toHaveLength(1);
  });

  test.each(localeIds)('a removed claim in %s leaves its address among the changes, and the reason', (locale) => {
    const event = page(`${locale}/${EVENT}`);
    const stub = toText(byId(event, 'c-keeper'));
    expect(stub).toContain(locale === 'ja' ? '記述keeper、第2版で削除：番人の名は噂に基づいていた。' : 'Claim keeper, removed in version 2: The keeper’s name rested on a rumour');
    const changes = event.all(({ properties }) => properties['ariaLabelledBy'] === 'changes' || String(properties['ariaLabelledBy']) === 'changes')[0];
    expect(changes && toText(changes)).toContain(stub.trim());
  });

  test.each(localeIds)('a source in %s links its original and its archived copy, each with the way to the other', (locale) => {
    const source = page(`${locale}/sources/toll-order/`);
    const original = 'https://bridges.example.org/orders/7';
    const archive = `https://archive.example.org/19010401000000/${original}`;
    for (const address of [original, archive]) {
      const [link] = links(source, (href) => href === address);
      expect(link?.properties, address).toMatchObject({ dataOriginalurl: original, dataVersionurl: archive, dataVersiondate: '1901-04-01' });
    }
    const text = toText(source.tree);
    expect(text).toContain(locale === 'ja' ? '1901年4月1日に保存' : 'captured on 1 April 1901');
    expect(text).toContain(locale === 'ja' ? '消失（2020年1月5日に確認）' : 'Gone (checked on 5 January 2020)');
  });

  test.each(localeIds)('a source in %s shows the words that were quoted from it, and our translation as ours', (locale) => {
    const [quote] = page(`${locale}/sources/toll-order/`).all(({ properties }) => [properties['className']].flat().includes('quote'));
    expect(quote && toText(quote)).toBe(locale === 'ja' ? '“a cart shall pay” 「荷車は支払うものとする」（本サイトによる訳）' : '“a cart shall pay”');
    expect(quote?.children.flatMap((child) => (child.type === 'element' ? [attribute(child, 'lang')] : []))).toEqual(locale === 'ja' ? ['en', 'ja'] : ['en']);
  });

  test.each(localeIds)('the state of the links in %s tells what is dead, since when, and nothing of sources that are not there', (locale) => {
    const status = page(`${locale}/status/`);
    const text = toText(status.tree);
    expect(text).toContain(locale === 'ja' ? '2020年1月5日から2020年1月6日にかけて確認した。3件のアドレスのうち3件を確認した。' : 'Checked from 5 January 2020 to 6 January 2020. 3 of 3 addresses were asked.');
    const gone = toText(status.all(({ tagName, properties }) => tagName === 'section' && String(properties['ariaLabelledBy']) === 'gone')[0] ?? status.tree);
    expect(gone).toContain('https://bridges.example.org/orders/7');
    expect(gone).toContain('404');
    expect(gone).toContain(locale === 'ja' ? '2回連続' : 'in 2 checks in a row');
    expect(gone).toContain('https://archive.example.org/19010401000000/');
    const failing = toText(status.all(({ tagName, properties }) => tagName === 'section' && String(properties['ariaLabelledBy']) === 'failing')[0] ?? status.tree);
    expect(failing).toContain('https://library.example.org/7');
    expect(failing).toContain(locale === 'ja' ? '時間内に応答がない' : 'no answer in time');
    expect(text).not.toContain('orders/6');
  });
});
