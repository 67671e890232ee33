import { stemmer } from 'stemmer';
import { fold, type Folded, type Script } from './fold.ts';
import { stopWords } from './stop-words.ts';

/** The smallest thing that is looked up: a word of letters (by its stem), a number, or one letter of a language without blanks. */
export interface Symbol {
  readonly text: string;
  /** The word as it was written, folded but not stemmed. */
  readonly written: string;
  readonly script: Exclude<Script, 'other'>;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** True when nothing stands between this symbol and the one before it. */
  readonly isGlued: boolean;
}

const SYMBOL = /(?<letters>\p{L}(?<![\p{Script=Han}\u3041-\u3096々〆])(?:(?![\p{Script=Han}\u3041-\u3096々〆])\p{L})*)(?:'s\b)?|(?<digits>\d{1,3}(?:,\d{3})+(?!\d)|\d+)|(?<single>[\p{Script=Han}\u3041-\u3096々〆])/gu;

/** Splits a folded text into its symbols. Numbers lose the commas between thousands; a possessive 's goes. */
export function symbolsOf({ text, scripts }: Folded): Symbol[] {
  const symbols: Symbol[] = [];
  let end = -1;
  for (const match of text.matchAll(SYMBOL)) {
    const { letters, digits, single } = match.groups ?? {};
    const written = letters ?? digits?.replaceAll(',', '') ?? single ?? '';
    symbols.push({
      text: letters ? stem(letters) : written,
      written,
      script: letters ? 'letter' : digits ? 'digit' : (scripts[match.index] as 'kanji'),
      start: match.index,
      end: match.index + match[0].length,
      isGlued: match.index === end,
    });
    end = match.index + match[0].length;
  }
  return symbols;
}

/** The symbols of a text as it is written. */
export const readSymbols = (text: string): Symbol[] => symbolsOf(fold(text));

/** "banned", "bans" → "ban": the stem of an English word (Porter, 1980). Short words and other alphabets stay. */
export function stem(word: string): string {
  return word.length > 3 && /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

/** True for the letters of a language that writes without blanks between words. */
export const isUnspaced = ({ script }: Pick<Symbol, 'script'>): boolean => script !== 'letter' && script !== 'digit';

/** What the index is keyed by: words, numbers, and pairs of letters of unspaced scripts; a kanji that stands alone counts by itself. */
export interface Token {
  readonly key: string;
  /** Number of its first symbol in the text. */
  readonly position: number;
}

/** The tokens of a text. Pairs of hiragana and words such as "of" are grammar, and are left out. */
export function tokensOf(symbols: readonly Symbol[]): Token[] {
  return symbols.flatMap((symbol, position): Token[] => {
    if (!isUnspaced(symbol)) return stopWords.has(symbol.written) ? [] : [{ key: symbol.text, position }];
    const before = symbol.isGlued ? symbols[position - 1] : undefined;
    const next = symbols[position + 1];
    const after = next?.isGlued && isUnspaced(next) ? next : undefined;
    const isAlone = symbol.script === 'kanji' && before?.script !== 'kanji' && after?.script !== 'kanji';
    const isPair = after && !(symbol.script === 'hiragana' && after.script === 'hiragana');
    return [
      ...(isAlone ? [{ key: symbol.text, position }] : []),
      ...(isPair ? [{ key: symbol.text + after.text, position }] : []),
    ];
  });
}
