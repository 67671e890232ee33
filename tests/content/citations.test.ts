import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { isoDate, toBibtex } from '../../src/citations/bibtex.ts';
import { asOfItem, claimItem, eventItem, sourceItem, threadItem, type CslItem } from '../../src/citations/csl-item.ts';
import { toRis } from '../../src/citations/ris.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { changeDays } from '../../src/model/as-of.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { Ajv } from 'ajv';
import { cslDataSchema } from '../csl-data.ts';

/** Every file is read back by a parser of somebody else, and must say the same as the item that it was made from. */
const timeline = loadTimeline(process.cwd());
const { site, events, sources, threads } = timeline;
const items: CslItem[] = [
  ...events.flatMap(({ id, versions }) => versions.flatMap((version) => localeIds.map((locale) => eventItem(version, { site, locale, address: `https://example.org/${locale}/events/${id}/v/${version.number}/` })))),
  ...events.flatMap(({ id, claims, versions }) =>
    versions.slice(-1).flatMap((version) => claims.flatMap((claim) => localeIds.map((locale) => claimItem(claim, version, { site, locale, address: `https://example.org/${locale}/events/${id}/v/${version.number}/#c-${claim.id}` })))),
  ),
  ...threads.flatMap((thread) => localeIds.map((locale) => threadItem(thread, { site, locale, address: `https://example.org/${locale}/threads/${thread.id}/` }))),
  ...changeDays(timeline).flatMap((day) => localeIds.map((locale) => asOfItem(day, events, { site, locale, address: `https://example.org/${locale}/as-of/${day}/` }))),
  ...sources.map(sourceItem),
];
const authors = ({ author = [] }: CslItem) => author.map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')));
const facts = (item: CslItem) => ({ title: item.title, authors: authors(item), date: item.issued ? isoDate(item.issued) : '', url: item.URL ?? '' });

test('keys are unique', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('BibTeX says what the item says', () => {
  const { entries, errors } = parseBibtex(toBibtex(items), { sentenceCase: false, caseProtection: false, verbatimFields: ['url'] });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(items.length);
  const found = entries.map(({ fields }) => ({
    title: String(fields['title']),
    authors: ((fields['author'] ?? []) as { name?: string; lastName?: string; firstName?: string }[]).map(({ name, lastName, firstName }) => name ?? [lastName, firstName].filter(Boolean).join(', ')),
    date: String(fields['date'] ?? ''),
    url: String(fields['url'] ?? ''),
  }));
  // The parser keeps to itself that a date is not certain.
  expect(found).toEqual(items.map(facts).map((fact) => ({ ...fact, date: fact.date.replaceAll('~', '') })));
  expect(entries.slice(0, 2).map(({ type, fields }) => [type, fields['langid'], fields['urldate']])).toEqual(localeIds.map((locale) => ['online', locale === 'ja' ? 'japanese' : 'english', events[0]?.versions[0]?.on.edtf]));
});

test('RIS says what the item says, in lines that end as they must', () => {
  const ris = toRis(items);
  expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const records = ris.split(/(?<=\r\nER {2}- \r\n)\r\n/).filter(Boolean);
  expect(records).toHaveLength(items.length);
  for (const record of records) expect(record).toMatch(/^TY {2}- [A-Z]+\r\n[^]*\r\nER {2}- \r\n$/);
  const parsed = plugins.input.chain(ris, { generateGraph: false }) as CslItem[];
  expect(parsed.map(({ title, URL: url }) => ({ title, url: url ?? '' }))).toEqual(items.map(({ title, URL: url }) => ({ title: title.replaceAll(/\s+/g, ' '), url: url ?? '' })));
  expect(records.map((record) => /\r\nDA {2}- (.*)\r\n/.exec(record)?.[1] ?? '')).toEqual(items.map(({ issued }) => (issued ? isoDate({ 'date-parts': issued['date-parts'].slice(0, 1) }).replaceAll('-', '/') : '')));
  expect(records.map((record) => [...record.matchAll(/\r\nAU {2}- (.*)/g)].map(([, name]) => name?.trim()))).toEqual(items.map(authors));
});

test('CSL-JSON is read without a change by a strict reader', () => {
  const copy = JSON.parse(JSON.stringify(items)) as CslItem[];
  const parsed = plugins.input.chain(copy, { generateGraph: false, strict: true }) as CslItem[];
  expect(parsed.map((item) => ({ ...item, author: item.author }))).toEqual(copy.map((item) => ({ ...item, author: item.author })));
});

test('CSL-JSON follows the lists of CSL 1.0.2: types, variables, names and dates', () => {
  const isCslData = new Ajv({ allErrors: true, strict: false }).compile(cslDataSchema);
  expect(isCslData(JSON.parse(JSON.stringify(items))), JSON.stringify(isCslData.errors?.slice(0, 3))).toBe(true);
  expect(isCslData([{ ...items[0], type: 'event-page' }])).toBe(false);
  expect(isCslData([{ ...items[0], web: 'x' }])).toBe(false);
});

const entry = (over: Partial<CslItem>) => toBibtex([{ id: 'x', type: 'webpage', title: 'Toll', publisher: 'Bridge Office', ...over }]);

test('BibTeX gives every entry the fields that its type has, and keeps the rest in the note', () => {
  expect(entry({ type: 'legislation', number: 'Order 17-01' })).toMatch(/^@report\{x,[^]*institution = \{Bridge Office\}[^]*number = \{Order 17-01\}/);
  expect(entry({ type: 'regulation', 'container-title': 'River Gazette', volume: '88', page: '7–9' })).toMatch(/^@article\{x,[^]*journaltitle = \{River Gazette\}[^]*volume = \{88\}[^]*pages = \{7--9\}[^]*note = \{Bridge Office\}/);
  expect(entry({ number: 'No. 5' })).toMatch(/^@online\{x,[^]*organization = \{Bridge Office\}[^]*note = \{No. 5\}/);
});

test.each(['100% & $5 #1_a', 'a {b', 'back\\slash ~ ^', 'dash -- and ---', '<b> | “quoted”', '橋[仮題]'])('the title %j comes back from BibTeX as it was', (title) => {
  const { entries, errors } = parseBibtex(entry({ title }), { sentenceCase: false, caseProtection: false });
  expect([errors, entries[0]?.fields.title]).toEqual([[], title]);
});

test('who published a source stands once, where its type has it; a title of ours stands in brackets', () => {
  const source = (over: object) => sourceItem({ ...(sources[0] as (typeof sources)[number]), author: undefined, 'container-title': undefined, titleIsDescriptive: undefined, title: 'Toll', publisher: 'Bridge Office', ...over } as never);
  const [report, news, wire, blog] = [source({ type: 'report' }), source({ type: 'article-newspaper' }), source({ type: 'article-newspaper', 'container-title': 'River Post' }), source({ type: 'article', author: [{ family: 'Doe' }] })];
  expect([report.author, report.publisher, report['container-title']]).toEqual([[{ literal: 'Bridge Office' }], undefined, undefined]);
  expect([news.author, news.publisher, news['container-title']]).toEqual([undefined, undefined, 'Bridge Office']);
  expect([wire.author, wire.publisher, wire['container-title']]).toEqual([[{ literal: 'Bridge Office' }], undefined, 'River Post']);
  expect([blog.type, blog.author, blog.publisher, blog['container-title']]).toEqual(['webpage', [{ family: 'Doe' }], undefined, 'Bridge Office']);
  expect(source({ type: 'report', titleIsDescriptive: true }).title).toBe('[Toll]');
});
