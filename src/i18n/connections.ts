import type { Localized } from './locales.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Words of the drawing and the list of what an event is connected with, in English. The JSDoc above a key is the translator's note. */
const en = {
  /** Name of the drawing. */
  drawing: 'Connections of this event, two steps each way',
  /** Above the columns on the left and on the right, and above the lists. */
  before: 'What it goes back to',
  after: 'What goes back to it',
  /** On the box in the middle. */
  thisEvent: 'This event',
  more: (count: number) => `and ${count} more`,
  /** How the lists are to be read. */
  reading: 'Each line speaks of this event; a line set further in speaks of the event above it.',
  /** After a date that may be wrong. */
  uncertain: '?',
  /** As short as can be: "13 Dec", "Dec". */
  monthAndDay: (month: number, day: number | undefined) => `${day === undefined ? '' : `${day} `}${MONTHS[month - 1]}`,
};
const ja = {
  drawing: 'この出来事のつながり（前後二段階）',
  before: 'もとになった出来事',
  after: 'これを受けた出来事',
  thisEvent: 'この出来事',
  more: (count: number) => `ほか${count}件`,
  reading: '各行の文はこの出来事を主語とする。一段下げた行の文は、その上の出来事を主語とする。',
  uncertain: '？',
  monthAndDay: (month: number, day: number | undefined) => (day === undefined ? `${month}月` : `${month}/${day}`),
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the connections in one language. */
export function connectionStringsOf(locale: keyof typeof strings): typeof en {
  return strings[locale];
}
