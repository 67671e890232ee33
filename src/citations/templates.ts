import type { Locale } from '../i18n/locales.ts';
import { isoDate } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import type { FormattedCitation } from './format.ts';

/** Who made an item, as one text. */
const authors = ({ author = [] }: CslItem, separator: string) =>
  author.map((name) => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '))).join(separator);

/** A template for Wikipedia in the language: `{{cite web}}`, or in Japanese `{{Cite web}}` for works in Japanese (和書). */
export function wikipediaTemplate(item: CslItem, locale: Locale): FormattedCitation {
  const isJapanese = locale === 'ja';
  const names = isJapanese
    ? { author: 'author', access: 'accessdate' }
    : { author: 'author', access: 'access-date' };
  const fields: [string, string | undefined][] = [
    [names.author, authors(item, isJapanese ? '、' : ', ')],
    ['title', item.title],
    ['website', item['container-title'] ?? item.publisher],
    ['date', item.issued && isoDate({ 'date-parts': item.issued['date-parts'] })],
    ['url', item.URL],
    ['language', item.language],
  ];
  const name = isJapanese ? (item.language === 'ja' ? 'Cite web |和書' : 'Cite web') : 'cite web';
  const before = `{{${name}${fields.map(([key, value]) => (value ? ` |${key}=${escape(value)}` : '')).join('')}`;
  return item.URL ? { before: `${before} |${names.access}=`, access: 'iso', after: '}}' } : { before, after: '}}' };
}

/** A citation that follows no style: title, who, where, when, address. */
export function plainCitation(item: CslItem, locale: Locale): FormattedCitation {
  const isJapanese = locale === 'ja';
  const parts = [authors(item, isJapanese ? '、' : ', '), item['container-title'] ?? item.publisher, item.issued && isoDate({ 'date-parts': item.issued['date-parts'] }), item.URL];
  const title = isJapanese ? `「${item.title}」` : `“${item.title}”`;
  return { before: [title, ...parts.filter(Boolean)].join(isJapanese ? '、' : ', '), after: '' };
}

/** A vertical bar would end a parameter. */
const escape = (text: string) => text.replaceAll('|', '{{!}}');
