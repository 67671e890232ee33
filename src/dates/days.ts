import { locales, type Locale } from '../i18n/locales.ts';

/** Whole days as `YYYY-MM-DD`, which sort as text; no time zone can move them. */

const DAY = 86_400_000;

/** True for a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(Date.parse(text)).toISOString().startsWith(text);
}

/** The day after. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** The last of the days, given in order, that is not after `day`; undefined when all are. */
export function lastDayUpTo(days: readonly string[], day: string): string | undefined {
  return days.findLast((each) => each <= day);
}

/** A day in words, also where the package that reads dates is not loaded: "1 October 2018", 「2018年10月1日」. */
export function wordDay(day: string, locale: Locale): string {
  const tag = locales[locale].label === 'en' ? 'en-GB' : locales[locale].label;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
