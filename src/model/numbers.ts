import type { Locale } from '../i18n/locales.ts';

const MONTHS = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
const EN_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  once: 1, twice: 2, both: 2, half: 0.5, dozen: 12, hundred: 100, thousand: 1000,
};
const JA_DIGITS = '〇一二三四五六七八九';
const EN_SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const JA_SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };

/** The numbers that a text states: those in digits, which the other language must have too, and those in words. */
export interface StatedNumbers {
  readonly digits: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * Reads the numbers of a text in one form for all languages: 29万 and 290,000 are `290000`, 午後1時 and 13:00 are `13:00`, June and
 * 6月 are `6`. Times given in UTC for readers of English are left out: Japanese has its own clock beside the source's.
 */
export function numbersIn(text: string, locale: Locale): StatedNumbers {
  const digits = new Set<string>();
  const words = new Set<string>();
  let rest = text.normalize('NFKC');

  const take = (pattern: RegExp, read: (match: RegExpExecArray) => string | undefined, into: Set<string>) => {
    rest = rest.replace(pattern, (...args) => {
      const match = args.slice(0, -2) as unknown as RegExpExecArray;
      const number = read(match);
      if (number !== undefined) into.add(number);
      return ' ';
    });
  };

  if (locale === 'ja') {
    take(/(午前|午後)(\d{1,2})時(?:(\d{1,2})分)?/g, ([, half, hour, minute]) => clock(Number(hour) + (half === '午後' ? 12 : 0), Number(minute ?? 0)), digits);
    take(/(\d[\d,]*(?:\.\d+)?)(千|万|億|兆)(?:(\d[\d,]*)(万|千)?)?/g, ([, n, scale, more, moreScale]) =>
      plain(number(n) * (JA_SCALES[scale ?? ''] ?? 1) + (more ? number(more) * (JA_SCALES[moreScale ?? ''] ?? 1) : 0)), digits);
    take(/[〇一二三四五六七八九十]+/g, ([kanji]) => plain(readKanji(kanji ?? '')), words);
    if (/両|双方/.test(text)) words.add('2');
    if (text.includes('半')) words.add('0.5');
  } else {
    take(/\d{1,2}:\d{2} UTC/g, () => undefined, digits);
    take(/(\d{1,2}):(\d{2})\s*(a|p)\.?m\.?/gi, ([, hour, minute, half]) => clock((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0), Number(minute)), digits);
    take(/(\d{1,2}):(\d{2})/g, ([, hour, minute]) => clock(Number(hour), Number(minute)), digits);
    take(/(\d[\d,]*(?:\.\d+)?)\s+(thousand|million|billion|trillion)\b/gi, ([, n, scale]) => plain(number(n) * (EN_SCALES[scale?.toLowerCase() ?? ''] ?? 1)), digits);
    take(MONTHS, ([month]) => plain(MONTH_NAMES.indexOf(month ?? '') + 1), digits);
    take(new RegExp(`\\b(${Object.keys(EN_WORDS).join('|')})\\b`, 'gi'), ([word]) => plain(EN_WORDS[word?.toLowerCase() ?? ''] ?? 0), words);
  }
  take(/\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+/g, ([n]) => plain(number(n)), digits);
  return { digits, words };
}

/** The numbers in digits that one language states and another does not state in any form. */
export function missingNumbers(from: StatedNumbers, to: StatedNumbers): string[] {
  return [...from.digits].filter((number) => !to.digits.has(number) && !to.words.has(number));
}

function number(text: string | undefined): number {
  return Number((text ?? '').replaceAll(',', ''));
}

function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function clock(hour: number, minute: number): string {
  return `${hour % 24}:${String(minute).padStart(2, '0')}`;
}

function readKanji(kanji: string): number {
  const [tens, ones] = kanji.includes('十') ? kanji.split('十') : ['0', kanji];
  const digit = (text: string | undefined, empty: number) => (text ? Math.max(0, JA_DIGITS.indexOf(text)) : empty);
  return digit(tens, 1) * 10 + digit(ones, 0);
}
