import { z } from 'zod';
import { DaySchema } from './date.ts';
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
  /** The day from which published versions are fixed. Written by `npm run release`; without it all events are drafts. */
  released: DaySchema.optional(),
});

export type SiteFile = z.infer<typeof SiteSchema>;
