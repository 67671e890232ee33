import { expect, test } from 'vitest';
import { citedSources } from './cited-sources.ts';
import type { Source, TimelineEvent } from './timeline.ts';

const [order, map, ruling] = ['toll-order', 'toll-map', 'toll-ruling'].map((id) => ({ id }) as Source) as [Source, Source, Source];
const event = (id: string, sources: Source[]) => ({ id, sources }) as unknown as TimelineEvent;

test('each source stands once, in the order of reading, with every event that cites it', () => {
  const cited = citedSources([event('aa-office-toll-order', [order, map]), event('aa-court-toll-ruling', [ruling, order])]);
  expect(cited.map(({ number, source, events }) => [number, source.id, ...events.map(({ id }) => id)])).toEqual([
    [1, 'toll-order', 'aa-office-toll-order', 'aa-court-toll-ruling'],
    [2, 'toll-map', 'aa-office-toll-order'],
    [3, 'toll-ruling', 'aa-court-toll-ruling'],
  ]);
});
