import { z } from 'zod';
import { DaySchema } from './date.ts';
import { HttpUrlSchema, IdSchema } from './localized.ts';

/** The links of a source that a reader may follow: to the original, to its archived copy, and to where it was read. */
export const addressKinds = ['original', 'archive', 'copy'] as const;

/** Why there is no answer to judge: nothing but these is told apart, since more cannot be acted upon. */
export const failureReasons = ['no-such-host', 'no-connection', 'broken-off', 'timeout', 'certificate', 'redirects', 'other'] as const;

const NOT_A_STATUS = 'A status has three digits. Restore the file from the last commit, or remove it and run `npm run check:links`.';

/** What was found when one address was last asked. */
export const LinkHealthSchema = z.strictObject({
  /** What was asked; a finding about an address that the source no longer has is passed over. */
  address: HttpUrlSchema,
  /** Day of the check (UTC). */
  on: DaySchema,
  /** Status of the last answer (RFC 9110, section 15); left out when there was none. */
  status: z.int().min(100, NOT_A_STATUS).max(999, NOT_A_STATUS).optional(),
  /** Why there was no answer, or none that says what is there. */
  reason: z.enum(failureReasons).optional(),
  /** Where redirects ended, if elsewhere. */
  to: z.url().optional(),
  /** On how many days of checking in a row it was not found; 0 when it was found, or when it cannot be told. */
  failures: z.int().min(0),
});

/** `content/source-health.json`: what `npm run check:links` found, by source and link. Written by that tool alone. */
export const SourceHealthSchema = z.strictObject({
  sources: z.record(IdSchema, z.partialRecord(z.enum(addressKinds), LinkHealthSchema)),
});

export type LinkHealth = z.infer<typeof LinkHealthSchema>;
export type AddressKind = (typeof addressKinds)[number];
export type SourceHealthFile = z.infer<typeof SourceHealthSchema>;
