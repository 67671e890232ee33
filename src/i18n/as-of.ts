import type { Localized } from './locales.ts';

/**
 * Words of the tables that tell what held on a day, in English: apart from the rest of the interface, because the browser loads them too.
 * The JSDoc above a key is the translator's note. A `day` or `date` comes in words.
 */
const en = {
  title: 'As of a day',
  summary: 'What was in effect, advised, announced or ended on any day, by jurisdiction and by whom or what it concerned.',
  /** Heading of the table of a day. */
  dayTitle: (day: string) => `As of ${day}`,
  /** Title of the table where nothing around it tells what it is. */
  citedAs: (day: string) => `Measures as of ${day}`,
  dayDescription: (day: string) => `What was in effect, advised, announced or ended on ${day}, by jurisdiction and by whom or what it concerned.`,
  explanation: [
    'Choose a day to see what held on it. The state changes only on the days listed below; on any other day it is that of the last one before.',
    'What is known only to a month or a year counts from its first day, and ends with its last. Where no end was found, a measure is shown as lasting “as far as known”, with the day on which that was last looked up.',
  ],
  /** Marks between the parts of a line that the browser writes; as in the rest of the interface. */
  punctuation: { colon: ': ', dot: ' · ' },
  /** The states of a measure. */
  states: { announced: 'Announced', 'in-force': 'In effect', advised: 'Advised', lifted: 'Ended' },
  /** When a measure applied, after its state. */
  span: {
    announced: (known: string, from: string) => `announced ${known}, applies from ${from}`,
    from: (date: string) => `from ${date}`,
    until: (from: string, until: string) => `${from} – ${until}`,
    /** Added where a date is less exact than a day. */
    countedFrom: (day: string) => `counted from ${day}`,
    countedTo: (day: string) => `counted to ${day}`,
    asFarAsKnown: (day: string) => `as far as known on ${day}`,
    endNotKnown: (day: string) => `ended by ${day}, on a day that is not known`,
  },
  latest: (day: string) => `The latest known state: ${day}`,
  table: 'By jurisdiction and whom or what it concerned',
  jurisdiction: 'Jurisdiction',
  days: 'Days on which something changed',
  changed: 'What changed on this day',
  previous: (day: string) => `Before: ${day}`,
  next: (day: string) => `After: ${day}`,
  /** Link on an event. */
  tableOfDay: (day: string) => `All measures as of ${day}`,
  picker: {
    label: 'Choose a day',
    day: 'Day',
    slider: 'Days of change',
    submit: 'Show',
    /** When the chosen day is not itself one of change. */
    same: (day: string, last: string) => `On ${day} the same held as on ${last}, the last day of change before it.`,
    /** When it lies outside the record. */
    before: (day: string, first: string, shown: string) => `The record has no measure on ${day}: the first is of ${first}. The table on this page is of ${shown}.`,
    after: (day: string, last: string, shown: string) => `What holds on ${day} is not known: the record ends on ${last}. The table on this page is of ${shown}.`,
  },
  changes: {
    title: 'What changed between two days',
    summary: 'What was announced, took effect, was advised or ended between any two days.',
    noScript: 'Comparing any two days needs JavaScript. Without it, every day of change says what changed on it:',
    from: 'First day',
    to: 'Second day',
    submit: 'Compare',
    /** Heading of the result. */
    between: (from: string, to: string) => `From ${from} to ${to}`,
    count: (count: number) => (count === 0 ? 'Nothing changed.' : `${count} ${count === 1 ? 'change' : 'changes'}.`),
    failed: 'The data of these days could not be loaded. Every day of change below says what changed on it.',
  },
  sentence: {
    label: 'As a sentence, to copy',
    opening: (day: string) => `As of ${day}, as far as known, `,
    /** What stood, each with its count and its jurisdictions; what is none is left out. */
    counts: {
      'in-force': (count: number, places: string) => `${count} ${count === 1 ? 'measure was' : 'measures were'} in effect (${places})`,
      advised: (count: number, places: string) => `${count} ${count === 1 ? 'warning or piece of advice' : 'warnings or pieces of advice'} stood (${places})`,
      announced: (count: number, places: string) => `${count} ${count === 1 ? 'measure' : 'measures'} had been announced (${places})`,
      lifted: (count: number, places: string) => `${count} ${count === 1 ? 'measure' : 'measures'} had ended (${places})`,
    },
    place: (name: string, count: number) => `${name} ${count}`,
    source: (site: string, url: string) => ` ${site}, ${url}`,
    end: '.',
  },
  data: 'This table as data:',
};

