import type { Token } from './symbols.ts';
import type { Places } from './postings.ts';

/** How well each passage matches one thing that is looked for: from 0 (not given) to 1. */
export type Match = ReadonlyMap<number, number>;

/** A part of the letters of a run is worth less than the whole: `share` of them to this power. */
const PART_POWER = 2;
/** Less than this share of a run is chance. */
const LEAST_SHARE = 0.5;

/**
 * Where all tokens stand in one row, as they do in the query; where they stand so nowhere, and unless `isStrict`, the passages that have a good part of them.
 * @param tokens of one word, run or phrase, with the places of each
 */
export function matchRow(tokens: readonly (Token & { readonly places: Places })[], isStrict: boolean): Match {
  const [first, ...others] = tokens;
  if (!first) return new Map();
  const whole = new Map<number, number>();
  for (const [passage, positions] of first.places) {
    const isWhole = positions.some((position) =>
      others.every((other) => other.places.get(passage)?.includes(position + other.position - first.position)),
    );
    if (isWhole) whole.set(passage, 1);
  }
  if (whole.size > 0 || isStrict || tokens.length === 1) return whole;

  const counts = new Map<number, number>();
  for (const { places } of tokens) {
    for (const passage of places.keys()) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  }
  return new Map([...counts].map(([passage, count]) => [passage, (count / tokens.length) ** PART_POWER] as const).filter(([, share]) => share >= LEAST_SHARE ** PART_POWER));
}

/** The best of several matches, each with its worth. */
export function bestOf(matches: readonly (readonly [match: Match, worth: number])[]): Match {
  const best = new Map<number, number>();
  for (const [match, worth] of matches) {
    for (const [passage, strength] of match) best.set(passage, Math.max(best.get(passage) ?? 0, strength * worth));
  }
  return best;
}
