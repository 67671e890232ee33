import { z } from 'zod';
import { IdSchema, LocalizedTextSchema, TextSchema } from './localized.ts';

/** Kept as an event, or left out for a reason. */
const OutcomeSchema = z.union([
  z.strictObject({ event: IdSchema }),
  z.strictObject({ reason: LocalizedTextSchema }),
], 'Name the `event` that it became, or give the `reason` why it is left out, in each language.');

/** `content/coverage.yaml`: what became of each record of the research notes, and of each statement of the founding documents. */
export const CoverageSchema = z.strictObject({
  events: z.record(TextSchema, OutcomeSchema),
  founding: z.array(
    z.strictObject({
      /** The founding document. */
      source: IdSchema,
      statements: z
        .array(
          z.union([
            /** Where it is told: `<event>`, or `<event>#c-<claim>`, `#a-<account>`, `#dates`. */
            z.strictObject({ says: LocalizedTextSchema, kept: TextSchema }),
            z.strictObject({ says: LocalizedTextSchema, reason: LocalizedTextSchema }),
          ], 'A statement has `says`, and either `kept` or `reason`.'),
        )
        .min(1),
    }),
  ),
});

export type CoverageFile = z.infer<typeof CoverageSchema>;
