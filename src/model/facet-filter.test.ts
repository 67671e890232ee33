import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countValues, facets, isNarrowed, only, passes, readSelection, toggle, without, writeSelection, type Facet, type FacetValues, type Selection } from './facet-filter.ts';

const ids = ['aa', 'bb', 'cc'];
const years = ['2016', '2017', '2018', '2019'];
const known = Object.fromEntries(facets.map((facet) => [facet, new Set(facet === 'year' ? years : ids)])) as Record<Facet, Set<string>>;
const none: Selection = { chosen: { lane: [], jurisdiction: [], kind: [], standing: [], weight: [], actor: [] }, from: undefined, to: undefined };
const event = (part: Partial<FacetValues>): FacetValues => ({ lane: ['aa'], jurisdiction: ['aa'], year: ['2017'], kind: ['aa'], standing: ['aa'], weight: ['aa'], actor: [], ...part });
const read = (query: string) => readSelection(new URLSearchParams(query), known);

const someIds = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });
const values: fc.Arbitrary<FacetValues> = fc.record({
  lane: someIds, jurisdiction: someIds, kind: someIds, standing: someIds, weight: someIds, actor: someIds,
  year: fc.uniqueArray(fc.constantFrom(...years), { minLength: 1, maxLength: 2 }),
});
const selections: fc.Arbitrary<Selection> = fc
  .record({
    chosen: fc.record({ lane: someIds, jurisdiction: someIds, kind: someIds, standing: someIds, weight: someIds, actor: someIds }),
    range: fc.option(fc.tuple(fc.integer({ min: 2016, max: 2019 }), fc.integer({ min: 2016, max: 2019 })), { nil: undefined }),
  })
  .map(({ chosen, range }) => ({ chosen, from: range && Math.min(...range), to: range && Math.max(...range) }));

test('an event needs one value of each facet that is chosen, and a year of the range', () => {
  const { selection } = read('jurisdiction=aa,bb&kind=cc&from=2017&to=2018');
  expect(passes(event({ jurisdiction: ['bb'], kind: ['cc'] }), selection)).toBe(true);
  expect(passes(event({ jurisdiction: ['bb'] }), selection)).toBe(false);
  expect(passes(event({ jurisdiction: ['aa'], kind: ['cc'], year: ['2019'] }), selection)).toBe(false);
  expect(passes(event({ jurisdiction: ['aa'], kind: ['cc'], year: ['2016', '2017'] }), selection)).toBe(true);
});

test('what does not exist is told, and the rest is used', () => {
  const { selection, unknown } = read('jurisdiction=aa,zz&jurisdiction=bb&from=1815x&to=soon&utm=x');
  expect(selection.chosen.jurisdiction).toEqual(['aa', 'bb']);
  expect(unknown).toEqual([{ name: 'jurisdiction', value: 'zz' }, { name: 'from', value: '1815x' }, { name: 'to', value: 'soon' }]);
});

test('a year that has no event may still bound a range, and a range may be written backwards', () => {
  expect(read('from=1815&to=2026')).toMatchObject({ selection: { from: 1815, to: 2026 }, unknown: [] });
  expect(read('from=2019&to=2017').selection).toMatchObject({ from: 2017, to: 2019 });
});

test('what stands in the address is read as it was written, and the parameters of others stay', () => {
  fc.assert(fc.property(selections, (selection) => {
    const parameters = new URLSearchParams('q=x&lane=zz');
    writeSelection(selection, parameters);
    expect(readSelection(new URLSearchParams(parameters.toString()), known)).toEqual({ selection, unknown: [] });
    expect(parameters.get('q')).toBe('x');
  }));
});

test('takes any address calmly', () => {
  fc.assert(fc.property(fc.webQueryParameters(), (query) => {
    expect(isNarrowed(read(query).selection)).toBeTypeOf('boolean');
  }));
});

test('the count of a value is what choosing it alone of its facet gives', () => {
  fc.assert(fc.property(fc.array(values, { maxLength: 12 }), selections, fc.constantFrom(...facets), (events, selection, facet) => {
    const counts = countValues(events, selection, facet);
    for (const value of known[facet]) {
      const chosen = only(without(selection, facet), facet, value);
      expect(counts.get(value) ?? 0).toBe(events.filter((each) => passes(each, chosen)).length);
    }
  }));
});

test('a value chosen twice is not chosen, and others of its facet stay', () => {
  fc.assert(fc.property(selections, fc.constantFrom(...facets), fc.nat(), (selection, facet, i) => {
    const value = [...known[facet]][i % known[facet].size] ?? '';
    const start = without(selection, facet);
    expect(toggle(toggle(start, facet, value), facet, value)).toEqual(start);
    expect(only(only(start, facet, value), facet, value)).toEqual(start);
  }));
  expect(toggle(toggle(none, 'kind', 'aa'), 'kind', 'bb').chosen.kind).toEqual(['aa', 'bb']);
  expect(only(toggle(none, 'kind', 'aa'), 'kind', 'bb').chosen.kind).toEqual(['bb']);
});
