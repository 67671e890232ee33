import type { Locale } from '../i18n/locales.ts';
import { isoPoint, type DatePoint, type EdtfDate } from './edtf.ts';

interface DateWords {
  point: (point: DatePoint, shown: { year: boolean; month: boolean }) => string;
  approximate: (text: string) => string;
  uncertain: (text: string) => string;
  interval: (start: string, end: string) => string;
  until: (end: string) => string;
  since: (start: string) => string;
  /** Whether "1–3 October 2017" may leave out the parts that both ends share, and on which side. */
  shorten: 'start' | 'end';
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** Forms as in the house style: "20 June 2024", 「2024年6月20日」; ranges with an en dash or 〜. */
const words: Record<Locale, DateWords> = {
  en: {
    point: ({ year, month, day }, shown) =>
      [day, shown.month && month ? MONTHS[month - 1] : undefined, shown.year ? year : undefined]
        .filter((part) => part !== undefined)
        .join(' '),
    approximate: (text) => `about ${text}`,
    uncertain: (text) => `${text} (uncertain)`,
    // 2014–2015, 1–3 October 2017, 30 September – 3 October 2017: the dash stands open beside a date of several words.
    interval: (start, end) => `${start}${/\s/.test(start) ? ' – ' : '–'}${end}`,
    until: (end) => `until ${end}`,
    since: (start) => `from ${start}`,
    shorten: 'start',
  },
  ja: {
    point: ({ year, month, day }, shown) =>
      (shown.year ? `${year}年` : '') + (shown.month && month ? `${month}月` : '') + (day ? `${day}日` : ''),
    approximate: (text) => `${text}ごろ`,
    uncertain: (text) => `${text}（不確か）`,
    // 2014〜2015年, 2014年9〜11月, 2017年10月1〜3日: a unit that both ends share is written once.
    interval: (start, end) => (/^\d+\D$/.test(end) && start.endsWith(end.slice(-1)) ? start.slice(0, -1) : start) + `〜${end}`,
    until: (end) => `${end}まで`,
    since: (start) => `${start}から`,
    shorten: 'end',
  },
};

/** Words a date as a reader of the language expects it: "September 2017", 「2017年9月」, "2014–2015". */
export function wordDate(date: EdtfDate, locale: Locale): string {
  const w = words[locale];
  const whole = { year: true, month: true };
  const word = (point: DatePoint, shown = whole) => {
    let text = w.point(point, shown);
    if (point.approximate) text = w.approximate(text);
    if (point.uncertain) text = w.uncertain(text);
    return text;
  };
  if (!date.start) return w.until(word(date.end as DatePoint));
  if (!date.isInterval) return word(date.start);
  if (!date.end) return w.since(word(date.start));
  const sameYear = date.start.year === date.end.year && date.start.precision !== 'year' && date.end.precision !== 'year';
  const sameMonth =
    sameYear && date.start.month === date.end.month && date.start.precision === 'day' && date.end.precision === 'day';
  const short = { year: !sameYear, month: !sameMonth };
  return w.interval(
    word(date.start, w.shorten === 'start' ? short : whole),
    word(date.end, w.shorten === 'end' ? short : whole),
  );
}

/**
 * A value for `<time datetime>` when the date is a single certain point (the element knows no intervals and no doubt);
 * otherwise undefined, and the EDTF text goes into `data-edtf`.
 */
export function machineDate(date: EdtfDate): string | undefined {
  if (!date.start || date.isInterval || date.start.approximate || date.start.uncertain) return undefined;
  return isoPoint(date.start);
}
