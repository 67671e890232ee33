import { z } from 'zod';
import { forEachLocale } from '../i18n/locales.ts';
import { TextSchema } from './localized.ts';

const PatternSchema = TextSchema.refine((pattern) => {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}, 'This is not a regular expression (ECMAScript, with the `u` flag). Mend it.');

/** `content/editorial.yaml`: the part of the house style that a machine can hold. */
export const EditorialSchema = z.strictObject({
  /** Forms that our own sentences do not use, by language. Words in quotation marks are not our own. */
  forms: z.strictObject(
    forEachLocale(() => z.array(z.strictObject({ not: PatternSchema, write: TextSchema })).default([])),
  ),
  /** Words (patterns) with which a claim must not begin, since it is read alone. */
  openings: z.strictObject(forEachLocale(() => z.array(PatternSchema).default([]))),
  /** Most letters of a title, and of a sentence, by language. */
  titleLetters: z.strictObject(forEachLocale(() => z.int().positive())),
  sentenceLetters: z.strictObject(forEachLocale(() => z.int().positive())),
  /** How many claims an event has at least and at most: fewer tell too little, more are several events. */
  claims: z.strictObject({ least: z.int().positive(), most: z.int().positive() }),
  /** Most sentences of the plain lead. */
  plainSentences: z.int().positive(),
  /** Hosts that may not stand as the address of a source: mirrors, scrapers, forums. A copy may have been read there. */
  barredHosts: z.array(TextSchema).default([]),
});

export type EditorialFile = z.infer<typeof EditorialSchema>;
