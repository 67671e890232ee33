import type { Localized } from './locales.ts';

/** Words of the pages of actors and jurisdictions, in English. The JSDoc above a key is the translator's note. */
const en = {
  /** Name of the small timeline above the lists. */
  strip: 'The same by year',
  /** What comes before the first year of the small timeline. */
  upTo: (year: number) => `–${year}`,
  /** The lists of an actor, by the side on which it stands. */
  actor: { acting: 'What they did', affected: 'What was done to them', involved: 'Where else they appear' },
  /** The lists of a jurisdiction: told by the parts of its authorities, companies, newsrooms and persons in its events. */
  jurisdiction: {
    acting: 'What its authorities and others here did',
    affected: 'What was done to authorities and others here',
    involved: 'Other events that concern it',
  },
  /** The same, short enough for a row of the drawing on a phone. */
  rows: { acting: 'They did', affected: 'Done to them', involved: 'Also appear' },
  caption: 'Each dot is an event, each band an event known only to a span of time. The lists below have the same in words.',
  captionWithMeasures: 'Each dot is an event, each band an event known only to a span of time. Bars are measures; one that fades has no known end. The lists below have the same in words.',
  measures: 'Measures',
  relations: 'Relations to other actors',
  /** Link to the place in the record that states a relation. */
  statedAt: 'where this is stated',
  shortName: 'In running text',
  wikidata: 'Wikidata',
};
const ja = {
  strip: '年ごとの一覧図',
  upTo: (year: number) => `〜${year}`,
  actor: { acting: '行ったこと', affected: '対象となったこと', involved: 'そのほかの関わり' },
  jurisdiction: {
    acting: 'ここの機関・企業などが行ったこと',
    affected: 'ここの機関・企業などが対象となったこと',
    involved: 'そのほかの出来事',
  },
  rows: { acting: '行ったこと', affected: '対象となったこと', involved: 'そのほか' },
  caption: '点は出来事、帯は期間でしか分からない出来事。同じ内容を下の一覧に文字で示す。',
  captionWithMeasures: '点は出来事、帯は期間でしか分からない出来事。横棒は措置で、薄れて消えるものは終わりが確認されていない。同じ内容を下の一覧に文字で示す。',
  measures: '措置',
  relations: 'ほかの関係者とのつながり',
  statedAt: 'これを記す箇所',
  shortName: '文中での呼び方',
  wikidata: 'ウィキデータ',
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the pages of actors and jurisdictions in one language. */
export function partsStringsOf(locale: keyof typeof strings): typeof en {
  return strings[locale];
}
