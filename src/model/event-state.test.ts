import { expect, test } from 'vitest';
import { firstDifference, sha256 } from './event-state.ts';

test.each([
  [{ a: 1 }, { a: 1 }, undefined],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, undefined],
  [{ a: [{ b: 'x' }] }, { a: [{ b: 'y' }] }, ['a', 0, 'b']],
  [{ a: [1] }, { a: [1, 2] }, ['a', 1]],
  [{ a: 1 }, {}, ['a']],
  [{}, { a: null }, ['a']],
  [{ a: [] }, { a: {} }, ['a']],
])('the first difference of %j and %j is at %j', (a, b, path) => {
  expect(firstDifference(a, b)).toEqual(path);
});

test('a hash is that of the bytes in UTF-8', () => {
  // printf '橋' | sha256sum
  expect(sha256('橋')).toBe('c2995d6958268e93f5a9c7209716568a49634485a970edb4659deda70f014f5a');
});
