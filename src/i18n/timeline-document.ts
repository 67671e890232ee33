import type { Localized } from './locales.ts';

/** Words of the timeline as a document with its sources, in English. The JSDoc above a key is the translator's note. */
const en = {
  title: 'The timeline with its sources',
  description: (events: number, sources: number) => `All ${events} events in order of time, each with the numbers of its sources; the ${sources} sources stand once at the end, with their addresses. On one page to read or print.`,
  link: 'The timeline with its sources, to read or print',
  /** Before the numbers of the sources of an event. */
  numbers: (count: number): string => (count === 1 ? 'Source' : 'Sources'),
  /** Name of the link from a number; `title` is that of the source. */
  toSource: (number: number, title: string) => `Source ${number}: ${title}`,
  /** From a source back to an event, whose title it is; the number stands in the link if there are several. */
  back: (title: string, number?: number) => `Back to ${number === undefined ? 'the event' : `event ${number}`}: ${title}`,
};

const ja = {
  title: '年表と出典',
  description: (events: number, sources: number) => `全${events}件の出来事を年代順に並べ、それぞれに出典の番号を付けた。出典${sources}点はURLとともに末尾にまとめた。通読・印刷用の1ページ。`,
  link: '年表と出典を1ページで読む・印刷する',
  numbers: () => '出典',
  toSource: (number: number, title: string) => `出典${number}：${title}`,
  back: (title: string, number?: number) => `出来事${number ?? ''}に戻る：${title}`,
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the timeline as a document in one language. */
export const timelineDocumentStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
