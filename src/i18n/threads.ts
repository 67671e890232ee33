import type { Localized } from './locales.ts';

/** Words of the threads, in English. The JSDoc above a key is the translator's note. */
const en = {
  /** On an event, round the title of a thread: where the event stands in it. */
  place: (step: number, count: number) => [`${step} of ${count} in the thread “`, '”'],
  /** The thread with every event in full, on one page. */
  document: {
    title: (thread: string) => `${thread}: in full`,
    description: (thread: string, count: number) => `All ${count} events of the thread “${thread}” in full, with the sources once at the end, on one page to read or print.`,
    link: 'In full on one page, to read or print',
    /** Before the number of a step. */
    step: (step: number, count: number) => `Step ${step} of ${count}`,
    /** Under an event: what was read, and where. */
    record: (id: string, version: number) => `${id}, version ${version}`,
  },
  feeds: {
    /** Before the links to the feeds. */
    label: 'Feed of this thread',
    title: (thread: string, format: string) => `${thread} (${format})`,
  },
};

const ja = {
  place: (step: number, count: number) => ['道筋「', `」の${count}件中${step}件目`],
  document: {
    title: (thread: string) => `${thread}（全文）`,
    description: (thread: string, count: number) => `道筋「${thread}」の出来事${count}件の全文を、末尾にまとめた出典とともに1ページに収めた。通読・印刷用。`,
    link: '全文を1ページで読む・印刷する',
    step: (step: number, count: number) => `${count}件中${step}件目`,
    record: (id: string, version: number) => `${id}、第${version}版`,
  },
  feeds: {
    label: 'この道筋のフィード',
    title: (thread: string, format: string) => `${thread}（${format}）`,
  },
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the threads in one language. */
export const threadStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
