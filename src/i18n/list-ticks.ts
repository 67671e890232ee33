import type { Localized } from './locales.ts';

/** Words of the boxes that choose events for the reading list, in English: the timeline loads them, and no others of the list. The JSDoc above a key is the translator's note. */
const en = {
  /** Beside a box to be ticked; ticked, the event is in the list. */
  add: 'Add to list',
  /** The name of such a box read aloud. */
  addNamed: (title: string) => `Add to list: ${title}`,
  open: (count: number) => `Open list (${count})`,
  /** Read aloud after ticking. */
  count: (count: number) => (count === 0 ? 'The list is empty.' : `${count} ${count === 1 ? 'event' : 'events'} in the list.`),
  full: 'The list is full: its address can hold no more.',
};

const ja = {
  add: 'リストに追加',
  addNamed: (title: string) => `リストに追加：${title}`,
  open: (count: number) => `リストを開く（${count}件）`,
  count: (count: number) => (count === 0 ? 'リストは空です。' : `リストに${count}件あります。`),
  full: 'これ以上は追加できません。リストのアドレスに収まる数を超えます。',
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the ticks in one language. */
export const tickStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
