export const DAY = 86_400_000;

/** Days since 1970 of a `YYYY-MM-DD`, counted without any time zone. */
export function dayOf(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}
