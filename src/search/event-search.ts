import { localeIds, type Locale } from '../i18n/locales.ts';
import { matchesIn } from './excerpt.ts';
import { files, shardOf, type Catalogue, type EventTexts, type Shard } from './format.ts';
import { bestOf, matchRow, type Match } from './match.ts';
import { Names, type Name } from './names.ts';
import { passagesIn, placesOf, type IndexedPassage, type Places } from './postings.ts';
import { readQuery, type Unit } from './query.ts';
import { rank, type RankedEvent, type Sought } from './rank.ts';
import { slipCost } from './spelling.ts';
import { stopWords } from './stop-words.ts';
import { isUnspaced, stem, tokensOf, type Symbol, type Token } from './symbols.ts';

/** Fetches and unpacks a file of the index by its name. */
export type Load = (file: string, version?: string) => Promise<unknown>;

/** What was searched for in place of what was typed. */
export interface Reading {
  readonly typed: string;
  readonly meant: string;
}

export interface Answer {
  readonly events: readonly RankedEvent[];
  /** The words of the query that were read as others. */
  readonly readings: readonly Reading[];
  /** Things that the query names: bearers of the catalogue. */
  readonly bearers: readonly number[];
  readonly isCut: boolean;
  /** What to mark in a text of a result. */
  readonly units: readonly Unit[];
}

/** Names that begin with what was typed, and words that were taken for others, count a little less than what was typed. */
const GUESS = 0.85;
const MOST_GUESSES = 6;
const MOST_NAMES = 24;
/** Plain grammar, where something else is asked for. */
const BESIDE = 0.1;

/** The search for events in the browser, or anywhere that `load` can read the index from. */
export class EventSearch {
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly #load: Load;
  readonly #passages: readonly IndexedPassage[];
  readonly #shards = new Map<number, Promise<Shard>>();
  readonly #texts = new Map<string, Promise<EventTexts>>();
  readonly #words = new Map<string, Promise<readonly string[]>>();

  private constructor(catalogue: Catalogue, load: Load) {
    this.catalogue = catalogue;
    this.#load = load;
    this.names = new Names(catalogue.bearers);
    this.#passages = passagesIn(catalogue);
  }

  static async open(load: Load): Promise<EventSearch> {
    return new EventSearch((await load(files.catalogue())) as Catalogue, load);
  }

