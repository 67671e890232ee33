import type { Localized } from './locales.ts';

/** What the zoom of the drawing says, in English: apart from the words of the drawing, because the browser loads these. */
const en = {
  /** Spoken after every change. */
  shown: (from: number, to: number, count: number) => `${from === to ? from : `${from}–${to}`}: ${count} ${count === 1 ? 'mark or bar' : 'marks and bars'} shown.`,
  /** When the address names something that is not a year of the drawing. */
  unknown: (given: string, from: number, to: number) => `“${given}” in the address is not a year from ${from} to ${to}; it was left out.`,
};

const ja = {
  shown: (from, to, count) => `${from === to ? `${from}年` : `${from}〜${to}年`}：${count}件を表示中。`,
  unknown: (given, from, to) => `アドレスの「${given}」は${from}年から${to}年までの年ではないため、使わなかった。`,
} satisfies typeof en;

const strings: Localized<typeof en> = { en, ja };

/** The words of the zoom in one language. */
export const overviewZoomStringsOf = (locale: keyof typeof strings): typeof en => strings[locale];
