import { z } from 'zod';
import { LocalizedListSchema } from './localized.ts';

/**
 * `content/search.yaml`: words of ordinary language that mean the same to somebody who searches: "ban", "prohibit", 「禁止」. Names of actors, terms and
 * instruments are known from their own files and need not stand here.
 */
export const SearchSchema = z.strictObject({ words: z.array(LocalizedListSchema) });

export type SearchFile = z.infer<typeof SearchSchema>;
