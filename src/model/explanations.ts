import { forEachLocale, type Locale, type Localized } from '../i18n/locales.ts';
import type { Timeline } from './timeline.ts';

/** What an actor or term is, in a few words, for where it is only mentioned. */
export interface Explanation {
  readonly kind: 'actor' | 'term';
  readonly id: string;
  readonly name: Localized;
  /** In hiragana; left out where the Japanese name has no kanji. */
  readonly reading?: string;
  /** The first sentence of its definition or description. */
  readonly text: string;
}

/** The explanations of all actors and terms in a language. */
export function explanationsOf({ actors, terms }: Pick<Timeline, 'actors' | 'terms'>, locale: Locale): Explanation[] {
  const explain = (kind: Explanation['kind'], id: string, name: Localized, reading: string, text: Localized): Explanation => ({
    kind,
    id,
    name: forEachLocale((each) => name[each]),
    ...(/\p{Script=Han}/u.test(name.ja) && { reading }),
    text: firstSentence(text[locale], locale),
  });
  return [
    ...actors.map(({ id, name, reading, description }) => explain('actor', id, name, reading, description)),
    ...terms.map(({ id, term, reading, definition }) => explain('term', id, term, reading, definition)),
  ];
}

/** The first sentence of a text. Full stops of Japanese end it whatever follows: a bracket, for which the rules of Unicode would go on, opens the next. */
function firstSentence(text: string, locale: Locale): string {
  const [japanese] = /^[^。]*。/.exec(text) ?? [];
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return (japanese ?? first?.segment ?? text).trim();
}
