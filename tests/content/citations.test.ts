import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { isoDate, toBibtex } from '../../src/citations/bibtex.ts';
import { eventItem, sourceItem, type CslItem } from '../../src/citations/csl-item.ts';
import { toRis } from '../../src/citations/ris.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';

/** Every file is read back by a parser of somebody else, and must say the same as the item that it was made from. */
const { site, events, sources } = loadTimeline(process.cwd());
const items: CslItem[] = [
  ...events.flatMap(({ id, versions }) => versions.flatMap((version) => localeIds.map((locale) => eventItem(version, { site, locale, address: `https://example.org/${locale}/events/${id}/v/${version.number}/` })))),
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
