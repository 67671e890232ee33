/** The language under which Pagefind keeps the pages: none (BCP 47 `zxx`), because they are handed to it as our tokens, which it shall not stem. */
export const OTHER_PAGES_LANGUAGE = 'zxx';

/**
 * A token as a word that Pagefind takes as it is: in ASCII, because it cuts Japanese in one way when it indexes and in another when it is asked, even where
 * blanks stand between the words. `q` and the code points of a token that is not ASCII, four digits of base 36 each.
 */
export function wordFor(token: string): string {
  if (/^[a-z0-9]+$/.test(token)) return token;
  return `q${[...token].map((letter) => (letter.codePointAt(0) ?? 0).toString(36).padStart(4, '0')).join('')}`;
}

/** A page other than an event: a result of Pagefind. */
export interface OtherPage {
  readonly sort: 'source' | 'actor' | 'term' | 'thread' | 'jurisdiction' | 'page';
  /** Within a language: `sources/x/`. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}
