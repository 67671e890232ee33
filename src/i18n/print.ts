import type { Localized } from './locales.ts';

/** Words that stand on paper alone, in English. The JSDoc above a key is the translator's note. */
const en = {
  /** At the foot of every page: the site, what is printed, its version, its day; as many of them as there are. */
  imprint: (parts: readonly string[]) => parts.join(' · '),
  /** The state of a page that has no version. A `day` comes in words. */
  record: (day: string) => `record of ${day}`,
};

const ja = {
  imprint: (parts: readonly string[]) => parts.join('　'),
  record: (day: string) => `${day}現在の記録`,
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words on paper in one language. */
export const printStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
