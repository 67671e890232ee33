import { z } from 'zod';
import { TextSchema } from './localized.ts';

/** Front matter of `content/events/<id>/<language>.mdx`. */
export const EventProseSchema = z.strictObject({
  /** Who did what, in one line; without a full stop. */
  title: TextSchema,
  /** Scope, effect and main limit in one or two sentences; never more than the claims say. */
  summary: TextSchema,
  /** What a reader without the field needs, in three to five short sentences of plain language. */
  plain: TextSchema,
});

/** Front matter of `content/pages/<id>/<language>.mdx`. */
export const PageProseSchema = z.strictObject({ title: TextSchema, summary: TextSchema });

export type EventProseFile = z.infer<typeof EventProseSchema>;
export type PageProseFile = z.infer<typeof PageProseSchema>;
