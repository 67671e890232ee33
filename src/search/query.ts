import { fold } from './fold.ts';
import type { FoundName, Names } from './names.ts';
import { stopPhrases, stopWords } from './stop-words.ts';
import { isUnspaced, symbolsOf, type Symbol } from './symbols.ts';
import { writtenDates } from './written-dates.ts';

/** The most letters of a query that are read. Longer ones are texts, not questions. */
export const QUERY_LETTERS = 200;

/** One of the things that somebody looks for. */
export type Unit =
  /** What bears a name, or the several that share it. */
  | { readonly type: 'name'; readonly names: readonly FoundName['name'][]; readonly symbols: readonly Symbol[] }
  /** A day, month or year: a key as `writtenDates` makes it. */
  | { readonly type: 'date'; readonly key: string; readonly symbols: readonly Symbol[] }
  /** A word in letters, or a number. */
  | { readonly type: 'word'; readonly symbols: readonly Symbol[] }
  /** Letters of a script without blanks. */
  | { readonly type: 'run'; readonly symbols: readonly Symbol[] }
  /** What stood in quotation marks: these symbols, one after the other. */
  | { readonly type: 'phrase'; readonly symbols: readonly Symbol[] };

export interface Query {
  readonly units: readonly Unit[];
  /** True when only the beginning was read. */
  readonly isCut: boolean;
}

/** Quotation marks as `fold` leaves them. */
const QUOTED = /"([^"]+)"|「([^」]+)」|『([^』]+)』/g;

/** Reads what somebody typed: quotations, names, dates, and the words between them that say something. */
export function readQuery(typed: string, names: Names): Query {
  const clean = [...typed.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\uFFFD]/gu, ' ')];
  const text = clean.slice(0, QUERY_LETTERS).join('');
  const folded = fold(text);
  const symbols = symbolsOf(folded);
  const taken = new Set<Symbol>();
  const units: { unit: Unit; at: number }[] = [];
  const take = (part: readonly Symbol[], make: (symbols: readonly Symbol[]) => Unit) => {
    const [first] = part;
    if (!first || part.some((symbol) => taken.has(symbol))) return;
    for (const symbol of part) taken.add(symbol);
    units.push({ unit: make(part), at: first.start });
  };
  /** "us" is a name only when it is typed as one: US. */
  const isSmallWord = ([first, ...others]: readonly Symbol[]) =>
    first !== undefined && others.length === 0 && stopWords.has(first.written) &&
    !/\p{Lu}/u.test(text.slice(folded.from[first.start], folded.from[first.end]));
  const within = (start: number, end: number) => symbols.filter((symbol) => symbol.start >= start && symbol.end <= end);

  for (const { index, 0: { length } } of folded.text.matchAll(QUOTED)) {
    take(within(index, index + length), (part) => ({ type: 'phrase', symbols: part }));
  }
  const named = names.longestIn(symbols);
  // A compound that is no name but nearly one is not taken apart into the shorter names within it.
  const isNamed = new Set(named.flatMap(({ start, end }) => symbols.slice(start, end)));
  for (const compound of compoundsOf(symbols)) {
    const nearest = compound.length < 4 || compound.every((symbol) => isNamed.has(symbol)) ? [] : names.nearest(compound);
    if (nearest.length > 0) take(compound, (part) => ({ type: 'name', names: nearest, symbols: part }));
  }
  const found = Map.groupBy(named, ({ start }) => start);
  for (const [start, group] of found) {
    const part = symbols.slice(start, group[0]?.end);
    if (isSmallWord(part)) continue;
    if (isDate(part, folded.text)) continue;
    take(part, (own) => ({ type: 'name', names: group.map(({ name }) => name), symbols: own }));
  }
  for (const { key, start, end } of writtenDates(folded.text)) {
    take(within(start, end), (part) => ({ type: 'date', key, symbols: part }));
  }

  for (const symbol of symbols) {
    if (!isUnspaced(symbol) && !taken.has(symbol)) take([symbol], (part) => ({ type: 'word', symbols: part }));
  }
  for (const run of runsOf(symbols.filter((symbol) => isUnspaced(symbol)), taken)) {
    take(run, (part) => ({ type: 'run', symbols: part }));
  }
  const all = units.toSorted((a, b) => a.at - b.at).map(({ unit }) => unit);
  const telling = all.filter((unit) => unit.type !== 'word' || !stopWords.has(unit.symbols[0]?.written ?? ''));
  return { units: telling.length > 0 ? telling : all, isCut: clean.length > QUERY_LETTERS };
}

/** A name that is nothing but a number, such as 2017, is the year where it stands in a date. */
function isDate(part: readonly Symbol[], text: string): boolean {
  return part.length === 1 && part[0]?.script === 'digit' && writtenDates(text).some(({ start, end }) => start <= (part[0]?.start ?? 0) && end > (part[0]?.end ?? 0));
}

/** Unbroken rows of kanji. */
function compoundsOf(symbols: readonly Symbol[]): Symbol[][] {
  const compounds: Symbol[][] = [];
  symbols.forEach((symbol, i) => {
    if (symbol.script !== 'kanji') return;
    if (symbol.isGlued && symbols[i - 1]?.script === 'kanji') compounds.at(-1)?.push(symbol);
    else compounds.push([symbol]);
  });
  return compounds;
}

/** Unbroken rows of unspaced letters that nothing has taken, cut where a phrase of grammar stands, and where hiragana ends a word. */
function runsOf(symbols: readonly Symbol[], taken: ReadonlySet<Symbol>): Symbol[][] {
  const rows: Symbol[][] = [];
  let last: Symbol | undefined;
  for (const symbol of symbols) {
    if (!taken.has(symbol)) {
      if (last && symbol.isGlued && symbol.start === last.end && !taken.has(last)) rows.at(-1)?.push(symbol);
      else rows.push([symbol]);
    }
    last = symbol;
  }
  return rows.flatMap(withoutStopPhrases).flatMap(wordsOf).filter((row) => row.length > 0);
}

function withoutStopPhrases(row: readonly Symbol[]): Symbol[][] {
  const text = row.map((symbol) => symbol.text).join('');
  for (const phrase of stopPhrases) {
    const at = text.indexOf(phrase);
    // 的 ends words such as 政治的, and a phrase within kanji is part of a word.
    const [before, after] = [row[at - 1], row[at + phrase.length]];
    if (at === -1 || (row[at]?.script === 'kanji' && (before?.script === 'kanji' || after?.script === 'kanji') && phrase.length < 3)) continue;
    return [...withoutStopPhrases(row.slice(0, at)), ...withoutStopPhrases(row.slice(at + phrase.length))];
  }
  return [[...row]];
}

/** Cuts a row where hiragana is followed by another script: し|撤退 in 米国から撤退. What is hiragana alone is grammar when other words are there. */
function wordsOf(row: readonly Symbol[]): Symbol[][] {
  const parts: Symbol[][] = [];
  for (const symbol of row) {
    const last = parts.at(-1)?.at(-1);
    if (!last || (last.script === 'hiragana' && symbol.script !== 'hiragana')) parts.push([symbol]);
    else parts.at(-1)?.push(symbol);
  }
  return parts;
}
