/**
 * The languages of the site: the only list of them. Adding one here makes the build name every file that is missing.
 * `name` is the language's own name, `label` the BCP 47 tag used in `lang` and `hreflang`.
 */
export const locales = {
  ja: { label: 'ja', name: '日本語' },
  en: { label: 'en', name: 'English' },
} as const;

export type Locale = keyof typeof locales;

export const localeIds = Object.keys(locales) as [Locale, ...Locale[]];

/** The language offered to readers whose own language is not among ours (hreflang `x-default`). */
export const defaultLocale: Locale = 'en';

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(locales, value);
}

/** One value for each language of the site. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** Builds one value for each language. */
export function forEachLocale<T>(make: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(localeIds.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
