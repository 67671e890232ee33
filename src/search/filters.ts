import { facets, type Catalogue, type Facet } from './format.ts';

/** How results are narrowed and ordered: the whole of it stands in the address. */
export interface Filters {
  /** Ids of the chosen values; an event needs one of each facet. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** First and last day (ISO 8601, or its beginning), both included. */
  readonly from: string;
  readonly to: string;
  readonly sort: 'relevance' | 'newest' | 'oldest';
}

const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Reads the filters of an address. What is not understood is left out. */
export function readFilters(parameters: URLSearchParams): Filters {
  const day = (name: string) => (DAY.test(parameters.get(name) ?? '') ? (parameters.get(name) ?? '') : '');
  const sort = parameters.get('sort');
  return {
    chosen: Object.fromEntries(facets.map((facet) => [facet, (parameters.get(facet) ?? '').split(',').filter(Boolean)])) as Record<Facet, string[]>,
    from: day('from'),
    to: day('to'),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
}

/** Writes filters into an address, in the form that `readFilters` reads. */
export function writeFilters({ chosen, from, to, sort }: Filters, parameters: URLSearchParams): void {
  const set = (name: string, value: string) => (value ? parameters.set(name, value) : parameters.delete(name));
  for (const facet of facets) set(facet, chosen[facet].join(','));
  set('from', from);
  set('to', to);
  set('sort', sort === 'relevance' ? '' : sort);
}

export const isFiltered = ({ chosen, from, to }: Filters): boolean => Boolean(from || to) || facets.some((facet) => chosen[facet].length > 0);

/** The events (by number) that pass the filters; without the filter on `except`, which is how many each of its values would give. */
export function passing(events: readonly number[], filters: Filters, { events: all, facets: ids }: Catalogue, except?: Facet): number[] {
  return events.filter((number) => {
    const event = all[number];
    if (!event) return false;
    const [first, last = first] = event.span;
    // A year or month as a limit means its first or last day: no day sorts after `~`.
    if ((filters.from && last < filters.from) || (filters.to && first > `${filters.to}~`)) return false;
    return facets.every((facet, i) => {
      const chosen = filters.chosen[facet];
      return facet === except || chosen.length === 0 || event.values[i]?.some((value) => chosen.includes(ids[facet][value] ?? ''));
    });
  });
}

/** How many of the events have each value of a facet: id → count. */
export function countValues(events: readonly number[], facet: Facet, { events: all, facets: ids }: Catalogue): Map<string, number> {
  const counts = new Map<string, number>();
  for (const number of events) {
    for (const value of all[number]?.values[facets.indexOf(facet)] ?? []) {
      const id = ids[facet][value] ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
