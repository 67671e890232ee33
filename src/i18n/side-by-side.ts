import type { Localized } from './locales.ts';

/** Words of the page that has an event in every language, in English. The JSDoc above a key is the translator's note. */
const en = {
  /** Heading, and link on the event. */
  title: 'Japanese and English side by side',
  /** Title of the page, with that of the event. */
  pageTitle: (event: string) => `${event} (side by side)`,
  description: (event: string) => `“${event}” in Japanese and English side by side: every claim, section and paragraph beside its counterpart, each pair with a link.`,
  /** The way back. */
  event: 'This event in English alone',
  lead: 'What stands side by side says the same. Each pair has an address of its own: the sign # beside it.',
  /** Name of the link of a pair. */
  link: (pair: string) => `Link to this pair: ${pair}`,
  marks: 'A source has the same number in both languages.',
};

const ja = {
  title: '日英対訳',
  pageTitle: (event: string) => `${event}（日英対訳）`,
  description: (event: string) => `「${event}」の日本語と英語を並べて示す。記述、見出し、段落を一つずつ対にし、それぞれにリンクを付けた。`,
  event: 'この出来事を日本語だけで読む',
  lead: '並べた文は同じ内容を述べる。「#」はその対へのリンク。',
  link: (pair: string) => `この対へのリンク：${pair}`,
  marks: '出典の番号は両言語に共通。',
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the page that has an event in every language, in one of them. */
export const sideBySideStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
