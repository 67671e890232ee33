import { z } from 'zod';
import { DaySchema } from './date.ts';
import { IdSchema, LocalizedTextSchema } from './localized.ts';

/**
 * `content/events/<id>/withdrawn.yaml`: the event was taken back. It stands in place of the files of the event; its versions stay readable
 * below `versions/`, and its id is never used again.
 */
export const WithdrawalSchema = z.strictObject({
  on: DaySchema,
  /** Why, in one or two sentences. */
  reason: LocalizedTextSchema,
  /** The event that now tells what was told here, if there is one. */
  see: IdSchema.optional(),
});

export type WithdrawalFile = z.infer<typeof WithdrawalSchema>;
