import { z } from 'zod';
import { IdSchema, LocalizedTextSchema, TextSchema } from './localized.ts';

/** The kinds of place in a source, worded in each language by the site. Names follow the CSL 1.0.2 locators. */
export const locatorKinds = [
  'page', 'section', 'paragraph', 'article', 'chapter', 'item', 'footnote', 'line', 'part', 'column', 'heading',
] as const;

/**
 * Where in the source the statement stands: one kind of place, e.g. `{ section: "24(a)" }` or `{ heading: "Background" }`
 * (a heading is given in the language of the source); or `{ text: { en, ja } }` where no kind fits, e.g. "opening" / 「冒頭」.
 */
export const LocatorSchema = z.union(
  [
    ...locatorKinds.map((kind) => z.strictObject({ [kind]: TextSchema }) as z.ZodType<{ [K in LocatorKind]?: string }>),
    z.strictObject({ text: LocalizedTextSchema }),
  ],
  `A locator has exactly one key: ${locatorKinds.join(', ')}, or text with both languages. Its value is quoted text.`,
);

export type LocatorKind = (typeof locatorKinds)[number];
export type Locator = { readonly [K in LocatorKind]?: string } & { readonly text?: z.infer<typeof LocalizedTextSchema> };

const MOST_WORDS = 40;
const segmenters = new Map<string, Intl.Segmenter>();

/** Words of a text in its own language, so that Japanese, which has no blanks, is counted too. */
export function countWords(text: string, language: string): number {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).length;
}

/** The exact words relied on, in the language of the source: at most 40 words. */
export const QuoteSchema = z
  .strictObject({
    /** BCP 47 tag of the language of the words. */
    lang: z.string(),
    text: TextSchema,
    /** Our translation, where a reader of that language needs one; printed as ours. */
    translation: z.strictObject({ en: TextSchema.optional(), ja: TextSchema.optional() }).optional(),
  })
  .refine(({ lang, text }) => countWords(text, lang) <= MOST_WORDS * (lang === 'ja' ? 2 : 1), {
    path: ['text'],
    message: `The quotation is longer than ${MOST_WORDS} words. Shorten it; mark a cut with 〔…〕 or […].`,
  });

/** One source, the place in it, and the words relied on. */
export const CiteSchema = z.strictObject({
  source: IdSchema,
  locator: LocatorSchema.optional(),
  quote: QuoteSchema.optional(),
});

/** Whatever is said is cited. */
export const CitesSchema = z
  .array(CiteSchema, 'Nothing is cited here. Add `cites:` with at least one source.')
  .min(1, 'Nothing is cited here. Add at least one source.');

export type Cite = z.infer<typeof CiteSchema>;
