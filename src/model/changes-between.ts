import type { MeasureState } from './as-of.ts';

/**
 * What of the later day was not so on the earlier one, in the order of the later. Measures only ever step forward, so nothing else can
 * differ. Apart from the rest of its noun, because the browser loads it too.
 */
export function changesBetween<T extends { readonly id: string; readonly state: MeasureState }>(
  earlier: readonly Pick<T, 'id' | 'state'>[],
  later: readonly T[],
): T[] {
  const before = new Map(earlier.map(({ id, state }) => [id, state]));
  return later.filter(({ id, state }) => before.get(id) !== state);
}
