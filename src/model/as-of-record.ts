import { stringify } from 'csv-stringify/sync';
import { asOfStringsOf } from '../i18n/as-of.ts';
import { forEachLocale, localeIds, type Locale } from '../i18n/locales.ts';
import type { AsOfRecord } from '../schema/as-of-record.ts';
import { changeDays, standingOn, type StandingMeasure } from './as-of.ts';
import { wordSpan } from './as-of-wording.ts';
import type { Timeline } from './timeline.ts';

/** Addresses that a record names; the model knows none. */
export interface AsOfAddresses {
  readonly table: (day: string, locale: Locale) => string;
  readonly measure: (standing: StandingMeasure, locale: Locale) => string;
}

/** What held on a day of change, as data. */
export function toAsOfRecord(timeline: Timeline, day: string, addresses: AsOfAddresses): AsOfRecord {
  const days = changeDays(timeline);
  const [previous, next] = [days[days.indexOf(day) - 1], days[days.indexOf(day) + 1]];
  return {
    title: timeline.site.title,
    licence: timeline.site.licence.URL,
    day,
    ...(previous && { previous }),
    ...(next && { next }),
    url: forEachLocale((locale) => addresses.table(day, locale)),
    measures: standingOn(timeline, day).map((standing) => {
      const { id, event, measure, state, since } = standing;
      return {
        id,
        event: event.id,
        measure: measure.id,
        jurisdiction: measure.jurisdiction.id,
        target: measure.target.id,
        effect: measure.effect.id,
        state,
        since,
        from: measure.from.edtf,
        ...(measure.until && { until: measure.until.edtf }),
        ...(!measure.until && !event.status.value.ended && { noEndFoundBy: event.status.asOf.latest }),
        text: measure.text,
        words: forEachLocale((locale) => ({
          jurisdiction: measure.jurisdiction.label[locale],
          target: measure.target.label[locale],
          effect: measure.effect.label[locale],
          state: asOfStringsOf(locale).states[state],
          span: wordSpan(standing, locale),
          event: event.prose[locale].title,
          url: addresses.measure(standing, locale),
        })),
      };
    }),
  };
}

/** The same as CSV (RFC 4180): a line for each measure, the words of each language in columns of their own. Opens in spreadsheets as UTF-8 by its mark. */
export function toAsOfCsv({ day, measures }: AsOfRecord): string {
  const rows = measures.map(({ words, text, ...facts }) => ({
    day,
    ...facts,
    ...Object.fromEntries(
      localeIds.flatMap((locale) => Object.entries({ ...words[locale], text: text[locale] }).map(([name, value]) => [`${name}_${locale}`, value])),
    ),
  }));
  const facts = ['day', 'id', 'event', 'measure', 'jurisdiction', 'target', 'effect', 'state', 'since', 'from', 'until', 'noEndFoundBy'];
  const worded = ['jurisdiction', 'target', 'effect', 'state', 'span', 'event', 'url', 'text'];
  return stringify(rows, {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    columns: [...facts, ...localeIds.flatMap((locale) => worded.map((name) => `${name}_${locale}`))],
  });
}
