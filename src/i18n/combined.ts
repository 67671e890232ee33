import type { Localized } from './locales.ts';

/** Words of documents made of several texts, and of the list in which their sources stand once, in English. The JSDoc above a key is the translator's note. */
const en = {
  contents: 'Contents',
  sources: 'Sources',
  sourcesLead: 'Each source stands once. The number after the point is the place in it.',
  /** Where no place in a source is given. */
  whole: 'no place given',
};

const ja = {
  contents: '目次',
  sources: '出典',
  sourcesLead: '同じ出典は一度だけ載せた。点の後の数字は、その出典の中の箇所を示す。',
  whole: '箇所の指定なし',
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of such documents in one language. */
export const combinedStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
