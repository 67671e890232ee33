import type { Localized } from './locales.ts';

/** Words of the page of the reading list, in English: apart from the rest of the interface, because the browser loads them too. The JSDoc above a key is the translator's note. */
const en = {
  title: 'Reading list',
  summary: 'Events of your choice, in your order, as one document with its sources: to share, to print, to cite.',
  /** How it works and what is kept where. */
  explanation:
    'Tick “Add to list” on the timeline, in a list of events or on an event. The list stands in the address of this page: there is no account and no cookie, and whoever has the address has the list. What you ticked is remembered in this tab only, until you close it.',
  noScript: 'Putting together a list needs JavaScript. Without it, read and print events one by one from the timeline, or follow a thread.',
  empty: 'No event is in this list yet. Tick some on the timeline.',
  loading: 'Loading …',
  /** Heading of the list, which is the contents of the document too. */
  contents: 'Contents',
  count: (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`,
  up: (title: string) => `Move up: ${title}`,
  down: (title: string) => `Move down: ${title}`,
  remove: 'Remove',
  removeNamed: (title: string) => `Remove: ${title}`,
  byDate: 'Order by date',
  /** Read aloud after a change. */
  said: {
    moved: (title: string, place: number, count: number) => `“${title}” is now ${place} of ${count}.`,
    removed: (title: string) => `“${title}” was removed. The back button of the browser brings it back.`,
    ordered: 'Ordered by date.',
  },
  share: 'Address of this list',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Selected. Now copy it as you usually do.',
  print: 'Print',
  style: 'Style of the references',
  files: 'Files',
  problems: {
    malformed: (id: string) => `“${id}” cannot be the id of an event. It was left out.`,
    unknown: (id: string) => `There is no event with the id “${id}”. It was left out.`,
    excess: (ids: string) => `The address was too long. These events were left out: ${ids}.`,
    style: (style: string) => `There is no style “${style}”. The usual one is shown.`,
    notLoaded: (title: string) => `“${title}” could not be loaded. It stays in the list; the others are complete.`,
    catalogue: 'The list of events could not be loaded. Your list stays in the address.',
    file: 'The file could not be made, because a part of it could not be loaded. Nothing was saved.',
  },
  retry: 'Try again',
  /** Where the address holds another list than the one ticked in this tab. */
  other: (count: number) => `This list came with its address. You ticked ${count} ${count === 1 ? 'event' : 'events'} yourself, which are kept apart:`,
  own: 'open your own list',
  together: 'put both together',
  references: 'References',
  /** Heading of the citations of the events themselves. */
  entries: 'Entries of this timeline',
  sources: 'Sources',
  /** A reference in the text, where the source stands once for all events. */
  mark: (label: string) => `Source ${label}`,
  back: (count: number, index: number) => (count === 1 ? 'Back to the text' : `Back to the text, place ${index + 1} of ${count}`),
};

const ja = {
  title: '選んだ出来事のリスト',
  summary: '選んだ出来事を、好きな順に、出典付きの一つの文書にまとめる。共有、印刷、引用に使える。',
  explanation:
    '年表、出来事の一覧、出来事のページで「リストに追加」に印を付ける。リストはこのページのアドレスに入っている。登録もCookieも使わず、アドレスを知る人は同じリストを開ける。付けた印は、このタブを閉じるまでの間だけ覚えている。',
  noScript: 'リストを作るにはJavaScriptが必要。使えない場合は、年表から出来事を一つずつ読んで印刷するか、道筋をたどる。',
  empty: 'このリストにはまだ出来事がない。年表で印を付ける。',
  loading: '読み込み中…',
  contents: '目次',
  count: (count: number) => `${count}件`,
  up: (title: string) => `上へ：${title}`,
  down: (title: string) => `下へ：${title}`,
  remove: '外す',
  removeNamed: (title: string) => `外す：${title}`,
  byDate: '日付順に並べる',
  said: {
    moved: (title: string, place: number, count: number) => `「${title}」を${count}件中${place}番目に移しました。`,
    removed: (title: string) => `「${title}」を外しました。ブラウザーの「戻る」で元に戻せます。`,
    ordered: '日付順に並べました。',
  },
  share: 'このリストのアドレス',
  copy: 'コピー',
  copied: 'コピーしました。',
  selected: '選択しました。続けてコピー操作をしてください。',
  print: '印刷',
  style: '参考文献の書式',
  files: 'ファイル',
  problems: {
    malformed: (id: string) => `「${id}」は出来事のIDの形ではないため、除きました。`,
    unknown: (id: string) => `「${id}」というIDの出来事はないため、除きました。`,
    excess: (ids: string) => `アドレスが長すぎるため、次の出来事を除きました：${ids}`,
    style: (style: string) => `「${style}」という書式はないため、通常の書式で示します。`,
    notLoaded: (title: string) => `「${title}」を読み込めませんでした。リストには残っています。ほかの出来事はすべて表示しています。`,
    catalogue: '出来事の一覧を読み込めませんでした。リストはアドレスに残っています。',
    file: '一部を読み込めなかったため、ファイルを作れませんでした。何も保存していません。',
  },
  retry: 'もう一度読み込む',
  other: (count: number) => `これはアドレスで受け取ったリスト。自分で印を付けた${count}件は別に残している：`,
  own: '自分のリストを開く',
  together: '二つを合わせる',
  references: '参考文献',
  entries: 'この年表の項目',
  sources: '出典',
  mark: (label: string) => `出典${label}`,
  back: (count: number, index: number) => (count === 1 ? '本文に戻る' : `本文に戻る ${index + 1}（全${count}か所）`),
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the page of the list in one language. */
export const readingListStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
