import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countValues, passing, readFilters, writeFilters, type Filters } from './filters.ts';
import { facets, type Catalogue, type Facet } from './format.ts';

const none = { jurisdiction: [], kind: [], year: [], actor: [], standing: [], tier: [] };
const catalogue = {
  events: [
    { id: 'a', span: ['2017-09-13'], values: [[0], [0], [0], [], [], []] },
    { id: 'b', span: ['2018-01-01', '2018-12-31'], values: [[0, 1], [1], [1], [], [], []] },
    { id: 'c', span: ['2024-06-20'], values: [[1], [1], [2], [], [], []] },
  ],
  facets: { ...none, jurisdiction: ['aa', 'bb'], kind: ['order', 'ruling'], year: ['2017', '2018', '2024'] },
} as unknown as Catalogue;
const with_ = (part: Partial<Record<Facet, string[]>>, span: Partial<Filters> = {}): Filters => ({ chosen: { ...none, ...part }, from: '', to: '', sort: 'relevance', ...span });

test('an event needs one value of each facet that is filtered by', () => {
  expect(passing([0, 1, 2], with_({ jurisdiction: ['bb'] }), catalogue)).toEqual([1, 2]);
  expect(passing([0, 1, 2], with_({ jurisdiction: ['aa', 'bb'], kind: ['ruling'] }), catalogue)).toEqual([1, 2]);
  expect(passing([0, 1, 2], with_({ jurisdiction: ['aa'], year: ['2024'] }), catalogue)).toEqual([]);
});

test('a date that may lie within the span passes, and a year as limit is the whole year', () => {
  expect(passing([0, 1, 2], with_({}, { from: '2018-06-01', to: '2018-07-01' }), catalogue)).toEqual([1]);
  expect(passing([0, 1, 2], with_({}, { from: '2017', to: '2018' }), catalogue)).toEqual([0, 1]);
});

test('each value tells how many events it would give beside the filters of the other facets', () => {
  const filters = with_({ jurisdiction: ['aa'] });
  expect(countValues(passing([0, 1, 2], filters, catalogue, 'jurisdiction'), 'jurisdiction', catalogue)).toEqual(new Map([['aa', 2], ['bb', 2]]));
  expect(countValues(passing([0, 1, 2], filters, catalogue, 'kind'), 'kind', catalogue)).toEqual(new Map([['order', 1], ['ruling', 1]]));
});

test('what stands in the address is read as it was written', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), { maxLength: 3 });
  const day = fc.constantFrom('', '2017', '2017-09', '2017-09-13');
  const filters = fc.record({
    chosen: fc.record(Object.fromEntries(facets.map((facet) => [facet, ids])) as Record<Facet, typeof ids>),
    from: day, to: day, sort: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
  });
  fc.assert(fc.property(filters, (each) => {
    const parameters = new URLSearchParams('q=x');
    writeFilters(each, parameters);
    expect(readFilters(new URLSearchParams(parameters.toString()))).toEqual(each);
    expect(parameters.get('q')).toBe('x');
  }));
});

test('takes anything in the address calmly', () => {
  fc.assert(fc.property(fc.webQueryParameters(), (text) => {
    expect(readFilters(new URLSearchParams(`from=${text}&sort=${text}`)).sort).toMatch(/relevance|newest|oldest/);
  }));
});
