import { z } from 'zod';
import { IdSchema, LocalizedTextSchema } from './localized.ts';

/** `content/threads/<id>.yaml`: a guided path through the events. */
export const ThreadSchema = z.strictObject({
  /** Place among the threads, from 1. */
  order: z.int().positive(),
  title: LocalizedTextSchema,
  /** What the path tells, in one or two sentences. */
  summary: LocalizedTextSchema,
  steps: z
    .array(
      z.strictObject({
        event: IdSchema,
        /** One sentence that leads from the step before to this one. */
        text: LocalizedTextSchema,
      }),
    )
    .min(5, 'A thread has at least five steps.')
    .max(12, 'A thread has at most twelve steps. Split it, or leave some out.'),
});

export type ThreadFile = z.infer<typeof ThreadSchema>;
