import { z } from 'zod';
import { LocalizedListSchema, LocalizedTextSchema, TextSchema } from './localized.ts';

/** `content/glossary/<id>.yaml`: a term with its definition. Bodies and persons are actors, not terms. */
export const TermSchema = z.strictObject({
  term: LocalizedTextSchema,
  /** Reading of the Japanese term in hiragana. */
  reading: TextSchema,
  /** Common abbreviation, the same in every language: "ET". */
  abbreviation: TextSchema.optional(),
  aliases: LocalizedListSchema.optional(),
  /** Forms that are wrong but met in print; searchable, never used by us. */
  mistaken: LocalizedListSchema.optional(),
  /** One to three sentences that a reader without the field understands. */
  definition: LocalizedTextSchema,
});

export type TermFile = z.infer<typeof TermSchema>;
