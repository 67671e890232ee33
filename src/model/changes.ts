import { diffArrays } from 'diff';
import { wordDate } from '../dates/wording.ts';
import { stringsOf } from '../i18n/index.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';
import { splitWords } from '../i18n/phrases.ts';
import { wordLocator } from './locator.ts';
import type { Citation, TimelineEvent } from './timeline.ts';

export type How = 'added' | 'removed' | 'changed';

/** A part of an event that two of its versions word differently. */
export interface Change {
  /** What the part is: "Claim", 「記述」. */
  readonly label: string;
  readonly how: How;
  /** The text in pieces: what both have, what only the older has, what only the newer has. */
  readonly pieces: readonly { readonly how: 'same' | 'added' | 'removed'; readonly text: string }[];
}

/** A part of an event in words. Parts of two versions are compared when they have the same key. */
interface Part {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/**
 * What a reader of one language finds different between two states of an event, in the order of the page. Empty when every word is the same: then
 * the states differ in another language, or in order and markup alone.
 */
export function compareStates(before: TimelineEvent, after: TimelineEvent, locale: Locale): Change[] {
  const t = stringsOf(locale);
  const unknown = (event: TimelineEvent) => event.unknown.map((text) => text[locale]);
  return [
    ...compareParts(partsOf(before, locale), partsOf(after, locale), locale),
    ...compareBlocks(t.changes.prose, before.prose[locale].body.blocks.map(({ text }) => text), after.prose[locale].body.blocks.map(({ text }) => text), locale),
    ...compareBlocks(t.event.unknown, unknown(before), unknown(after), locale),
  ];
}

function compareParts(before: readonly Part[], after: readonly Part[], locale: Locale): Change[] {
  const keysOf = (parts: readonly Part[]) => parts.map(({ key }) => key);
  const byKey = (parts: readonly Part[]) => new Map(parts.map((part) => [part.key, part]));
  const [old, now] = [byKey(before), byKey(after)];
  // In the order of the page, with what was removed where it stood.
  const keys = new Set(diffArrays(keysOf(before), keysOf(after)).flatMap(({ value }) => value));
  return [...keys].flatMap((key) => changeOf(old.get(key), now.get(key), locale));
}

/** Paragraphs have no ids: those that were replaced are compared in their order. */
function compareBlocks(label: string, before: readonly string[], after: readonly string[], locale: Locale): Change[] {
  const part = (text: string | undefined) => (text === undefined ? undefined : { key: text, label, text });
  let removed: string[] = [];
  const changes: Change[] = [];
  const settle = (added: readonly string[]) => {
    for (let i = 0; i < Math.max(removed.length, added.length); i++) changes.push(...changeOf(part(removed[i]), part(added[i]), locale));
    removed = [];
  };
  for (const run of diffArrays([...before], [...after])) {
    if (run.removed) removed = run.value;
    else settle(run.added ? run.value : []);
  }
  settle([]);
  return changes;
}

function changeOf(before: Part | undefined, after: Part | undefined, locale: Locale): Change[] {
  const label = (after ?? before)?.label ?? '';
  if (before && after) {
    return before.text === after.text ? [] : [{ label, how: 'changed', pieces: compareWords(before.text, after.text, locale) }];
  }
  if (after) return [{ label, how: 'added', pieces: [{ how: 'added', text: after.text }] }];
  return before ? [{ label, how: 'removed', pieces: [{ how: 'removed', text: before.text }] }] : [];
}

/** Two texts word by word, or phrase by phrase where a language sets no blanks. */
export function compareWords(before: string, after: string, locale: Locale): Change['pieces'] {
  const isSame = (a: string, b: string) => a.trimEnd() === b.trimEnd();
  return diffArrays(splitWords(before, locale), splitWords(after, locale), { comparator: isSame }).map(({ value, added, removed }) => ({
    how: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** The facts of an event in words, in the order of the page. */
function partsOf(event: TimelineEvent, locale: Locale): Part[] {
  const { event: t, changes: tc, punctuation, source: ts } = stringsOf(locale);
  const { title, summary, plain } = event.prose[locale];
  const { instrument, status } = event;
  const list = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined && text !== '').join(punctuation.comma);
  const part = (key: string, label: string, text: string | undefined): Part[] => (text ? [{ key, label, text }] : []);
  const cited = (key: string, label: string, cites: readonly Citation[]) =>
    part(
      `${key} cites`,
      `${label}${punctuation.bracketed(ts.title)}`,
      cites
        .map(({ source, locator, quote }) => list([source.title, locator && wordLocator(locator, source.type, locale), quote && `${punctuation.quotes[0]}${quote.text}${punctuation.quotes[1]}`]))
        .join(punctuation.semicolon),
    );
  /** Things of one sort without ids are told apart by their role and order. */
  const counted = new Map<string, number>();
  const count = (key: string) => {
    counted.set(key, (counted.get(key) ?? 0) + 1);
    return `${key} ${counted.get(key)}`;
  };

  return [
    ...part('title', tc.heading, title),
    ...part('summary', tc.summaryPart, summary),
    ...part('plain', t.plain, plain),
    ...part('date', tc.date, wordDate(event.date, locale)),
    ...part('kind', t.kind, event.kind.label[locale]),
    ...localeIds.flatMap((each) => part(`instrument ${each}`, t.instrument, instrument?.name[each])),
    ...part('numbers', t.number, list(instrument?.numbers ?? [])),
    ...part('jurisdictions', t.jurisdiction, list(event.jurisdictions.map(({ label }) => label[locale]))),
    ...part('status', t.status, `${status.value.label[locale]}${punctuation.bracketed(t.asOf(wordDate(status.asOf, locale)))}`),
    ...part('status note', t.status, status.note?.[locale]),
    ...event.actors.flatMap(({ actor, role }) => part(count(`actor ${actor.id} ${role.id}`), t.actors, `${actor.name[locale]}${punctuation.bracketed(role.label[locale])}`)),
    ...event.dates.flatMap(({ role, date, time, label, cites }) => {
      const key = count(`date ${role.id}`);
      return [...part(key, t.dates, list([wordDate(date, locale), time?.[locale], role.label[locale], label?.[locale]])), ...cited(key, t.dates, cites)];
    }),
    ...event.figures.flatMap(({ id, value, unit, label, cites }) => [
      ...part(`figure ${id}`, t.figures, `${label[locale]}${punctuation.colon}${new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value)}${unit ? punctuation.space + unit[locale] : ''}`),
      ...cited(`figure ${id}`, t.figures, cites),
    ]),
    ...event.claims.flatMap(({ id, standing, by, on, text, cites }) => [
      ...part(`claim ${id}`, tc.claim, text[locale]),
      ...part(`claim ${id} by`, tc.standing, list([standing.label[locale], by?.name[locale], on && wordDate(on, locale)])),
      ...cited(`claim ${id}`, tc.claim, cites),
    ]),
    ...event.measures.flatMap(({ id, effect, target, jurisdiction, text, from, until, cites }) => [
      ...part(`measure ${id}`, t.measures, text[locale]),
      ...part(`measure ${id} kind`, t.measures, list([effect.label[locale], target.label[locale], jurisdiction.label[locale], t.measureSpan(wordDate(from, locale), until && wordDate(until, locale))])),
      ...cited(`measure ${id}`, t.measures, cites),
    ]),
    ...event.accounts.flatMap(({ id, topic, state, positions, why }) => [
      ...part(`account ${id}`, t.accounts, topic[locale]),
      ...part(`account ${id} state`, t.accounts, t.accountState[state]),
      ...positions.flatMap(({ says, isBetter, cites }, i) => [
        ...part(`account ${id} ${i}`, t.accounts, `${says[locale]}${isBetter ? punctuation.bracketed(t.betterSupported) : ''}`),
        ...cited(`account ${id} ${i}`, t.accounts, cites),
      ]),
      ...part(`account ${id} why`, t.accounts, why[locale]),
    ]),
    ...event.relations.flatMap(({ type, sentence, event: other }) => part(`relation ${type} ${other.id}`, t.relations, sentence[locale].replace('{event}', other.prose[locale].title))),
    ...part('unrelated', t.relations, event.unrelated?.[locale]),
    ...event.sources.flatMap(({ id, title: name, publisher }) => part(`source ${id}`, ts.title, list([name, publisher]))),
  ];
}
