import type { Localized } from './locales.ts';

/** Words of the drawing of the whole record, in English. The JSDoc above a key is the translator's note. */
const en = {
  /** The page of the drawing and its table. */
  title: 'The record as a picture',
  summary: 'Measures as bars and events as marks, by jurisdiction and year, with a table that says the same.',
  /** Name of the drawing. */
  drawing: 'What was done, reported and answered, by jurisdiction and year',
  /** Below the drawing; a year of four figures. */
  key: (from: number) =>
    `Each row is a jurisdiction, from ${from} on. Bars are measures from the day they applied; outlined ones only advise, and one that fades has no known end. Filled circles are acts, rings are reports, diamonds are answers; a short band is a date known only to the month or year.`,
  /** Above the timeline on a narrow screen, where each year has a strip. */
  stripKey: (jurisdictions: readonly string[]) =>
    `Beside each year, a strip runs from January down to December. Circles are acts, rings reports, diamonds answers. Each column is a jurisdiction, filled while measures were in effect, pale while there was only advice. From left to right: ${jurisdictions.join(', ')}.`,
  toPicture: 'The whole picture and its table',
  table: {
    title: 'The same as a table',
    when: 'When',
    what: 'What it is',
    which: 'Which',
    /** A measure that holds or advises; an event is told by its lane. */
    bars: { 'in-force': 'Measure', advised: 'Advice' },
    jurisdictions: 'Jurisdictions',
    earlier: (from: number) => `Before ${from}, and therefore not drawn`,
  },
  zoom: {
    label: 'Period shown',
    from: 'From',
    to: 'to',
    closer: 'Closer',
    wider: 'Wider',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'All years',
    hint: 'Click or drag over the years to enlarge them; arrow keys move from mark to mark.',
  },
};

const ja = {
  title: '図で見る年表',
  summary: '国・地域と年ごとに、措置を横棒、出来事を印で示した図と、同じ内容の表。',
  drawing: '国・地域と年ごとの、措置・報道・反応',
  key: (from) =>
    `各行は国・地域（${from}年以降）。横棒は措置の期間で、枠だけの棒は助言・警告、右端が薄い棒は終期が確認されていないもの。黒丸は措置・判断、白丸は報道・主張、菱形は反応・回答。横に延びた印は日付が月または年までしか分からないもの。`,
  stripKey: (jurisdictions) =>
    `各年の左の帯は、上端が1月、下端が12月。黒丸は措置・判断、白丸は報道・主張、菱形は反応・回答。縦の列は国・地域ごとで、濃い部分は措置の実施中、薄い部分は助言・警告のみの期間。左から順に、${jurisdictions.join('、')}。`,
  toPicture: '全体の図と表',
  table: {
    title: '図と同じ内容の表',
    when: '時期',
    what: '種別',
    which: '内容',
    bars: { 'in-force': '措置', advised: '助言・警告' },
    jurisdictions: '国・地域',
    earlier: (from) => `${from}年より前のため図にないもの`,
  },
  zoom: {
    label: '表示する期間',
    from: '始まりの年',
    to: '終わりの年',
    closer: '拡大',
    wider: '縮小',
    earlier: '前の年へ',
    later: '次の年へ',
    whole: '全期間',
    hint: '図の上の年をクリックするか、なぞると拡大。矢印キーで印から印へ移動。',
  },
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the drawing in one language. */
export const overviewStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
