import { z } from 'zod';
import { HttpUrlSchema, LocalizedTextSchema } from './localized.ts';

/** `content/site.yaml`: the topic. Nothing in `src/` names it. */
export const SiteSchema = z.strictObject({
  title: LocalizedTextSchema,
  /** One line under the title. */
  tagline: LocalizedTextSchema,
  /** What is covered, from when to when, in one or two sentences. */
  scope: LocalizedTextSchema,
  editors: LocalizedTextSchema,
  licence: z.strictObject({ name: LocalizedTextSchema, URL: HttpUrlSchema }),
  /** A search that shows readers what the box can do. */
  exampleQuery: LocalizedTextSchema,
});

export type SiteFile = z.infer<typeof SiteSchema>;
