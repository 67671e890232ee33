import type { Localized } from './locales.ts';

/** Words of the aids for students, in English. The JSDoc above a key is the translator's note. */
const en = {
  /** Switch of the readings beside hard names; Japanese pages alone have it. */
  readings: 'Readings',
  /** Heading of a column: how a reader can pass on a claim of a standing. */
  usage: 'In a report',
  citing: {
    /** Link in every box that says how to cite. */
    how: 'How to cite in a report',
    /** Labels of an example: in the running text, and in the list of references. */
    inText: 'In the text',
    inList: 'In the list of references',
  },
};

const ja = {
  readings: 'ふりがな',
  usage: 'レポートでの書き方',
  citing: {
    how: 'レポートでの引用のしかた',
    inText: '本文中',
    inList: '文献リスト',
  },
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the aids in one language. */
export const studentStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
