import CSL, { type Engine } from 'citeproc';
import type { Locale } from '../i18n/locales.ts';
import type { CslItem } from './csl-item.ts';
import { citationStyles, cslLocales, pageWords, type CslLocale, type StyleId } from './styles.ts';

/** A citation in words; where it tells when a page was read, the date is cut out, since only the reader knows it. */
export interface FormattedCitation {
  readonly before: string;
  /** How the style writes the date of access; left out where it writes none. */
  readonly access?: AccessForm;
  readonly after: string;
}

/** ISO 8601; or as people write it in a language, with the month long or short: "23 November 2026", "November 23, 2026", "23 Nov. 2026". */
export type AccessForm = 'iso' | 'day-month' | 'month-day' | 'day-mon' | 'ja';

/** A date that no page was read on, so that its words can be found in a citation. */
const NEVER = { 'date-parts': [[1111, 11, 11]] };
const FORMS: readonly (readonly [AccessForm, RegExp])[] = [
  ['iso', /1111-11-11/],
  ['ja', /1111年11月11日/],
  ['month-day', /November 11, 1111/],
  ['day-mon', /11 Nov\. 1111/],
  ['day-month', /11 November 1111/],
];

const engines = new Map<string, Engine>();
let current: CslItem | undefined;

/** The engine of a style in a language: made once, since reading a style costs more than using it. */
function engineOf(style: StyleId, words: CslLocale): Engine {
  const key = `${style} ${words}`;
  let engine = engines.get(key);
  if (!engine) {
    engine = new CSL.Engine(
      { retrieveLocale: () => cslLocales[words], retrieveItem: () => current as CslItem },
      citationStyles[style].csl,
      words,
      true,
    );
    engine.setOutputFormat('text');
    engines.set(key, engine);
  }
  return engine;
}

/**
 * Types that styles print by the law of one country, with words and fields that texts of other countries do not have: "Pub. L. No." before any number, "testimony
 * of" before any author. Printed as reports, they keep author, title, number, date and address.
 */
const LEGAL_TYPES: ReadonlySet<string> = new Set(['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty']);

const formatted = new Map<string, FormattedCitation>();

/** A citation of an item in a style, on a page in a language. */
export function formatCitation(item: CslItem, style: StyleId, locale: Locale): FormattedCitation {
  const { words = pageWords[locale] } = citationStyles[style];
  const cited = asCited(item, style);
  // The pages of a source are alike in every language, and so are an event and its latest version.
  const key = JSON.stringify([style, words, cited]);
  const known = formatted.get(key) ?? cutAccess(run(cited, style, words, citationStyles[style].isNote ? 'text' : 'list'));
  formatted.set(key, known);
  return known;
}

/** A citation as it stands in running text, where it points to the list of references: "(Bridge Office, 2026)"; in styles with notes, the note. */
export function formatInText(item: CslItem, style: StyleId, locale: Locale): string {
  const { words = pageWords[locale] } = citationStyles[style];
  return run(asCited(item, style), style, words, 'text');
}

/** An item with what a style has to print, in the form in which the engine prints it. */
function asCited(item: CslItem, style: StyleId): CslItem {
  return {
    ...item,
    type: LEGAL_TYPES.has(item.type) ? 'report' : item.type,
    // A bare number of a version means nothing in a sentence; the address has it.
    version: undefined,
    note: undefined,
    accessed: citationStyles[style].hasAccess && item.URL ? NEVER : undefined,
    // The engine takes 17-01 alone for a range, unless the hyphen is escaped; escaped in "Order 17-01", it would take that for a bare number.
    number: item.number?.includes(' ') ? item.number : item.number?.replaceAll('-', '\\-'),
  };
}

function run(item: CslItem, style: StyleId, words: CslLocale, where: 'text' | 'list'): string {
  current = item;
  const engine = engineOf(style, words);
  engine.updateItems([]);
  engine.updateItems([item.id], true);
  return (where === 'text' ? engine.makeCitationCluster([{ id: item.id }]) : (engine.makeBibliography()[1][0] ?? '')).trim();
}

/** Cuts out the date of access. */
function cutAccess(text: string): FormattedCitation {
  for (const [access, pattern] of FORMS) {
    const match = pattern.exec(text);
    if (match) return { before: text.slice(0, match.index), access, after: text.slice(match.index + match[0].length) };
  }
  return { before: text, after: '' };
}
