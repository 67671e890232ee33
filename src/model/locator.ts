import type { Locale } from '../i18n/locales.ts';
import type { Locator, LocatorKind } from '../schema/citation.ts';
import type { sourceTypes } from '../schema/source.ts';

type Words = Readonly<Record<LocatorKind, (value: string) => string>>;

const words: Readonly<Record<Locale, Words>> = {
  en: {
    page: (value) => `${/[–,-]/.test(value) ? 'pp.' : 'p.'} ${value}`,
    section: (value) => `section ${value}`,
    paragraph: (value) => `${/[–,-]/.test(value) ? 'paras' : 'para.'} ${value}`,
    article: (value) => `article ${value}`,
    chapter: (value) => `chapter ${value}`,
    item: (value) => `item ${value}`,
    footnote: (value) => `note ${value}`,
    line: (value) => `line ${value}`,
    part: (value) => `part ${value}`,
    column: (value) => `column ${value}`,
    heading: (value) => `under “${value}”`,
  },
  ja: {
    page: (value) => `${value}頁`,
    section: (value) => `第${value}節`,
    paragraph: (value) => `第${value}段落`,
    article: (value) => `第${value}条`,
    chapter: (value) => `第${value}章`,
    item: (value) => `項目${value}`,
    footnote: (value) => `注${value}`,
    line: (value) => `${value}行目`,
    part: (value) => `第${value}部`,
    column: (value) => `${value}欄`,
    heading: (value) => `見出し「${value}」`,
  },
};

/** Texts of law are counted in 条 and 項, where an article in a newspaper has 節 and 段落. 「24(a)」 becomes 「第24条(a)」. */
const legalTypes: readonly (typeof sourceTypes)[number][] = ['bill', 'legislation', 'regulation', 'treaty'];
const legalJapanese: Partial<Words> = {
  section: (value) => value.replace(/^[\dA-Z.-]+/i, '第$&条'),
  paragraph: (value) => `第${value}項`,
};

/** Words a place in a source for readers of a language: "para. 2", 「第2段落」; 「第76項」 in a text of law. */
export function wordLocator(locator: Locator, type: (typeof sourceTypes)[number], locale: Locale): string {
  if (locator.text) return locator.text[locale];
  const [kind, value] = Object.entries(locator)[0] as [LocatorKind, string];
  const table = locale === 'ja' && legalTypes.includes(type) ? { ...words.ja, ...legalJapanese } : words[locale];
  return table[kind](value);
}
