import tokens from '../styles/tokens.css?raw';
import style from '../styles/connections-drawing.css?raw';
import { urls } from '../content.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { wordDate } from '../dates/wording.ts';
import { connectionStringsOf } from '../i18n/connections.ts';
import { stringsOf } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { wrapText } from '../i18n/phrases.ts';
import { connectionsOf, layOutConnections, type ConnectionColumn } from '../model/connections.ts';
import type { TimelineEvent } from '../model/timeline.ts';

/** Events in a column; what is left out is counted, and told in the lists below the drawing. */
const MOST = 5;
/** Pixels. A column is as wide as the screen allows, and at most `COLUMN`. */
const COLUMN = 128;
const BOX = { height: 80, moreHeight: 28, gap: 10, inset: 5 };
const CAPTION = 24;
const LINE = 14;
const FONT = 12;
/** The part of a column that a box takes up; lines run in the rest. */
const SHARE = 0.86;
/** Per cent at both ends that keep the strokes whole. */
const EDGE = 0.4;
/** The room for words in a box on the narrowest screen, in pixels. */
const NARROW = 44;
/** Above this width of a column its boxes have room for titles. */
const TITLES_FROM = 126;

/** The connections of an event as an SVG file, with its size in pixels. It has a file of its own so that event pages stay light. */
export function drawConnections(event: TimelineEvent, locale: Locale): { svg: string; width: number; height: number } {
  const t = connectionStringsOf(locale);
  const { punctuation } = stringsOf(locale);
  const { columns, lines } = layOutConnections(connectionsOf(event), MOST);
  const heightOf = ({ events, more }: ConnectionColumn) => events.length * (BOX.height + BOX.gap) + (more > 0 ? BOX.moreHeight + BOX.gap : 0);
  const tallest = Math.max(...columns.map(heightOf));
  const height = CAPTION + tallest;
  const width = columns.length * COLUMN;
  const pitch = (100 - 2 * EDGE) / (columns.length - 1 + SHARE);
  const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
  const left = (column: number) => EDGE + column * pitch;
  const right = (column: number) => left(column) + SHARE * pitch;
  /** Columns with fewer boxes stand in the middle. */
  const top = (column: number, row: number) => {
    const own = columns[column];
    return CAPTION + (tallest - (own ? heightOf(own) : 0)) / 2 + row * (BOX.height + BOX.gap) + BOX.gap / 2;
  };

  /** A box with its words: few for narrow columns, more where there is room. The first lines, as many as `leading`, stand out. */
  const box = (column: number, row: number, parts: { css: string; height: number; short: readonly string[]; long: readonly string[]; leading: number }) => {
    const [x, y] = [percent(left(column)), top(column, row)];
    const texts = (css: string, all: readonly string[], leading: number) =>
      `<g class="${css}">${all.map((text, i) => `<text${i < leading ? ' class="leading"' : ''} x="${x}" dx="${BOX.inset}" y="${y + 17 + i * LINE}">${escape(text)}</text>`).join('')}</g>`;
    return `<rect class="${parts.css}" x="${x}" y="${y}" width="${percent(SHARE * pitch)}" height="${parts.height}" rx="4"/>${texts('short', parts.short, parts.leading)}${texts('long', parts.long, 1)}`;
  };
  const eventBox = (each: TimelineEvent, column: number, row: number) => {
    const title = each.prose[locale].title;
    const isCentre = each === event;
    const place = wrapText(each.jurisdictions[0]?.short[locale] ?? '', locale, NARROW / FONT, 2);
    const drawn = box(column, row, {
      css: isCentre ? 'box centre' : 'box',
      height: BOX.height,
      short: [...place, ...shortDate(each.date, locale)],
      leading: place.length,
      long: [isCentre ? t.thisEvent : briefly(each.date, locale), ...wrapText(title, locale, (COLUMN * SHARE - 2 * BOX.inset) / FONT, 4)],
    });
    const name = `${title}${punctuation.bracketed(wordDate(each.date, locale))}`;
    return isCentre
      ? `<g><title>${escape(`${t.thisEvent}${punctuation.colon}${name}`)}</title>${drawn}</g>`
      : `<a href="${escape(urls.of({ kind: 'event', id: each.id }, locale))}" target="_top" aria-label="${escape(name)}"><title>${escape(name)}</title>${drawn}</a>`;
  };
  const moreBox = (count: number, column: number, row: number) =>
    `<a href="${escape(urls.of({ kind: 'event', id: event.id, fragment: 'related' }, locale))}" target="_top" aria-label="${escape(t.more(count))}">${box(column, row, { css: 'box more', height: BOX.moreHeight, short: [`+${count}`], leading: 1, long: [t.more(count)] })}</a>`;

  const caption = (text: string, x: string, anchor: string) => `<text class="caption" x="${x}" y="14" text-anchor="${anchor}">${escape(text)}</text>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${locale}" width="100%" height="${height}" role="group" aria-label="${escape(t.drawing)}">`,
    `<style>${tokens}${style}@media (max-width: ${columns.length * TITLES_FROM}px) { .long { display: none; } .short { display: inline; } }</style>`,
    ...(columns.some(({ step }) => step < 0) ? [caption(t.before, percent(left(0)), 'start')] : []),
    ...(columns.some(({ step }) => step > 0) ? [caption(t.after, percent(right(columns.length - 1)), 'end')] : []),
    ...lines.map(({ from, to }) =>
      `<line x1="${percent(right(from.column))}" y1="${top(from.column, from.row) + BOX.height / 2}" x2="${percent(left(to.column))}" y2="${top(to.column, to.row) + BOX.height / 2}"/>`),
    ...columns.flatMap(({ events, more }, column) => [
      ...events.map((each, row) => eventBox(each, column, row)),
      ...(more > 0 ? [moreBox(more, column, events.length)] : []),
    ]),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

/** A date in words, with a question mark in place of "uncertain", for which a box has no room. */
function briefly(date: EdtfDate, locale: Locale): string {
  const certain = date.start && { ...date.start, uncertain: false };
  return wordDate({ ...date, start: certain, end: date.isInterval ? date.end : certain }, locale) + (date.start?.uncertain ? connectionStringsOf(locale).uncertain : '');
}

/** The year, then the month and day if they are known, for a box on a phone: "2017", "13 Dec"; 「2017」「12/13」. */
function shortDate({ start, end }: EdtfDate, locale: Locale): string[] {
  const point = start ?? end;
  if (!point) return [];
  const { year, month, day } = point;
  const { uncertain, monthAndDay } = connectionStringsOf(locale);
  const parts = month ? [String(year), monthAndDay(month, day)] : [String(year)];
  return point.uncertain ? [...parts.slice(0, -1), `${parts.at(-1)}${uncertain}`] : parts;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
