import { fold } from './fold.ts';

/** A date as people write it, in any language and calendar: where it stands in the folded text, and the key that it is looked up by. */
export interface WrittenDate {
  /** `#2017-09-13`, `#2017-09`, `#2017`, or `#09-13` without a year. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const NUMERIC_MONTH = '(?<number>1[0-2]|0?[1-9])';
/** Years of the Japanese calendar: the year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const ERA = `(?<era>${Object.keys(ERAS).join('|')})\\s*(?<eraYear>元|\\d{1,2})`;

/** The longer forms come first: each takes its part of the text away from the shorter ones. */
const PATTERNS = [
  `(?:${YEAR}|${ERA})年\\s*(?:${NUMERIC_MONTH}月\\s*(?:${DAY}日)?)?`,
  `(?<![\\d/.-])${NUMERIC_MONTH}月\\s*${DAY}日`,
  `\\b${DAY}(?:st|nd|rd|th)?(?: of)? ${MONTH},? ${YEAR}\\b`,
  `\\b${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}\\b`,
  `\\b${MONTH},? ${YEAR}\\b`,
  `\\b${YEAR} ${MONTH}(?: ${DAY})?\\b`,
  `\\b${DAY}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![a-z])`,
  `\\b${MONTH} ${DAY}(?:st|nd|rd|th)?(?!\\d)`,
  `(?<![\\d/.-])${YEAR}(?<mark>[-/.])${NUMERIC_MONTH}(?:\\k<mark>${DAY})?(?![\\d/-])`,
  `(?<![\\d/.-])${YEAR}(?![\\d/-]|\\.\\d)`,
].map((pattern) => new RegExp(pattern, 'g'));

const KANJI_DIGITS = '〇一二三四五六七八九';

/** Finds the dates in a folded text, in the order in which they stand there. */
export function writtenDates(folded: string): WrittenDate[] {
  let rest = arabic(folded);
  const dates: WrittenDate[] = [];
  for (const pattern of PATTERNS) {
    rest = rest.replaceAll(pattern, (...args) => {
      const match = args[0] as string;
      const start = args.at(-3) as number;
      const { year, era, eraYear, month, number, day } = args.at(-1) as Record<string, string | undefined>;
      const fullYear = year ?? (era && String((ERAS[era] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear))));
      const monthNumber = number ?? (month && String(MONTHS.indexOf(month.slice(0, 3)) + 1));
      const parts = [fullYear, monthNumber?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
      dates.push({ key: `#${parts.join('-')}`, start, end: start + match.trimEnd().length });
      return ' '.repeat(match.length);
    });
  }
  return dates.toSorted((a, b) => a.start - b.start);
}

/** The key of each span that a day, month or year (ISO 8601) lies in: `#2017-09-13` also as `#2017-09`, `#2017` and `#09-13`. */
export function dateKeys(date: string): string[] {
  const [year = '', month, day] = date.replace(/^#/, '').split('-');
  if (year.length < 4) return [date];
  return [
    `#${year}`,
    ...(month ? [`#${year}-${month}`] : []),
    ...(month && day ? [`#${year}-${month}-${day}`, `#${month}-${day}`] : []),
  ];
}

/** Kanji numbers before 年, 月 and 日 as digits, padded so that every letter keeps its place: 二十九年 → 29 年. */
function arabic(text: string): string {
  return text.replaceAll(/[〇一二三四五六七八九十]+(?=[年月日])/g, (kanji) => {
    const [tens, ones] = kanji.includes('十') ? kanji.split('十') : [undefined, undefined];
    const digit = (letter: string | undefined, empty: number) => (letter ? KANJI_DIGITS.indexOf(letter) : empty);
    const number =
      tens === undefined ? [...kanji].map((letter) => KANJI_DIGITS.indexOf(letter)).join('') : String(digit(tens, 1) * 10 + digit(ones, 0));
    return number.length > kanji.length ? kanji : number.padStart(kanji.length, ' ');
  });
}

/** Finds the dates of a text as it is written. */
export const datesIn = (text: string): string[] => writtenDates(fold(text).text).map(({ key }) => key);
