import type { Localized } from './locales.ts';

/** Words of the search in English: apart from the rest of the interface, because they are all that the browser loads. The JSDoc above a key is the translator's note. */
const en = {
  label: 'Search',
  placeholder: 'Names, numbers, dates, words',
  submit: 'Search',
  title: 'Search',
  summary: 'Search the events, claims, sources, actors and terms of this timeline.',
  noScript: 'Searching needs JavaScript. Without it, the index below leads to everything.',
  prompt: (example: string) => `Type a name, a number, a date or a question, for example “${example}”.`,
  loading: 'Searching …',
  failed: 'The search could not be loaded. The index below leads to everything.',
  none: (query: string) => `Nothing found for “${query}”.`,
  /** Under `none`. */
  suggestions: 'Try fewer words, another spelling, or one of these:',
  count: (count: number, query: string) => `${count} ${count === 1 ? 'event' : 'events'} found for “${query}”.`,
  /** When only filters are set. */
  countAll: (count: number) => `${count} ${count === 1 ? 'event' : 'events'}.`,
  /** When something else than what was typed was searched for. */
  reading: (typed: string, meant: string) => `Showing results for “${meant}” in place of “${typed}”.`,
  cut: (letters: number) => `Only the first ${letters} characters were read.`,
  named: 'About',
  more: 'Show more results',
  /** Headings of the two groups of results; the other language by its own name. */
  inThisLanguage: 'Events',
  inOtherLanguage: 'Found in the Japanese text only',
  otherPages: 'Sources, actors, terms and other pages',
  searchOtherPages: 'Search these too',
  otherCount: (count: number) => (count === 0 ? 'No other page found.' : `${count} other ${count === 1 ? 'page' : 'pages'}, the best first.`),
  /** Kinds of pages among the results. */
  kinds: { thread: 'Thread', source: 'Source', actor: 'Actor', jurisdiction: 'Jurisdiction', term: 'Term', page: 'About' },
  narrow: 'Narrow the results',
  facets: { jurisdiction: 'Jurisdiction', kind: 'Kind', year: 'Year', actor: 'Actor', standing: 'Standing of a claim', tier: 'Kind of source' },
  from: 'From',
  to: 'To',
  sort: 'Order',
  sorts: { relevance: 'Best match first', newest: 'Newest first', oldest: 'Oldest first' },
  clear: 'Remove all filters',
  /** A key that acts by itself can be turned off (WCAG 2.1.4). */
  slash: 'The / key moves to the search box.',
  keys: 'Arrows move through the results, Enter opens, Esc goes back.',
  /** The index on the page of the search. */
  index: 'Index',
  indexLetters: 'A–Z',
  indexKana: '五十音',
  indexNumbers: 'Numbers of acts',
};

const ja = {
  label: '検索',
  placeholder: '名称、番号、日付、語句',
  submit: '検索',
  title: '検索',
  summary: '年表の出来事、記述、出典、関係者、用語を検索できます。',
  noScript: '検索にはJavaScriptが必要です。使えない場合は、下の索引からすべてのページに進めます。',
  prompt: (example: string) => `名称、番号、日付、質問などを入力してください（例：${example}）。`,
  loading: '検索しています…',
  failed: '検索を読み込めませんでした。下の索引からすべてのページに進めます。',
  none: (query: string) => `「${query}」に一致するものはありません。`,
  suggestions: '語を減らすか、別の表記をお試しください。次の語からも探せます。',
  count: (count: number, query: string) => `「${query}」に一致する出来事は${count}件です。`,
  countAll: (count: number) => `出来事${count}件。`,
  reading: (typed: string, meant: string) => `「${typed}」に代えて「${meant}」の結果を表示しています。`,
  cut: (letters: number) => `先頭の${letters}文字だけを検索しました。`,
  named: '該当する項目',
  more: '続きを表示',
  inThisLanguage: '出来事',
  inOtherLanguage: '英語の本文だけに一致',
  otherPages: '出典、関係者、用語などのページ',
  searchOtherPages: 'これらも検索する',
  otherCount: (count: number) => (count === 0 ? 'ほかに一致するページはありません。' : `一致度の高い順に${count}件のページを表示しています。`),
  kinds: { thread: '道筋', source: '出典', actor: '関係者', jurisdiction: '国・地域', term: '用語', page: 'この年表について' },
  narrow: '結果を絞り込む',
  facets: { jurisdiction: '国・地域', kind: '種別', year: '年', actor: '関係者', standing: '記述の性格', tier: '出典の区分' },
  from: 'この日から',
  to: 'この日まで',
  sort: '並び順',
  sorts: { relevance: '一致度の高い順', newest: '新しい順', oldest: '古い順' },
  clear: '絞り込みをすべて解除',
  slash: '「/」のキーで検索欄へ移る。',
  keys: '矢印キーで結果を移動、Enterで開く、Escで戻る。',
  index: '索引',
  indexLetters: 'A–Z',
  indexKana: '五十音',
  indexNumbers: '文書番号',
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the search in one language. */
export const searchStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
