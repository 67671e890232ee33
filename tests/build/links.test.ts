import { cpSync } from 'node:fs';
import { toText } from 'hast-util-to-text';
import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { planRevision, release } from '../../src/writer/publish.ts';
import { attribute, builtPages, type BuiltPage } from '../dist.ts';
import { edit, fixtures, revised } from '../released.ts';
import { buildSite } from './site.ts';

/** What only some content has, built from the fixtures: an address for reports, a removed claim, archived copies, dead links. */
const EVENT = `events/${revised}/`;
let site: ReturnType<typeof buildSite>;
let pages: BuiltPage[];

function build(lay: (root: string) => void): void {
  site = buildSite((root) => {
    cpSync(`${fixtures}/base`, root, { recursive: true });
    lay(root);
  });
  expect(site.status, site.output).toBe(0);
  pages = builtPages(site.dist);
}

/** Another place for reports, an archived copy and findings about links; and in version 2 of the event a claim is taken out. */
function layAll(root: string): void {
  cpSync(`${fixtures}/links`, root, { recursive: true });
  release(root, '2020-02-01');
  const folder = `content/events/${revised}`;
  edit(root, `${folder}/event.yaml`, [
    [
      `  - id: reason
    standing: alleged
    by: river-court
    on: "1902-05"
    text:
      en: The River Court said in May 1902 that the toll had been set in haste.
      ja: 川裁判所は1902年5月、通行料は性急に定められたと述べた。
    cites: [{ source: toll-ruling }]
`,
      `removedClaims:
  - { id: reason, version: 2, note: { en: It rested on hearsay., ja: 伝聞に基づいていた。 } }
`,
    ],
  ]);
  for (const locale of localeIds) edit(root, `${folder}/${locale}.mdx`, [['<Claim id="reason" />', '']]);
  planRevision(root, revised).publish('2020-03-01', { kind: 'correction', note: { en: 'The reason is gone.', ja: '理由を除いた。' } });
}

const page = (path: string) => pages.find((each) => each.path === path) ?? expect.fail(`${path} was not built.`);
const links = (from: BuiltPage, test: (href: string) => boolean) =>
  from.all(({ tagName, properties }) => tagName === 'a' && test(String(properties['href'] ?? '')));
const hrefs = (elements: readonly Element[]) => elements.map((element) => attribute(element, 'href') ?? '');
const byId = (from: BuiltPage, id: string) => from.all(({ properties }) => properties['id'] === id)[0] ?? expect.fail(`${from.path} has no #${id}.`);

/** The reports that an event offers: of the claims in order, then of the event, each with the address that it names. */
const expected = (locale: string, version: number, claims: readonly string[]) => [
  ...claims.map((claim) => ({ claim, address: `https://example.org/${locale}/${EVENT}v/${version}/#c-${claim}` })),
  { claim: undefined, address: `https://example.org/${locale}/${EVENT}` },
];

describe('with an issue tracker', () => {
  beforeAll(() => build(() => {}));
  afterAll(() => site.remove());

  test.each(localeIds)('an event in %s and each of its claims offer a prepared issue', (locale) => {
    const reports = hrefs(links(page(`${locale}/${EVENT}`), (href) => href.startsWith('https://tracker.example.org/'))).map((href) => new URL(href).searchParams);
    expect(reports.map((report) => report.get('labels'))).toEqual(['error', 'error', 'error']);
    for (const [i, { claim, address }] of expected(locale, 1, ['amount', 'reason']).entries()) {
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
  beforeAll(() => build(layAll));
  afterAll(() => site.remove());

  test.each(localeIds)('an event in %s and each of its claims offer a prepared mail', (locale) => {
    const mails = hrefs(links(page(`${locale}/${EVENT}`), (href) => href.startsWith('mailto:')));
    const bodies = mails.map((mail) => decodeURIComponent(/&body=([^&]*)$/.exec(mail)?.[1] ?? '').split('\r\n'));
    expect(bodies.map((lines) => lines.find((line) => line.includes('https://'))?.replace(/^.*?(?=https)/, ''))).toEqual(expected(locale, 2, ['amount']).map(({ address }) => address));
    for (const mail of mails) expect(mail).toMatch(/^mailto:errors%2Briver@example\.org\?subject=/);
  });

  test.each(localeIds)('the method page in %s names the address, where events lead for what to write', (locale) => {
    expect(toText(byId(page(`${locale}/method/`), 'report'))).toContain('errors+river@example.org');
    expect(hrefs(links(page(`${locale}/${EVENT}`), (href) => href.endsWith('/method/#report')))).toHaveLength(1);
  });

  test.each(localeIds)('a removed claim in %s leaves its address among the changes, and the reason', (locale) => {
    const event = page(`${locale}/${EVENT}`);
    const stub = toText(byId(event, 'c-reason'));
    expect(stub).toContain(locale === 'ja' ? '記述reason、第2版で削除：伝聞に基づいていた。' : 'Claim reason, removed in version 2: It rested on hearsay.');
    const [changes] = event.all(({ properties }) => String(properties['ariaLabelledBy']) === 'changes');
    expect(changes && toText(changes)).toContain(stub.trim());
    expect(toText(byId(page(`${locale}/${EVENT}v/1/`), 'c-reason'))).toContain(locale === 'ja' ? '性急に定められた' : 'set in haste');
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
