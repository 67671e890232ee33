/**
 * The forms of a query to try one after the other until something is found: full-width letters made half-width (NFKC), then decimals in parts,
 * since the index of a language without blanks splits `3.0075` into `3` and `0075`.
 */
export function queryForms(query: string): string[] {
  const folded = query.normalize('NFKC');
  return [...new Set([folded, folded.replaceAll(/(?<=\d)[.,](?=\d)/g, ' ')])];
}
