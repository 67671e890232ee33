/**
 * Between what widths in pixels a sheet of A4 or US Letter lies for a media query. Chromium takes the sheet less the margins that are set in its print
 * dialog, not those of the document: 717 for A4 with the margins it proposes, 816 for Letter with none. Style sheets change nothing between the two.
 */
export const PAPER_WIDTHS = { least: 704, most: 816 };

/** A condition on the width, as written (Media Queries 3) or as Chromium and build tools put it (Media Queries 4, range syntax). */
const WIDTH = /^\((?:(min|max)-width:|width\s*(<|>)=)\s*([\d.]+)(px|r?em)\)$/;

/** The media query that holds on the screen when this one holds on upright paper `width` pixels wide. Conditions that paper does not change stay. */
export function mediaOnPaper(query: string, width = PAPER_WIDTHS.least): string {
  const conditions = query.split(/\s+and\s+/).map((condition) => onPaper(condition, width) ?? condition);
  if (conditions.includes(false)) return 'not all';
  return conditions.filter((condition) => condition !== true).join(' and ') || 'all';
}

/** Whether a condition holds on paper; undefined where that is the same as on the screen. */
function onPaper(condition: string, width: number): boolean | undefined {
  if (condition === 'print') return true;
  if (condition === 'screen') return false;
  const [, orientation] = /^\(orientation:\s*(portrait|landscape)\)$/.exec(condition) ?? [];
  if (orientation) return orientation === 'portrait';
  const [, bound, sign, length, unit] = WIDTH.exec(condition) ?? [];
  if (length === undefined) return undefined;
  // In a media query `em` and `rem` are those of the browser's own setting, 16 px by default.
  const limit = Number(length) * (unit === 'px' ? 1 : 16);
  return bound === 'min' || sign === '>' ? width >= limit : width <= limit;
}
