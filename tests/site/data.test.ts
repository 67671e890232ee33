import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { changeDays, standingOn } from '../../src/model/as-of.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { dist } from '../dist.ts';

const read = (path: string) => JSON.parse(readFileSync(join(dist, 'data', path), 'utf8'));
const timeline = loadTimeline(join(import.meta.dirname, '../..'));

function validate(schema: string, data: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(read(`schema/${schema}.json`));
  return isValid(data) ? [] : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the list of events follows its published schema and holds every event in order', () => {
  const list = read('events.json');
  expect(validate('events', list)).toEqual([]);
  expect(list.events.map(({ id }: { id: string }) => id)).toEqual(timeline.events.map(({ id }) => id));
});

test.each(timeline.events.map(({ id }) => id))('%s as data follows its schema and says what the page says', (id) => {
  const record = read(`events/${id}.json`);
  expect(validate('event', record)).toEqual([]);
  const event = timeline.events.find((each) => each.id === id);
  for (const locale of localeIds) {
    expect(record.prose[locale].title).toBe(event?.prose[locale].title);
    expect(record.claims.map(({ text }: { text: Record<string, string> }) => text[locale])).toEqual(event?.claims.map(({ text }) => text[locale]));
  }
});

test('the schema refuses a record without sources', () => {
  const record = read(`events/${timeline.events[0]?.id}.json`);
  record.claims[0].cites = [];
  expect(validate('event', record)).not.toEqual([]);
});

test('every version has a file with the hash that the list gives, and is listed', () => {
  const list = read('versions.json') as { versions: { event: string; version: number; sha256: string }[] };
  expect(validate('versions', list)).toEqual([]);
  expect(list.versions.map(({ event, version }) => `${event} ${version}`)).toEqual(
    timeline.events.flatMap(({ id, versions }) => versions.map(({ number }) => `${id} ${number}`)).sort(),
  );
  for (const { event, version, sha256 } of list.versions) {
    const bytes = readFileSync(join(dist, 'data/events', event, 'v', `${version}.json`));
    expect(createHash('sha256').update(bytes).digest('hex'), event).toBe(sha256);
    expect(bytes.toString()).not.toContain(process.env['SITE'] ?? 'https://example.org');
  }
});

test.each(changeDays(timeline))('what held on %s as data follows its schema, and as CSV says the same', (day) => {
  const record = read(`as-of/${day}.json`);
  expect(validate('as-of', record)).toEqual([]);
  const standing = standingOn(timeline, day);
  expect(record.measures.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`)).toEqual(standing.map(({ id, state }) => `${id} ${state}`));
  const rows = parse(readFileSync(join(dist, 'data/as-of', `${day}.csv`)), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map(({ id, state }) => `${id} ${state}`)).toEqual(standing.map(({ id, state }) => `${id} ${state}`));
  for (const locale of localeIds) expect(rows.map((row) => row[`text_${locale}`])).toEqual(standing.map(({ measure }) => measure.text[locale]));
});

test('the schema refuses a measure in a state that there is not', () => {
  const record = read(`as-of/${changeDays(timeline).at(-1)}.json`);
  record.measures[0].state = 'perhaps';
  expect(validate('as-of', record)).not.toEqual([]);
});
