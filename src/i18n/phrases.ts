import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from './locales.ts';

const japanese = loadDefaultJapaneseParser();

/**
 * Splits a heading into phrases between which a line may break, for browsers that do not know `word-break: auto-phrase`. Languages with
 * blanks need none.
 */
export function splitPhrases(text: string, locale: Locale): string[] {
  return locale === 'ja' ? japanese.parse(text) : [text];
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
