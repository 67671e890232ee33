import type { Bearer } from './format.ts';
import { isShortFor, slipCost } from './spelling.ts';
import { isUnspaced, readSymbols, type Symbol } from './symbols.ts';

/** A form by which something is known. */
export interface Name {
  readonly text: string;
  /** Number of its bearer in the catalogue. */
  readonly bearer: number;
  /** A reading is for what people type; a mistaken form is met in print but is no name of the thing. */
  readonly form: 'name' | 'reading' | 'mistaken';
}

/** A name found in a row of symbols, from `start` to before `end`. */
export interface FoundName {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

interface Known {
  readonly name: Name;
  readonly symbols: readonly Symbol[];
  /** The symbols' texts in one string, for spelling and beginnings of names. */
  readonly key: string;
}

/** All names that the search knows, ready to be found in texts and in what people type. */
export class Names {
  readonly all: readonly Known[];
  readonly #byFirst: ReadonlyMap<string, Known[]>;

  readonly #bearers: readonly Bearer[];

  constructor(bearers: readonly Bearer[]) {
    this.#bearers = bearers;
    const names = bearers.flatMap(([, own, mistaken = [], reading], bearer): Name[] => [
      ...own.map((text) => ({ text, bearer, form: 'name' as const })),
      ...(reading ? [{ text: reading, bearer, form: 'reading' as const }] : []),
      ...mistaken.map((text) => ({ text, bearer, form: 'mistaken' as const })),
    ]);
    this.all = names.map((name) => {
      const symbols = readSymbols(name.text);
      return { name, symbols, key: keyOf(symbols) };
    });
    const byFirst = Map.groupBy(
      this.all.filter(({ symbols }) => symbols.length > 0),
      ({ symbols }) => symbols[0]?.text ?? '',
    );
    for (const group of byFirst.values()) group.sort((a, b) => b.symbols.length - a.symbols.length);
    this.#byFirst = byFirst;
  }

  /**
   * Every name in a text, also those inside longer names: "Bridge Office" in "Riverland Bridge Office"; but no ordinary word inside a name: no "states" in
   * "United States". Readings and mistaken forms are for what people type: in a text they are other words.
   */
  allIn(symbols: readonly Symbol[]): FoundName[] {
    const found = symbols.flatMap((_, start) =>
      this.#startingAt(symbols, start)
        .filter(({ name }) => name.form === 'name')
        .map(({ name, symbols: { length } }) => ({ name, start, end: start + length })),
    );
    return found.filter(
      ({ name, start, end }) =>
        !this.#isOrdinary(name) || found.every((other) => other.start > start || other.end < end || other.end - other.start === end - start),
    );
  }

  /** The names in what somebody typed, from left to right, each time the longest; several where things share a name. */
  longestIn(symbols: readonly Symbol[]): FoundName[] {
    const found: FoundName[] = [];
    for (let start = 0; start < symbols.length; ) {
      const [longest, ...others] = this.#startingAt(symbols, start).filter((known) => isWhole(known, symbols, start));
      if (!longest) {
        start += 1;
        continue;
      }
      const end = start + longest.symbols.length;
      for (const { name, symbols: { length } } of [longest, ...others]) {
        if (start + length === end) found.push({ name, start, end });
      }
      start = end;
    }
    return found;
  }

  /** The names spelt most nearly like what was typed; none when all are too far from it. */
  nearest(symbols: readonly Symbol[]): Name[] {
    const typed = keyOf(symbols);
    if (typed.length < 3) return [];
    let least = Infinity;
    let nearest: Name[] = [];
    for (const { name, key, symbols: own } of this.all) {
      const isUnspacedName = own.every(isUnspaced);
      const cost = isUnspacedName && isShortFor(typed, key) ? 1 : slipCost(typed, key);
      if (cost < least) [least, nearest] = [cost, []];
      if (cost === least && cost < Infinity) nearest.push(name);
    }
    return nearest;
  }

  /** The names that begin with what was typed and go on. */
  beginningWith(symbols: readonly Symbol[]): Name[] {
    const typed = keyOf(symbols);
    const isTooShort = typed.length < (symbols.every(isUnspaced) ? 2 : 3) || symbols.every(({ script }) => script === 'digit');
    return isTooShort ? [] : this.all.filter(({ key }) => key.startsWith(typed) && key.length > typed.length).map(({ name }) => name);
  }

  /** True when somebody may have meant the bearer by exactly what was typed. */
  isForm(bearer: number, symbols: readonly Symbol[]): boolean {
    const typed = keyOf(symbols);
    return this.all.some(({ name, key }) => name.bearer === bearer && key === typed);
  }

  #isOrdinary({ bearer }: Name): boolean {
    return this.#bearers[bearer]?.[0].startsWith('@w:') === true;
  }

  #startingAt(symbols: readonly Symbol[], start: number): Known[] {
    return (this.#byFirst.get(symbols[start]?.text ?? '') ?? []).filter((known) =>
      known.symbols.every(({ text }, i) => symbols[start + i]?.text === text),
    );
  }
}

/** What was written, in one string: letters of unspaced scripts close together, words apart. */
function keyOf(symbols: readonly Symbol[]): string {
  return symbols.map((symbol, i) => (i > 0 && !(isUnspaced(symbol) && isUnspaced(symbols[i - 1] as Symbol)) ? ' ' : '') + symbol.written).join('');
}

/** A name in hiragana must not begin or end within a word: か and なだ are no Canada. */
function isWhole({ symbols: own }: Known, symbols: readonly Symbol[], start: number): boolean {
  if (own.length >= 5 || own.some(({ script }) => script !== 'hiragana' && script !== 'katakana')) return true;
  const [first, before, last, after] = [symbols[start], symbols[start - 1], symbols[start + own.length - 1], symbols[start + own.length]];
  const joins = (a: Symbol | undefined, b: Symbol | undefined) => b?.isGlued === true && a?.script === b.script;
  return first?.script !== 'hiragana' || (!joins(before, first) && !joins(last, after));
}
