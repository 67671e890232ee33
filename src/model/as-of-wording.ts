import { wordDay } from '../dates/days.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { wordDate } from '../dates/wording.ts';
import { asOfStringsOf } from '../i18n/as-of.ts';
import { stringsOf } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { measureStates, type StandingMeasure } from './as-of.ts';

/**
 * When a measure applied and how surely, as readers of a table are told: "from July 2017 (counted from 1 July 2017), as far as known on
 * 2 January 2020".
 */
export function wordSpan({ event, measure, state }: Pick<StandingMeasure, 'event' | 'measure' | 'state'>, locale: Locale): string {
  const { span } = asOfStringsOf(locale);
  const { punctuation } = stringsOf(locale);
  const counted = (date: EdtfDate, day: string, word: (day: string) => string) =>
    wordDate(date, locale) + (date.edtf === day ? '' : punctuation.bracketed(word(wordDay(day, locale))));
  const from = counted(measure.from, measure.from.earliest, span.countedFrom);
  const asOf = wordDay(event.status.asOf.latest, locale);
  if (state === 'announced') return span.announced(wordDate(measure.announced ?? event.date, locale), from);
  if (measure.until) return span.until(from, counted(measure.until, measure.until.latest, span.countedTo));
  return span.from(from) + punctuation.comma + (event.status.value.ended ? span.endNotKnown(asOf) : span.asFarAsKnown(asOf));
}

/**
 * The table as one sentence that can be copied, with where it is from. It opens with the day, so that the browser can name another day
 * on which the same held.
 */
export function wordStanding(standing: readonly StandingMeasure[], day: string, locale: Locale, site: string, url: string): { readonly opening: string; readonly rest: string } {
  const { sentence } = asOfStringsOf(locale);
  const counts = measureStates.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).flatMap((state) => {
    const own = standing.filter((each) => each.state === state);
    if (own.length === 0) return [];
    const places = [...Map.groupBy(own, ({ measure }) => measure.jurisdiction)]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([{ label }, measures]) => sentence.place(label[locale], measures.length));
    return [sentence.counts[state](own.length, places.join(stringsOf(locale).punctuation.comma))];
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(counts);
  return { opening: sentence.opening(wordDay(day, locale)), rest: list + sentence.end + sentence.source(site, url) };
}

/** What holds comes first in the sentence. */
const order = ['in-force', 'advised', 'announced', 'lifted'];
