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
