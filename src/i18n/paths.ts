import { localeIds, type Locale } from './locales.ts';

/** Static paths of a page that exists once in each language. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return localeIds.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** Static paths of a page that exists for each thing in each language. */
export function thingPaths<T extends { readonly id: string }>(things: readonly T[]) {
  return localeIds.flatMap((locale) => things.map((thing) => ({ params: { locale, id: thing.id }, props: { locale, thing } })));
}