const ja = {
  title: '時点表',
  summary: 'ある日に実施中・助言・予告・終了だった措置を、国・地域と対象ごとに示す。',
  dayTitle: (day: string) => `${day}時点`,
  citedAs: (day: string) => `${day}時点の措置`,
  dayDescription: (day: string) => `${day}の時点で実施中・助言・予告・終了だった措置を、国・地域と対象ごとに示す。`,
  explanation: [
    '日を選ぶと、その日の状態が分かる。状態が変わるのは下に並べた日だけで、ほかの日は直前の変化日と同じである。',
    '月や年までしか分からない日付は、その最初の日に始まり、最後の日に終わるものとして数える。終期が見つからない措置は、最後に調べた日を添え、「確認できた範囲では」続いているものとして示す。',
  ],
  punctuation: { colon: '：', dot: '・' },
  states: { announced: '予告', 'in-force': '実施中', advised: '助言・警告', lifted: '終了' },
  span: {
    announced: (known: string, from: string) => `${known}発表、${from}から適用`,
    from: (date: string) => `${date}から`,
    until: (from: string, until: string) => `${from}〜${until}`,
    countedFrom: (day: string) => `${day}から数える`,
    countedTo: (day: string) => `${day}まで数える`,
    asFarAsKnown: (day: string) => `${day}に確認できた範囲では継続`,
    endNotKnown: (day: string) => `${day}までに終了（終了日は不明）`,
  },
  latest: (day: string) => `確認できた最新の状態：${day}`,
  table: '国・地域と対象ごとの一覧',
  jurisdiction: '国・地域',
  days: '変化のあった日',
  changed: 'この日に変わったこと',
  previous: (day: string) => `前：${day}`,
  next: (day: string) => `次：${day}`,
  tableOfDay: (day: string) => `${day}時点のすべての措置`,
  picker: {
    label: '日を選ぶ',
    day: '日付',
    slider: '変化のあった日',
    submit: '表示',
    same: (day: string, last: string) => `${day}の状態は、直前の変化日である${last}と同じ。`,
    before: (day: string, first: string, shown: string) => `${day}の時点で記録されている措置はない。最初の措置は${first}のもの。このページの表は${shown}時点である。`,
    after: (day: string, last: string, shown: string) => `記録は${last}までで、${day}の状態は分からない。このページの表は${shown}時点である。`,
  },
  changes: {
    title: '二つの日の間の変化',
    summary: '任意の二つの日の間に、予告・実施・助言・終了した措置を示す。',
    noScript: '任意の二つの日を比べるにはJavaScriptが必要。使えない場合も、変化のあった日のページにその日の変化が載っている。',
    from: '初めの日',
    to: '終わりの日',
    submit: '比べる',
    between: (from: string, to: string) => `${from}から${to}まで`,
    count: (count: number) => (count === 0 ? '変化なし。' : `変化${count}件。`),
    failed: 'データを読み込めませんでした。下に並べた日のページに、その日の変化が載っています。',
  },
  sentence: {
    label: '引用できる一文',
    opening: (day: string) => `${day}時点で、確認できた範囲では、`,
    counts: {
      'in-force': (count: number, places: string) => `実施中の措置が${count}件（${places}）`,
      advised: (count: number, places: string) => `助言・警告が${count}件（${places}）`,
      announced: (count: number, places: string) => `予告された措置が${count}件（${places}）`,
      lifted: (count: number, places: string) => `終了した措置が${count}件（${places}）`,
    },
    place: (name: string, count: number) => `${name}${count}件`,
    source: (site: string, url: string) => `${site}、${url}`,
    end: 'ある。',
  },
  data: 'この表のデータ：',
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the tables in one language. */
export const asOfStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
