import { describe, expect, test } from 'vitest';
import { fits, MAX_LENGTH, moved, readList, writeList } from './reading-list.ts';

describe('the list of an address', () => {
  test('keeps the order, and each id once', () => {
    expect(readList('cc-act-2019,aa-toll-2017,cc-act-2019')).toEqual({ ids: ['cc-act-2019', 'aa-toll-2017'], malformed: [], excess: [] });
  });

  test('lets blanks and empty places pass', () => {
    expect(readList(' aa-toll-2017 ,,bb-rule-2018,').ids).toEqual(['aa-toll-2017', 'bb-rule-2018']);
    expect(readList('').ids).toEqual([]);
  });

  test('names what cannot be an id', () => {
    expect(readList('aa-toll-2017,../../x,<b>,AA')).toEqual({ ids: ['aa-toll-2017'], malformed: ['../../x', '<b>', 'AA'], excess: [] });
  });

  test('leaves out what would make the address too long, and names it', () => {
    const many = Array.from({ length: 100 }, (_, i) => `aa-event-with-a-long-id-${i}`);
    const { ids, excess } = readList(writeList(many));
    expect([...ids, ...excess]).toEqual(many);
    expect(writeList(ids).length).toBeLessThanOrEqual(MAX_LENGTH);
    expect(fits([...ids, excess[0] ?? ''])).toBe(false);
  });
});

test('an id is moved by one place, and not beyond the ends', () => {
  const ids = ['a', 'b', 'c'];
  expect(moved(ids, 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(ids, 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(ids, 'a', -1)).toEqual(ids);
  expect(moved(ids, 'c', 1)).toEqual(ids);
  expect(moved(ids, 'x', 1)).toEqual(ids);
});
