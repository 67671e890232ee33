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
  /**
   * Where readers report errors: the form for a new issue, whose `title` and `body` are filled in by its query (GitHub and Forgejo read these
   * names), or a mail address. Left out when there is none: pages then say in words what to send.
   */
  reports: z
    .union(
      [z.strictObject({ issues: HttpUrlSchema }), z.strictObject({ mail: z.email('This is not a mail address. Give one such as `errors@example.org`.') })],
      'Give either `issues`, the http(s) address of a form for new issues, or `mail`, a mail address.',
    )
    .optional(),
});

export type SiteFile = z.infer<typeof SiteSchema>;
export type Reports = NonNullable<SiteFile['reports']>;
