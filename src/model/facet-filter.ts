/** What the timeline can be narrowed by, in the order of the page. */
export const facets = ['lane', 'jurisdiction', 'year', 'kind', 'standing', 'weight', 'actor'] as const;
export type Facet = (typeof facets)[number];

/** The values of one event: facet → ids; years as `2017`. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Facets that are chosen value by value. Years are chosen as a range. */
const listed = facets.filter((facet) => facet !== 'year');
type Listed = Exclude<Facet, 'year'>;

/**
 * What somebody chose. An event needs one of the values of each facet, and a year from `from` to `to`, both included; an empty list or
 * an undefined year is no condition.
 */
export interface Selection {
  readonly chosen: Readonly<Record<Listed, readonly string[]>>;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** A part of an address that could not be understood: the name of the parameter and its value. */
export interface UnknownValue {
  readonly name: Facet | 'from' | 'to';
  readonly value: string;
}

/**
 * Reads the query of an address: `jurisdiction=aa,bb&from=2017&to=2018`, ids separated by commas, as in the search. Parameters of other
 * names belong to others. A range that is written backwards is turned round.
 *
 * @param known the values that exist; of years, any of four digits is a limit
 * @returns what was chosen, and every value that does not exist
 */
export function readSelection(parameters: URLSearchParams, known: Readonly<Record<Listed, ReadonlySet<string>>>): { selection: Selection; unknown: UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const chosen = Object.fromEntries(
    listed.map((facet) => {
      const values = new Set(parameters.getAll(facet).flatMap((list) => list.split(',')).filter(Boolean));
      unknown.push(...[...values].filter((value) => !known[facet].has(value)).map((value) => ({ name: facet, value })));
      return [facet, [...values].filter((value) => known[facet].has(value))];
    }),
  ) as Record<Listed, string[]>;
  const year = (name: 'from' | 'to') => {
    const value = parameters.get(name);
    if (!value) return undefined;
    if (/^\d{4}$/.test(value)) return Number(value);
    unknown.push({ name, value });
    return undefined;
  };
  const [from, to] = [year('from'), year('to')];
  const isBackwards = from !== undefined && to !== undefined && from > to;
  return { selection: { chosen, from: isBackwards ? to : from, to: isBackwards ? from : to }, unknown };
}

/** Writes a selection into the query of an address, in the form that `readSelection` reads; other parameters stay. */
export function writeSelection({ chosen, from, to }: Selection, parameters: URLSearchParams): void {
  const set = (name: string, value: string) => (value ? parameters.set(name, value) : parameters.delete(name));
  for (const facet of listed) set(facet, chosen[facet].join(','));
  set('from', from === undefined ? '' : String(from));
  set('to', to === undefined ? '' : String(to));
}

/** True when a value is chosen; of years, when it lies in the range. */
export function isChosen(selection: Selection, facet: Facet, value: string): boolean {
  if (facet !== 'year') return selection.chosen[facet].includes(value);
  const { from, to } = selection;
  return (from !== undefined || to !== undefined) && Number(value) >= (from ?? 0) && Number(value) <= (to ?? Infinity);
}

/** True when anything is chosen. */
export function isNarrowed({ chosen, from, to }: Selection): boolean {
  return from !== undefined || to !== undefined || listed.some((facet) => chosen[facet].length > 0);
}

/** The selection without any condition on a facet. */
export function without(selection: Selection, facet: Facet): Selection {
  return facet === 'year' ? { ...selection, from: undefined, to: undefined } : { ...selection, chosen: { ...selection.chosen, [facet]: [] } };
}

/** The selection with a value as the only one of its facet, or with none of that facet if it was that already. */
export function only(selection: Selection, facet: Facet, value: string): Selection {
  const rest = without(selection, facet);
  if (facet === 'year') {
    const year = Number(value);
    return selection.from === year && selection.to === year ? rest : { ...rest, from: year, to: year };
  }
  const isAlone = selection.chosen[facet].length === 1 && isChosen(selection, facet, value);
  return isAlone ? rest : { ...rest, chosen: { ...rest.chosen, [facet]: [value] } };
}

/** The selection with a value added to the others of its facet, or without it if it was chosen. Years are chosen one at a time. */
export function toggle(selection: Selection, facet: Facet, value: string): Selection {
  if (facet === 'year') return only(selection, facet, value);
  const values = selection.chosen[facet];
  return { ...selection, chosen: { ...selection.chosen, [facet]: values.includes(value) ? values.filter((each) => each !== value) : [...values, value] } };
}

/** Whether an event is in a selection; without its condition on the facet `except`. */
export function passes(values: FacetValues, selection: Selection, except?: Facet): boolean {
  return facets.every((facet) => {
    const isFree = facet === 'year' ? selection.from === undefined && selection.to === undefined : selection.chosen[facet].length === 0;
    return facet === except || isFree || values[facet].some((value) => isChosen(selection, facet, value));
  });
}

/** How many events have each value of a facet beside the conditions of the other facets: what choosing it would give. */
export function countValues(events: readonly FacetValues[], selection: Selection, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const values of events) {
    if (!passes(values, selection, facet)) continue;
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
