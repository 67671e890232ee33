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
