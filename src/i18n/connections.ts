import type { Localized } from './locales.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Words of the drawing and the list of what an event is connected with, in English. The JSDoc above a key is the translator's note. */
const en = {
  /** Title of the page with the list; `title` is that of the event. */
  pageTitle: (title: string) => `Connections: ${title}`,
  heading: 'Connections',
  summary: 'What this event answers or goes back to, and what answers or goes back to it, two steps each way.',
  /** Name of the drawing. */
  drawing: 'Connections of this event, two steps each way',
  /** Link from an event to the list. */
  asText: 'The connections in words',
  /** Above the columns on the left and on the right. */
  before: 'What it goes back to',
  after: 'What goes back to it',
  /** On the box in the middle. */
  thisEvent: 'This event',
  more: (count: number) => `and ${count} more`,
  /** How the list is to be read. */
  reading: 'Each line speaks of this event; a line set further in speaks of the event above it.',
  /** After a date that may be wrong. */
  uncertain: '?',
  /** As short as can be: "13 Dec", "Dec". */
  monthAndDay: (month: number, day: number | undefined) => `${day === undefined ? '' : `${day} `}${MONTHS[month - 1]}`,
  none: 'Nothing is recorded.',
};
const ja = {
  pageTitle: (title: string) => `つながり：${title}`,
  heading: 'つながり',
  summary: 'この出来事のもとになった出来事と、この出来事を受けた出来事を、それぞれ二段階までたどる。',
  drawing: 'この出来事のつながり（前後二段階）',
  asText: 'つながりを文で読む',
  before: 'もとになった出来事',
  after: 'これを受けた出来事',
  thisEvent: 'この出来事',
  more: (count: number) => `ほか${count}件`,
  reading: '各行の文はこの出来事を主語とする。一段下げた行の文は、その上の出来事を主語とする。',
  uncertain: '？',
  monthAndDay: (month: number, day: number | undefined) => (day === undefined ? `${month}月` : `${month}/${day}`),
  none: '記録されているものはない。',
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the connections in one language. */
export function connectionStringsOf(locale: keyof typeof strings): typeof en {
  return strings[locale];
}
