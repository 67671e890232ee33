import { en, type Strings } from './en.ts';
import { ja } from './ja.ts';
import type { Locale } from './locales.ts';

const strings: Readonly<Record<Locale, Strings>> = { en, ja };

/** The words of the interface in one language. */
export function stringsOf(locale: Locale): Strings {
  return strings[locale];
}

/** The name of a language (BCP 47) in a language: "Japanese", 「日本語」. */
export function languageName(tag: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
