import type { OverviewStretch } from '../model/overview.ts';

/** In the order in which they are painted: what is in force covers what only advises. */
export const columnForces = ['advised', 'in-force'] as const satisfies readonly OverviewStretch['force'][];

/**
 * Measures, in order of time, as data of SVG paths, one for each of `columnForces`: a column is 1 wide, of which the bars take 0.75, and a day
 * 1 high. What an earlier one covers adds nothing and is left out.
 */
export function drawColumns(stretches: readonly OverviewStretch[]): string[] {
  return columnForces.map((force) =>
    stretches
      .filter((each) => each.force === force)
      .filter(({ column, to }, i, all) => !all.slice(0, i).some((earlier) => earlier.column === column && earlier.to >= to))
      .map(({ column, from, to }) => `M${column} ${from}h.75V${to}h-.75z`)
      .join(''));
}
