import { localeIds, type Locale } from '../i18n/locales.ts';
import apa from './styles/apa.csl?raw';
import chicagoAuthorDate from './styles/chicago-author-date.csl?raw';
import chicagoNotes from './styles/chicago-fullnote-bibliography.csl?raw';
import britishLocale from './styles/locales-en-GB.xml?raw';
import americanLocale from './styles/locales-en-US.xml?raw';
import japaneseLocale from './styles/locales-ja-JP.xml?raw';
import mla from './styles/modern-language-association.csl?raw';
import oscola from './styles/oscola.csl?raw';
import sist02 from './styles/sist02.csl?raw';

/**
 * The styles in which everything can be cited. `isNote`: cited in a note. `hasAccess`: tells when a page was read; APA does so only for pages that change.
 * `words`: the language whose words, dates and quotation marks the style is written in, whatever the page's; left out where it follows the page.
 */
export const citationStyles: Readonly<Record<StyleId, CitationStyle>> = {
  sist02: { name: 'SIST 02', csl: sist02, isNote: false, hasAccess: true },
  apa: { name: 'APA 7', csl: apa, isNote: false, hasAccess: false, words: 'en-US' },
  'chicago-author-date': { name: 'Chicago (author-date)', csl: chicagoAuthorDate, isNote: false, hasAccess: true, words: 'en-US' },
  'chicago-notes': { name: 'Chicago (notes)', csl: chicagoNotes, isNote: true, hasAccess: true, words: 'en-US' },
  mla: { name: 'MLA 9', csl: mla, isNote: false, hasAccess: true, words: 'en-US' },
  oscola: { name: 'OSCOLA', csl: oscola, isNote: true, hasAccess: true, words: 'en-GB' },
};

interface CitationStyle {
  readonly name: string;
  /** The style itself (CSL 1.0). */
  readonly csl: string;
  readonly isNote: boolean;
  readonly hasAccess: boolean;
  readonly words?: CslLocale;
}

export const styleIds = ['sist02', 'apa', 'chicago-author-date', 'chicago-notes', 'mla', 'oscola'] as const;

export type StyleId = (typeof styleIds)[number];

/** The styles in the order in which readers of a language look for them. */
export function styleOrder(locale: Locale): StyleId[] {
  const [first, second, ...rest] = styleIds;
  const pair = [first, second].filter((style) => style !== undefined);
  return [...(locale === localeIds[0] ? pair : pair.reverse()), ...rest];
}

/** The words of CSL by language (BCP 47), and those that follow the language of a page. */
export const cslLocales = { 'en-GB': britishLocale, 'en-US': americanLocale, 'ja-JP': japaneseLocale } as const;
export type CslLocale = keyof typeof cslLocales;

export const pageWords: Readonly<Record<Locale, CslLocale>> = { en: 'en-US', ja: 'ja-JP' };
