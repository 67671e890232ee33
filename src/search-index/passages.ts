import { stringsOf } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { POSITIONS, type Passage, type PassageKind } from '../search/format.ts';
import { readSymbols } from '../search/symbols.ts';

/** All that an event says in a language, each part with its place on the page, in the order in which results should prefer them. */
export function passagesOf(event: TimelineEvent, locale: Locale): Passage[] {
  const { title, summary, plain, body } = event.prose[locale];
  const { punctuation } = stringsOf(locale);
  const passage = (kind: PassageKind, anchor: string, ...texts: (string | undefined)[]): Passage[] => {
    const text = texts.filter(Boolean).join(punctuation.space || punctuation.comma);
    return text ? split(text, locale).map((part) => ({ kind, anchor, text: part })) : [];
  };
  return [
    ...passage('title', '', title),
    ...passage('summary', '', summary),
    ...(event.instrument ? passage('instrument', '', event.instrument.name[locale], ...event.instrument.numbers) : []),
    ...event.claims.flatMap(({ id, text }) => passage('claim', `c-${id}`, text[locale])),
    ...event.figures.flatMap(({ value, unit, label }) => passage('figure', 'figures', `${label[locale]}${punctuation.colon}${value}${unit ? punctuation.space + unit[locale] : ''}`)),
    ...event.measures.flatMap(({ id, text, effect, target }) => passage('measure', `m-${id}`, text[locale], `${effect.label[locale]}${punctuation.colon}${target.label[locale]}`)),
    ...event.accounts.flatMap(({ id, topic, positions, why }) =>
      passage('account', `a-${id}`, topic[locale], ...positions.map(({ says }) => says[locale]), why[locale]),
    ),
    ...event.dates.flatMap(({ label }) => passage('date', 'dates', label?.[locale])),
    ...passage('plain', 'plain', plain),
    ...body.blocks.flatMap(({ section, isHeading, text }) => (isHeading ? passage('heading', section, text) : [])),
    ...body.blocks.flatMap(({ section, isHeading, text }) => (isHeading ? [] : passage('prose', section, text))),
    ...event.unknown.flatMap((text) => passage('unknown', 'unknown', text[locale])),
  ];
}

/** A text in pieces that the index can count the positions of: whole sentences, or parts of one that is far too long. */
function split(text: string, locale: Locale): string[] {
  const isShort = (piece: string) => readSymbols(piece).length < POSITIONS;
  if (isShort(text)) return [text];
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    const longer = (pieces.at(-1) ?? '') + segment;
    if (pieces.length > 0 && isShort(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(...(isShort(segment) ? [segment] : (segment.match(new RegExp(`[^]{1,${POSITIONS / 2}}`, 'gu')) ?? [])));
  }
  return pieces;
}
