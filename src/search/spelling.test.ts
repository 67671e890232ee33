import { expect, test } from 'vitest';
import { isShortFor, slipCost, spellingDistance } from './spelling.ts';

test.each([
  ['entity', 'entity', 0],
  ['entiyt', 'entity', 1],
  ['entty', 'entity', 1],
  ['bridge', 'fridge', 1],
  ['toll', 'office', Infinity],
])('from %s to %s are %d slips', (a, b, distance) => {
  expect(spellingDistance(a, b, 2)).toBe(distance);
});

test('a first letter is rarely wrong: the word that has it is nearer', () => {
  expect(slipCost('tlol', 'toll')).toBeLessThan(slipCost('tlol', 'roll'));
});

test('short words must be right, words in kanji may have one wrong', () => {
  expect(slipCost('us', 'uk')).toBe(Infinity);
  expect(slipCost('通行件限法', '通行権限法')).toBe(1);
});

test.each([
  ['河川安保庁', '河川安全保障庁', true],
  ['河川庁', '河川安全保障庁', false],
  ['河川保安庁', '河川安全保障庁', false],
])('%s is short for %s: %s', (typed, name, expected) => {
  expect(isShortFor(typed, name)).toBe(expected);
});
