import type { Locale } from '../i18n/locales.ts';
import type { Actor, Term, Timeline } from './timeline.ts';

/** A piece of a name with its reading; left out where it is read as it is written. */
export interface NamePart {
  readonly text: string;
  readonly reading?: string;
}

/** A name in its pieces. */
export interface HardName {
  readonly name: string;
  readonly parts: readonly NamePart[];
}

const KANJI = /[\p{Script=Han}々〆]/u;
/** Words of four kanji and more are those that the house style does not leave without an explanation in plain text. */
const LONG_WORD = /[\p{Script=Han}々〆]{4}/u;

/**
 * The names that many readers do not know how to read, with their readings: those of persons, if in kanji, and all with a word of four kanji or more. Readings are
 * recorded for Japanese alone. A name that two bear and read differently has none.
 */
export function hardNames({ actors, terms }: Pick<Timeline, 'actors' | 'terms'>, locale: Locale): HardName[] {
  if (locale !== 'ja') return [];
  const isPerson = (thing: Actor | Term) => 'kind' in thing && thing.kind.isPerson;
  const nameOf = (thing: Actor | Term) => ('term' in thing ? thing.term : thing.name)[locale];
  const hard = [...actors, ...terms].filter((thing) => (isPerson(thing) ? KANJI : LONG_WORD).test(nameOf(thing)));
  return [...Map.groupBy(hard, nameOf)].flatMap(([name, bearers]) => {
    const [reading, ...others] = new Set(bearers.map((thing) => thing.reading));
    const parts = reading !== undefined && others.length === 0 ? alignReading(name, reading) : undefined;
    return parts ? [{ name, parts: parts.map((part) => (isOneKanji(part) ? { text: part.text } : part)) }] : [];
  });
}

/** 局 or 庁 at the end of a name is not what is hard in it. */
const isOneKanji = ({ text, reading }: NamePart) => reading !== undefined && [...text].length === 1;

/**
 * Divides a reading in hiragana among the words of a name: 「川の橋梁局」, 「かわのきょうりょうきょく」 → 川＝かわ, の, 橋梁局＝きょうりょうきょく. Kana are read as they
 * are written. Undefined where letters or digits hide what is read how, or where it does not fit; where it fits in several ways, all from the first kanji to the last
 * is one word.
 */
export function alignReading(name: string, reading: string): NamePart[] | undefined {
  if (/[\p{Script=Latin}\p{N}]/u.test(name)) return undefined;
  const words = name.match(/[\p{Script=Han}々〆]+|[^\p{Script=Han}々〆]+/gu) ?? [];
  return divide(words, reading, /^[^・]+$/) ?? divide(joinKanji(name), reading, /./);
}

/** The division of a reading, if there is exactly one; `whole` tells what the reading of one word can be. */
function divide(words: readonly string[], reading: string, whole: RegExp): NamePart[] | undefined {
  const found: NamePart[][] = [];
  const walk = (at: number, index: number, parts: NamePart[]): void => {
    const text = words[index];
    if (text === undefined) {
      if (at === reading.length) found.push(parts);
    } else if (KANJI.test(text)) {
      for (let end = at + 1; end <= reading.length; end += 1) {
        const part = reading.slice(at, end);
        if (whole.test(part)) walk(end, index + 1, [...parts, { text, reading: part }]);
      }
    } else {
      for (const kana of new Set([hiragana(text), hiragana(text).replaceAll('・', '')])) {
        if (reading.startsWith(kana, at)) walk(at + kana.length, index + 1, [...parts, { text }]);
      }
    }
  };
  walk(0, 0, []);
  return found.length === 1 ? found[0] : undefined;
}

/** A name with all from its first kanji to its last as one word. */
function joinKanji(name: string): string[] {
  const [, before = '', kanji = '', after = ''] = /^([^\p{Script=Han}々〆]*)(.*[\p{Script=Han}々〆])(.*)$/u.exec(name) ?? [];
  return [before, kanji, after].filter(Boolean);
}

/** Katakana as hiragana: both blocks of Unicode have the same order, 0x60 apart. */
function hiragana(text: string): string {
  return text.replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60));
}
