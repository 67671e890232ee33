import { z } from 'zod';
import { IdSchema } from './localized.ts';

/**
 * `content/versions.json`: the published versions of every event, each with the SHA-256 (hexadecimal) of its canonical JSON; ids in the order
 * of the alphabet. `npm run release` and `npm run revise` write it; it is what the check compares with, so nobody edits it.
 */
export const VersionsSchema = z.record(
  IdSchema,
  z.record(
    z.string().regex(/^[1-9]\d*$/, 'A version is a number from 1.'),
    z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits. Restore the file from the last commit.'),
  ),
);

export type VersionsFile = z.infer<typeof VersionsSchema>;
