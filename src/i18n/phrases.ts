import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from './locales.ts';

const japanese = loadDefaultJapaneseParser();

/** A phrase longer than this, in letters, may be wider than a column of headings. */
const LONG_PHRASE = 10;
/** Before a run of katakana after kanji, where a compound is put together; not after a prefix of one or two letters, such as 元 or 米. */
const SEAM = /(?<=^.{2,}\p{Script=Han})(?=\p{Script=Katakana}[\p{Script=Katakana}ー])/u;

/**
 * Splits a heading into phrases between which a line may break, for browsers that do not know `word-break: auto-phrase`, and long compounds, which
 * no browser divides well. Languages with blanks need none.
 */
export function splitPhrases(text: string, locale: Locale): string[] {
  return locale === 'ja' ? japanese.parse(text).flatMap(splitCompound) : [text];
}

/** The parts of a long compound, each as long as fits: カスペルスキー製／ウイルス対策ソフトの. */
function splitCompound(phrase: string): string[] {
  if (phrase.length <= LONG_PHRASE) return [phrase];
  const parts: string[] = [];
  for (const part of phrase.split(SEAM)) {
    const last = parts.at(-1);
    if (last !== undefined && (last + part).length <= LONG_PHRASE) parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

/**
 * Splits a text into the pieces in which a reader compares it: words with the blank after them; in a language without blanks, phrases, with each
 * number on its own.
 */
export function splitWords(text: string, locale: Locale): string[] {
  return locale === 'ja' ? splitPhrases(text, locale).flatMap((phrase) => phrase.match(/[\d.,]+|[^\d.,]+/g) ?? []) : (text.match(/\S+\s*/g) ?? []);
}

/**
 * Breaks a text into lines for a drawing, where nothing does it for us: between words, and in a language without blanks between letters.
 * `width` is in ems, taken from the usual widths of letters. What does not fit into `most` lines ends with “…”.
 */
export function wrapText(text: string, locale: Locale, width: number, most: number): string[] {
  const pieces = locale === 'ja' ? (text.match(UNBROKEN) ?? []) : splitWords(text, locale);
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line === '' || emsOf((line + piece).trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  const shown = lines.slice(0, most).map((line) => line.trimEnd());
  if (lines.length <= most) return shown;
  let last = shown.at(-1) ?? '';
  while (last !== '' && emsOf(`${last}…`) > width) last = (locale === 'ja' ? last.slice(0, -1) : last.replace(/\s*\S+$/, '')).trimEnd();
  return [...shown.slice(0, -1), `${last}…`];
}

/** A letter with the opening brackets before it and the marks after it that may not begin a line; runs of Latin letters and digits stay whole. */
const UNBROKEN = /[「『（【〈《(]*(?:[A-Za-z0-9.,–-]+\s*|[^A-Za-z0-9.,–-])[、。，．」』）】〉》・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ：；？！”’)\]]*/g;

/** The width of a text: Latin letters are about half as wide as they are high. */
function emsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u0000-\u024f–‘’“”…]/.test(letter) ? (/[A-Zmw—…]/.test(letter) ? 0.7 : 0.53) : 1), 0);
}
