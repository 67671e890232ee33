import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { wordDate } from '../dates/wording.ts';
import { localeIds } from '../i18n/locales.ts';
import { tiers } from '../schema/source.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { facets, files, isPlaceless, passageKinds, POSITIONS, shardOf, SHARDS, type Catalogue, type CatalogueEvent, type EventTexts, type Facet } from '../search/format.ts';
import { fold } from '../search/fold.ts';
import { Names } from '../search/names.ts';
import { symbolsOf, tokensOf } from '../search/symbols.ts';
import { dateKeys, writtenDates } from '../search/written-dates.ts';
import { collectNames, dataKeys } from './names.ts';
import { passagesOf } from './passages.ts';

/** Makes the files of the event index: name → bytes. The same timeline gives the same bytes. */
export function makeEventIndex(timeline: Timeline): Map<string, Buffer> {
  const bearers = collectNames(timeline);
  const known = new Names(bearers);
  const postings = new Map<string, Set<number>>();
  const words = new Set<string>();
  const written = new Map<string, unknown>();
  let passageCount = 0;

  const post = (key: string, position = 0) => {
    const at = postings.get(key) ?? new Set<number>();
    postings.set(key, at.add(isPlaceless(key) ? passageCount : passageCount * POSITIONS + position));
  };
  const indexText = (text: string) => {
    const folded = fold(text);
    const symbols = symbolsOf(folded);
    for (const { key, position } of tokensOf(symbols)) post(key, position);
    for (const { name } of known.allIn(symbols)) post(bearers[name.bearer]?.[0] ?? '');
    for (const { key } of writtenDates(folded.text)) dateKeys(key).forEach((each) => post(each));
    for (const { script, written: word } of symbols) {
      if (script === 'letter' && /^[a-z]{3}/.test(word)) words.add(word);
    }
  };

  const events = timeline.events.map((event, number) => {
    const passages = localeIds.map((locale) => {
      const texts = passagesOf(event, locale);
      for (const { text } of texts) {
        indexText(text);
        passageCount += 1;
      }
      const { main, other } = dataKeys(event);
      for (const key of [...main, ...daysOf(event.date)]) post(key);
      passageCount += 1;
      for (const key of [...other, ...event.dates.flatMap(({ date }) => daysOf(date))]) post(key);
      passageCount += 1;
      written.set(files.event(number, locale), {
        title: event.prose[locale].title,
        date: wordDate(event.date, locale),
        passages: texts,
      } satisfies EventTexts);
      return passageKinds.map((kind) => (kind === 'main' || kind === 'other' ? 1 : texts.filter((text) => text.kind === kind).length));
    });
    return { event, passages };
  });

  const shards = Array.from({ length: SHARDS }, () => ({}) as Record<string, number[]>);
  for (const [key, at] of [...postings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = [...at].sort((a, b) => a - b);
    (shards[shardOf(key)] as Record<string, number[]>)[key] = sorted.map((value, i) => value - (sorted[i - 1] ?? 0));
  }
  shards.forEach((shard, number) => written.set(files.shard(number), shard));
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') written.set(files.words(letter), [...words].filter((word) => word.startsWith(letter)).sort());

  const { ids, valuesOf } = collectFacets(timeline);
  const central = centralityOf(timeline);
  const catalogue: Omit<Catalogue, 'version'> = {
    events: events.map(({ event, passages }): CatalogueEvent => ({
      id: event.id,
      span: event.date.earliest === event.date.latest ? [event.date.earliest] : [event.date.earliest, event.date.latest],
      values: valuesOf(event),
      centrality: central(event),
      passages,
    })),
    facets: ids,
    bearers,
  };
  written.set(files.catalogue(), catalogue);
  const version = createHash('sha256').update(JSON.stringify([...written])).digest('hex').slice(0, 12);
  written.set(files.catalogue(), { version, ...catalogue } satisfies Catalogue);
  return new Map([...written].map(([name, value]) => [name, gzipSync(JSON.stringify(value), { level: 9 })]));
}

/** The keys of a date that events are found by: of the day, month or year that it names, and of each month and year that it touches. */
function daysOf({ edtf, earliest, latest }: TimelineEvent['date']): string[] {
  if (/^\d{4}(-\d\d){0,2}$/.test(edtf.replace(/[~?%]$/, ''))) return dateKeys(edtf.replace(/[~?%]$/, ''));
  return [...new Set([earliest, latest].filter((day) => !/^(0000|9999)/.test(day)).flatMap((day) => dateKeys(day.slice(0, 7))))];
}

/** How many other things of the record lead to an event, as a share of the most: it decides between events that match equally well. */
function centralityOf({ events }: Timeline): (event: TimelineEvent) => number {
  const count = ({ relations, threads, sources, claims, weight }: TimelineEvent) =>
    Math.log1p((relations.length + 2 * threads.length + sources.length / 4 + claims.length / 4) * (weight === 'policy' ? 1 : 0.5));
  const most = Math.max(...events.map(count), 1);
  return (event) => Math.round((100 * count(event)) / most);
}

function collectFacets(timeline: Timeline) {
  const ids: Record<Facet, string[]> = {
    jurisdiction: timeline.jurisdictions.map(({ id }) => id),
    kind: Object.keys(timeline.vocabularies.kinds),
    year: [...new Set(timeline.events.map(yearOf))].sort(),
    actor: timeline.actors.map(({ id }) => id),
    standing: Object.keys(timeline.vocabularies.standings),
    tier: [...tiers],
  };
  const idsOf: Record<Facet, (event: TimelineEvent) => string[]> = {
    jurisdiction: ({ jurisdictions }) => jurisdictions.map(({ id }) => id),
    kind: ({ kind }) => [kind.id],
    year: (event) => [yearOf(event)],
    actor: ({ actors }) => actors.map(({ actor }) => actor.id),
    standing: ({ claims }) => claims.map(({ standing }) => standing.id),
    tier: ({ sources }) => sources.map(({ tier }) => tier),
  };
  const valuesOf = (event: TimelineEvent) =>
    facets.map((facet) => [...new Set(idsOf[facet](event).map((id) => ids[facet].indexOf(id)))].sort((a, b) => a - b));
  return { ids, valuesOf };
}

function yearOf({ date }: TimelineEvent): string {
  return (date.start ? date.earliest : date.latest).slice(0, 4);
}
