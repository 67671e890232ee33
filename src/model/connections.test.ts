import { expect, test } from 'vitest';
import { parseEdtf } from '../dates/edtf.ts';
import { connectionsOf, isConnected, layOutConnections } from './connections.ts';
import type { Relation, TimelineEvent } from './timeline.ts';

/** Events by id and year, and relations as "later > earlier", which are read on both, in order of time. */
function make(years: Record<string, number>, ...pairs: [string, string][]) {
  const events = new Map(Object.entries(years).map(([id, year]) => [id, { id, date: parseEdtf(String(year)), relations: [] as Relation[] }]));
  const get = (id: string) => events.get(id) as unknown as TimelineEvent & { relations: Relation[] };
  for (const [from, to] of pairs) {
    get(from).relations.push({ type: 'cites', direction: 'forward', sentence: { en: 'Refers to {event}', ja: '{event}' }, event: get(to) });
    get(to).relations.push({ type: 'cites', direction: 'inverse', sentence: { en: 'Referred to in {event}', ja: '{event}' }, event: get(from) });
  }
  for (const { relations } of events.values()) relations.sort((a, b) => a.event.date.earliest.localeCompare(b.event.date.earliest));
  return get;
}
const tell = (connections: ReturnType<typeof connectionsOf>['before']) =>
  connections.map(({ event, further }) => [event.id, ...(further.length > 0 ? [further.map((relation) => relation.event.id)] : [])]);

test('an event is followed two steps each way, and no further, in order of time', () => {
  const get = make({ a: 2015, b: 2016, c: 2017, d: 2018, e: 2019, f: 2020, g: 2018 }, ['b', 'a'], ['c', 'b'], ['d', 'c'], ['e', 'd'], ['f', 'e'], ['g', 'c'], ['d', 'a']);
  const { before, after } = connectionsOf(get('d'));
  expect(tell(before)).toEqual([['a'], ['c', ['b']]]);
  expect(tell(after)).toEqual([['e', ['f']]]);
  expect(tell(connectionsOf(get('c')).after)).toEqual([['d', ['e']], ['g']]);
});

test('the second step leads neither back nor to what is one step away, so that circles end', () => {
  const get = make({ a: 2015, b: 2016, c: 2017 }, ['b', 'a'], ['c', 'b'], ['a', 'c'], ['c', 'a']);
  const { before } = connectionsOf(get('c'));
  expect(tell(before)).toEqual([['a'], ['b']]);
});

test('what is reached by two ways is told after each, and drawn once with a line to each', () => {
  const get = make({ a: 2015, b: 2016, c: 2017, d: 2018 }, ['b', 'a'], ['c', 'a'], ['d', 'b'], ['d', 'c']);
  const connections = connectionsOf(get('d'));
  expect(tell(connections.before)).toEqual([['b', ['a']], ['c', ['a']]]);
  const { columns, lines } = layOutConnections(connections, 5);
  expect(columns.map(({ step, events }) => [step, events.map(({ id }) => id)])).toEqual([[-2, ['a']], [-1, ['b', 'c']], [0, ['d']]]);
  const named = lines.map(({ from, to }) => [from, to].map(({ column, row }) => columns[column]?.events[row]?.id).join(' → ')).sort();
  expect(named).toEqual(['a → b', 'a → c', 'b → d', 'c → d']);
});

test('where there is no room, those nearest in time are drawn and all others are counted', () => {
  const get = make({ s: 2010, a: 2015, b: 2016, c: 2017, x: 2018, y: 2019, z: 2020 }, ['a', 's'], ['b', 's'], ['c', 's'], ['x', 'a'], ['y', 'c'], ['z', 'c']);
  const [own, first, second] = layOutConnections(connectionsOf(get('s')), 2).columns;
  expect(own).toMatchObject({ step: 0, more: 0 });
  expect([first?.events.map(({ id }) => id), first?.more]).toEqual([['a', 'b'], 1]);
  // y and z hang on c, which is not drawn.
  expect([second?.events.map(({ id }) => id), second?.more]).toEqual([['x'], 2]);
  const back = layOutConnections({ event: get('z'), before: connectionsOf(get('s')).after, after: [] }, 2);
  expect(back.columns.find(({ step }) => step === -1)?.events.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('an event without relations has nothing to show', () => {
  const get = make({ a: 2015, b: 2016, c: 2017 }, ['b', 'a']);
  expect([get('a'), get('b'), get('c')].map(isConnected)).toEqual([true, true, false]);
  expect(layOutConnections(connectionsOf(get('c')), 5)).toMatchObject({ columns: [{ step: 0 }], lines: [] });
});
