import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { makeEventIndex } from '../../src/search-index/event-index.ts';
import { EventSearch } from '../../src/search/event-search.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { fold } from '../../src/search/fold.ts';

const timeline = loadTimeline(process.cwd());
const files = makeEventIndex(timeline);
const search = await EventSearch.open((file) => Promise.resolve(JSON.parse(gunzipSync(files.get(file) ?? '').toString()) as unknown));
const find = async (typed: string) => (await search.search(typed, 'ja')).events.map(({ event }) => timeline.events[event]?.id);

test('the same timeline gives the same bytes', () => {
  expect([...makeEventIndex(timeline)].map(([name, bytes]) => [name, bytes.toString('base64')])).toEqual([...files].map(([name, bytes]) => [name, bytes.toString('base64')]));
});

test('what is read before the first result stays small: the catalogue, and each shard', () => {
  expect(files.get('catalogue.idx')?.length).toBeLessThan(26_000);
  expect(Math.max(...[...files].filter(([name]) => name.startsWith('shard')).map(([, bytes]) => bytes.length))).toBeLessThan(6_000);
});

test('every name of every actor, in every script and width, finds what its official name finds', async () => {
  const different: string[] = [];
  for (const actor of timeline.actors) {
    const names = [actor.name.ja, actor.name.en, actor.name.ja.normalize('NFKD'), actor.name.en.toUpperCase(), actor.reading];
    const bearers = await Promise.all(names.map(async (name) => (await search.search(name, 'ja')).bearers.length));
    // A form that others bear too finds their events as well.
    if (bearers.some((count) => count !== 1)) continue;
    const [wanted, ...others] = await Promise.all(names.map(find));
    others.forEach((found, i) => {
      if (found.join() !== wanted?.join()) different.push(`${names[i + 1]}: ${found.length}, not ${wanted?.length}`);
    });
  }
  expect(different).toEqual([]);
});

test('every act is first for its main number', async () => {
  const missed: string[] = [];
  for (const { id, instrument } of timeline.events) {
    const [number] = instrument?.numbers ?? [];
    const sharing = timeline.events.filter((event) => number && event.instrument?.numbers.includes(number)).length;
    if (number && !(await find(number)).slice(0, sharing).includes(id)) missed.push(`${number} (${id}): ${(await find(number)).slice(0, 3).join(', ')}`);
  }
  expect(missed).toEqual([]);
});

test('every title finds its event among the first three, in every language', async () => {
  const missed: string[] = [];
  for (const { id, prose } of timeline.events) {
    for (const locale of localeIds) {
      if (!(await find(prose[locale].title)).slice(0, 3).includes(id)) missed.push(prose[locale].title);
    }
  }
  expect(missed).toEqual([]);
});

test('a quotation finds only texts that hold it', async () => {
  const words = timeline.events[0]?.claims[0]?.text.ja.slice(0, 12) ?? '';
  const { events, units } = await search.search(`"${words}"`, 'ja');
  expect(events.length).toBeGreaterThan(0);
  for (const { event } of events) {
    const texts = (await search.texts(event, 'ja')).passages.map(({ text }) => fold(text).text);
    expect(texts.some((text) => text.includes(fold(words).text)), timeline.events[event]?.id).toBe(true);
  }
  const [best] = events;
  const passage = (await search.texts(best?.event ?? 0, 'ja')).passages[search.indexOf(best?.passages[0]?.[0] ?? 0)];
  expect(excerptOf(passage?.text ?? '', units, search.names).some(({ isMatch }) => isMatch)).toBe(true);
});

test('an excerpt is a part of its text, whatever is looked for', async () => {
  const texts = (await search.texts(0, 'ja')).passages.map(({ text }) => text);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.nat(), fc.nat(30), async (text, start, length) => {
      const typed = text.slice(start % text.length, (start % text.length) + length + 1);
      const { units } = await search.search(typed, 'ja');
      const excerpt = excerptOf(text, units, search.names).map((piece) => piece.text).join('');
      expect(text).toContain(excerpt.replaceAll(/^…|…$/g, ''));
    }),
    { numRuns: 60 },
  );
});

test('takes any input', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('a'.repeat(10_000), '(((', '\u202eabc', '[.*', '「', '""')), async (typed) => {
      expect(Array.isArray((await search.search(typed, 'en')).events)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
