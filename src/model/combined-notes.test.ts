import { expect, test } from 'vitest';
import { combineNotes } from './combined-notes.ts';
import type { Note } from './notes.ts';
import type { Source } from './timeline.ts';

const note = (number: number, source: string, place?: string, marks = [`r-p-${number}-1`]): Note => ({
  number, source: { id: source } as Source, ...(place && { place }), quotes: [{ lang: 'en', text: `words of ${source}` }], marks,
});

test('a source stands once, with every place of every text', () => {
  const { sources, placeOf } = combineNotes([
    { key: 'aa-office-toll-order', locale: 'en', notes: [note(1, 'toll-order', 'p. 1'), note(2, 'toll-map')] },
    { key: 'aa-court-toll-ruling', locale: 'en', notes: [note(1, 'toll-ruling', 'p. 9'), note(2, 'toll-order', 'p. 2'), note(3, 'toll-order', 'p. 1')] },
  ]);
  expect(sources.map(({ source, places }) => [source.id, ...places.map(({ label, place }) => `${label} ${place}`)])).toEqual([
    ['toll-order', '1.1 p. 1', '1.2 p. 2'], ['toll-map', '2 undefined'], ['toll-ruling', '3 p. 9'],
  ]);
  expect(placeOf('aa-court-toll-ruling', 3)).toBe(placeOf('aa-office-toll-order', 1));
  expect(placeOf('aa-office-toll-order', 1).marks).toEqual(['aa-office-toll-order_r-p-1-1', 'aa-court-toll-ruling_r-p-3-1']);
  expect(placeOf('aa-office-toll-order', 1).quotes).toHaveLength(1);
});

test('two languages share the number of a source, and have places of their own', () => {
  const { sources, placeOf } = combineNotes([
    { key: 'ja', locale: 'ja', notes: [note(1, 'toll-order', '1頁'), note(2, 'toll-ruling', '9頁')] },
    { key: 'en', locale: 'en', notes: [note(1, 'toll-ruling', 'p. 9'), note(2, 'toll-order', 'p. 1'), note(3, 'toll-order', 'p. 2')] },
  ]);
  expect(sources).toHaveLength(2);
  expect([placeOf('ja', 1), placeOf('en', 2), placeOf('en', 3)].map(({ label }) => label)).toEqual(['1', '1.1', '1.2']);
  const ids = sources.flatMap(({ places }) => places.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  expect(() => placeOf('en', 4)).toThrow('no note 4');
});