  /** Finds the events for what somebody typed, the best first. `locale` is the language of the page. */
  async search(typed: string, locale: Locale): Promise<Answer> {
    const { units, isCut } = readQuery(typed, this.names);
    const readings: Reading[] = [];
    const hasContent = units.some((unit) => !isGrammar(unit));
    // Whoever asks for a month or year wants what happened then, not what was said of it later.
    const isOnlySpans = units.every((unit) => unit.type === 'date' && /^#\d{4}(-\d\d)?$/.test(unit.key));
    const found = await Promise.all(units.map(async (unit) => {
      const { match, reading, worth = 1, marks = unit } = await this.#find(unit, units.length === 1);
      if (reading) readings.push(reading);
      const kept = isOnlySpans ? this.#dated(match) : match;
      return { match: kept, marks, isRequired: unit.type === 'phrase', worth: isGrammar(unit) && hasContent ? BESIDE : worth } satisfies Sought & { marks: Unit };
    }));
    // Grammar that no text has is no reason to call an event incomplete.
    const sought = found.filter(({ match, worth }) => worth > BESIDE || match.size > 0);
    const ranked = rank(sought, this.#passages, this.catalogue.events, localeIds.length, localeIds.indexOf(locale));
    return {
      events: await this.#quoting(units.filter(({ type }) => type === 'phrase'), ranked),
      readings,
      bearers: [...new Set(found.flatMap(({ marks }) => (marks.type === 'name' ? marks.names.map(({ bearer }) => bearer) : [])))],
      isCut,
      units: found.map(({ marks }) => marks),
    };
  }

  /** The words of an event in a language. */
  texts(event: number, locale: Locale): Promise<EventTexts> {
    const file = files.event(event, locale);
    const texts = this.#texts.get(file) ?? (this.#load(file, this.catalogue.version) as Promise<EventTexts>);
    this.#texts.set(file, texts);
    return texts;
  }

  /** The number of a passage within its event and language. */
  indexOf(passage: number): number {
    return this.#passages[passage]?.index ?? 0;
  }

  async #find(unit: Unit, isAlone: boolean): Promise<{ match: Match; reading?: Reading; worth?: number; marks?: Unit }> {
    const written = unit.symbols.map((symbol) => symbol.written).join(isUnspaced(unit.symbols[0] as Symbol) ? '' : ' ');
    if (unit.type === 'name') {
      return {
        match: await this.#matchNames(unit.names),
        ...(this.#isOtherForm(unit) && { reading: { typed: written, meant: this.#labelOf(unit.names[0] as Name, unit.symbols) } }),
      };
    }
    if (unit.type === 'date') return { match: toMatch(await this.#places(unit.key)) };

    const tokens = tokensOf(unit.symbols);
    const row = await this.#row(tokens);
    const exact = matchRow(row, true);
    if (unit.type === 'phrase' || isGrammar(unit)) return { match: exact };

    const beginning = this.names.beginningWith(unit.symbols).slice(0, MOST_NAMES);
    const begun: Match = beginning.length > 0 ? await this.#matchNames(beginning) : new Map();
    if (exact.size > 0) return { match: bestOf([[exact, 1], [begun, GUESS]]) };
    if (begun.size > 0) {
      return { match: begun, worth: GUESS, marks: { type: 'name', names: beginning, symbols: unit.symbols } };
    }
    return (await this.#guess(unit, written)) ?? { match: isAlone ? matchRow(row, false) : matchRow(row.filter(({ places }) => places.size > 0 || row.length < 3), false) };
  }

  /** The index leaves grammar out: events for quotations that have some are compared with their words. */
  async #quoting(phrases: readonly Unit[], events: readonly RankedEvent[]): Promise<readonly RankedEvent[]> {
    const unsure = phrases.filter(({ symbols }) =>
      symbols.some(({ script, written }, i) => stopWords.has(written) || (script === 'hiragana' && symbols[i + 1]?.script === 'hiragana')),
    );
    if (unsure.length === 0) return events;
    const checked = await Promise.all(events.map(async (event) => {
      const passages = await Promise.all(localeIds.map(async (locale, i) => {
        const { passages: own } = await this.texts(event.event, locale);
        return (event.passages[i] ?? []).filter((passage) =>
          unsure.some((phrase) => matchesIn(own[this.indexOf(passage)]?.text ?? '', [phrase], this.names).length > 0),
        );
      }));
      return { ...event, passages };
    }));
    return checked.filter(({ passages }) => passages.some(({ length }) => length > 0));
  }

  /** What was meant by something that no text has: a name that is spelt nearly so, or a word. */
  async #guess(unit: Unit, written: string): Promise<{ match: Match; reading: Reading; worth: number; marks: Unit } | undefined> {
    const names = this.names.nearest(unit.symbols);
    const [nearestName] = names;
    const named = await this.#matchNames(names);
    if (nearestName && named.size > 0) {
      return {
        match: named, worth: GUESS, marks: { type: 'name', names, symbols: unit.symbols },
        reading: { typed: written, meant: this.#labelOf(nearestName, unit.symbols) },
      };
    }
    if (unit.symbols.length !== 1 || unit.symbols[0]?.script !== 'letter') return undefined;
    const all = await this.#wordsWith(written.slice(0, 1));
    const begun = written.length > 2 ? all.filter((word) => word.startsWith(written)) : [];
    const near = begun.length > 0 ? [] : nearest(all, (word) => slipCost(written, word));
    const stems = [...new Set([...begun, ...near].map(stem))].slice(0, MOST_GUESSES);
    if (stems.length === 0) return undefined;
    const match = bestOf((await Promise.all(stems.map((each) => this.#places(each)))).map((places) => [toMatch(places), GUESS] as const));
    const symbol = { ...unit.symbols[0], text: stems[0] ?? '' };
    return {
      match, worth: GUESS, marks: { type: 'word', symbols: [symbol] },
      reading: { typed: written, meant: begun.length > 0 ? written : (near[0] ?? written) },
    };
  }

  /** True when what was typed is not how the thing is written: a mistaken form, a slip, or a person or body without the end of its name. */
  #isOtherForm({ names, symbols }: Extract<Unit, { type: 'name' }>): boolean {
    const isUnspacedName = symbols.every(isUnspaced);
    return names.every(({ bearer, form }) => {
      const isProper = this.catalogue.bearers[bearer]?.[0].startsWith('@a:');
      return form === 'mistaken' || ((isProper || isUnspacedName) && !this.names.isForm(bearer, symbols));
    });
  }

  /** The name to show for a name, in the script in which the query was typed. */
  #labelOf({ bearer, text, form }: Name, symbols: readonly Symbol[]): string {
    if (form === 'name') return text;
    const isJapanese = symbols.some(isUnspaced);
    const names = this.catalogue.bearers[bearer]?.[1] ?? [];
    return names.find((name) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name) === isJapanese) ?? text;
  }

  async #matchNames(names: readonly Name[]): Promise<Match> {
    const all = [...new Set(names.map(({ bearer }) => this.catalogue.bearers[bearer]?.[0] ?? ''))];
    // The number of an act means that act, also where a term has the number among its names.
    const acts = all.filter((key) => key.startsWith('@e:'));
    const keys = acts.length > 0 ? acts : all;
    return bestOf((await Promise.all(keys.map((key) => this.#places(key)))).map((places) => [toMatch(places), 1] as const));
  }

  #row(tokens: readonly Token[]) {
    return Promise.all(tokens.map(async (token) => ({ ...token, places: await this.#places(token.key) })));
  }

  /** Only the passages that hold the data of an event: its dates, not dates that its text speaks of. */
  #dated(match: Match): Match {
    const own = [...match].filter(([passage]) => ['main', 'other'].includes(this.#passages[passage]?.kind ?? ''));
    return own.length > 0 ? new Map(own) : match;
  }

  async #places(key: string): Promise<Places> {
    const number = shardOf(key);
    const shard = this.#shards.get(number) ?? (this.#load(files.shard(number), this.catalogue.version) as Promise<Shard>);
    this.#shards.set(number, shard);
    return placesOf(await shard, key);
  }

  #wordsWith(letter: string): Promise<readonly string[]> {
    if (!/^[a-z]$/.test(letter)) return Promise.resolve([]);
    const words = this.#words.get(letter) ?? (this.#load(files.words(letter), this.catalogue.version) as Promise<readonly string[]>);
    this.#words.set(letter, words);
    return words;
  }
}

const toMatch = (places: Places): Match => new Map([...places.keys()].map((passage) => [passage, 1]));

/** Hiragana alone is grammar, or a name that is not known: it never decides where something else is asked for. */
const isGrammar = ({ type, symbols }: Unit): boolean => type === 'run' && symbols.every(({ script }) => script === 'hiragana');

/** The words of least cost. */
function nearest(words: readonly string[], costOf: (word: string) => number): string[] {
  let least = Infinity;
  let found: string[] = [];
  for (const word of words) {
    const cost = costOf(word);
    if (cost < least) [least, found] = [cost, []];
    if (cost === least && cost < Infinity) found.push(word);
  }
  return found;
}
