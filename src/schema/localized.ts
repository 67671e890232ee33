import { z } from 'zod';
import { forEachLocale } from '../i18n/locales.ts';

/** Plain text in one language: not empty, no blanks at its ends. */
export const TextSchema = z
  .string()
  .min(1, 'The text is empty. Write it, or leave the key out.')
  .refine((text) => text.trim() === text, 'The text begins or ends with a blank. Remove it.');

/** The same text in every language of the site: `{ en: …, ja: … }`. */
export const LocalizedTextSchema = z.strictObject(forEachLocale(() => TextSchema));

/** A list of texts for each language; a language without any may be left out. */
export const LocalizedListSchema = z.strictObject(forEachLocale(() => z.array(TextSchema).default([])));

/** The id of a file, folder or vocabulary entry: kebab-case ASCII, because ids are addresses and must last. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id is written in small ASCII letters, digits and single hyphens, e.g. `aa-office-toll-order`.');

/** An address of the public web. Nothing else can be opened by a reader. */
export const HttpUrlSchema = z
  .string()
  .refine((value) => {
    const url = URL.parse(value);
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.');
  }, 'The address is not an http(s) URL. Give the full address, or leave it out if it is not known.');
