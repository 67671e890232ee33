import type { Localized } from './locales.ts';

/**
 * Words of the timeline where it is narrowed and ordered, in English: apart from the rest of the interface, because the browser loads them
 * too. The JSDoc above a key is the translator's note. A `label` is the name of a value, such as a country or a year.
 */
const en = {
  /** Name of the navigation. */
  label: 'Narrow and order the timeline',
  all: 'All events',
  onlyActs: 'Only acts',
  narrow: 'Narrow',
  order: 'Order',
  facets: { lane: 'What was done', jurisdiction: 'Jurisdiction', year: 'Year', kind: 'Kind', standing: 'Standing of a claim', weight: 'Weight', actor: 'Actor' },
  weights: { policy: 'Policy event', background: 'Background' },
  /** Above the list of actors that have several events. */
  allActors: 'All actors, also those with one event',
  from: 'From year',
  to: 'To year',
  orders: { event: 'By date of the event', force: 'By entry into force', change: 'By last change' },
  /** Title of the page of an order, and what it shows. */
  orderTitles: { force: 'Timeline by entry into force', change: 'Timeline by last change of the record' },
  orderSummaries: {
    force: 'Every event by the day on which the act entered into force, or else by the first day of its first measure. Events without either follow at the end.',
    change: 'Every event by the day on which its record here last changed, the latest first.',
  },
  /** Above the events that have no date in an order; short, in the list of years. */
  undated: 'No entry into force recorded',
  undatedShort: 'None',
  /** The date of the event, where another date stands in its place. */
  eventDate: (date: string) => `Event: ${date}`,
  /** Kind of a page that shows a part of the timeline; also in its title. */
  by: { lane: 'Timeline by what was done', jurisdiction: 'Timeline by jurisdiction', year: 'Timeline by year', kind: 'Timeline by kind', standing: 'Timeline by standing of a claim', weight: 'Timeline by weight', actor: 'Timeline by actor' },
  partTitle: (label: string, by: string) => `${label} – ${by}`,
  description: (facet: string, label: string, count: number, all: number) => `${count} of the ${all} events of this timeline. ${facet}: ${label}.`,
  backToAll: (all: number) => `All ${all} events`,
  about: (label: string) => `About: ${label}`,
  keys: 'j and k keys move to the next and previous event',
  clear: 'Clear',
  remove: (facet: string, label: string) => `Remove ${facet}: ${label}`,
  count: (count: number, all: number) => (count === 0 ? 'No event matches all of these.' : `${count} of ${all} ${all === 1 ? 'event' : 'events'}.`),
  range: (from: number | undefined, to: number | undefined) => (from === to ? `${from}` : `${from ?? ''}–${to ?? ''}`),
  /** After the count, for each value in the address that does not exist. */
  unknown: (facet: string, value: string) => ` The address asks for “${value}” (${facet}), which is not found here; it was left out.`,
  failed: 'Combining could not be loaded. Every value still leads to the page of its events.',
};

const ja = {
  label: '年表の絞り込みと並べ替え',
  all: 'すべて',
  onlyActs: '措置・判断のみ',
  narrow: '絞り込む',
  order: '並び順',
  facets: { lane: '区分', jurisdiction: '国・地域', year: '年', kind: '種別', standing: '記述の位置付け', weight: '扱い', actor: '関係者' },
  weights: { policy: '政策の動き', background: '背景' },
  allActors: '出来事が1件の関係者も含む一覧',
  from: 'この年から',
  to: 'この年まで',
  orders: { event: '出来事の日付順', force: '発効・施行順', change: '記録の更新順' },
  orderTitles: { force: '発効・施行順の年表', change: '記録の更新順の年表' },
  orderSummaries: {
    force: 'すべての出来事を発効・施行の日の順に並べる。その記録がないものは、最初の措置が適用された日による。どちらもないものは末尾に置く。',
    change: 'すべての出来事を、この年表の記録を最後に改めた日の新しい順に並べる。',
  },
  undated: '発効・施行の記録がない出来事',
  undatedShort: '記録なし',
  eventDate: (date: string) => `出来事：${date}`,
  by: { lane: '区分ごとの年表', jurisdiction: '国・地域ごとの年表', year: '年ごとの年表', kind: '種別ごとの年表', standing: '記述の位置付けごとの年表', weight: '扱いごとの年表', actor: '関係者ごとの年表' },
  partTitle: (label: string, by: string) => `${label}｜${by}`,
  description: (facet: string, label: string, count: number, all: number) => `この年表の出来事${all}件のうち、${facet}が「${label}」の${count}件。`,
  backToAll: (all: number) => `${all}件すべて`,
  about: (label: string) => `${label}のページ`,
  keys: 'jとkのキーで次・前の出来事へ移る',
  clear: '絞り込みを解除',
  remove: (facet: string, label: string) => `${facet}「${label}」を外す`,
  count: (count: number, all: number) => (count === 0 ? 'すべての条件に合う出来事はない。' : `${all}件のうち${count}件。`),
  range: (from: number | undefined, to: number | undefined) => (from === to ? `${from}年` : to === undefined ? `${from}年〜` : `${from ?? ''}〜${to}年`),
  unknown: (facet: string, value: string) => `アドレスに指定された${facet}「${value}」は、ここにないため除いた。`,
  failed: '条件を組み合わせるためのデータを読み込めなかった。一つの条件で絞ったページは、各項目のリンクから開ける。',
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the narrowed and ordered timeline in one language. */
export const timelineFilterStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
