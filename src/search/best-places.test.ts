import { expect, test } from 'vitest';
import { bestPlaces, type FoundPage } from './best-places.ts';

const page = (words: string[], matches: number[], glue: string): FoundPage => ({
  url: '/x/',
  raw_content: words.join(glue),
  meta: {},
  anchors: [
    { id: 's-first', element: 'h2', location: 2 },
    { id: 'r-c-vote-1', element: 'a', location: 6 },
    { id: 'c-vote', element: 'div', location: 5 },
  ],
  weighted_locations: matches.map((location) => ({ location })),
});

test('sends the reader to the claim that matches, not to a mark or the top', () => {
  const [best] = bestPlaces(page(['a', 'b', 'H', 'c', 'd', 'the', 'vote', 'was', 'close'], [6, 8, 3], ' '), 2);
  expect(best?.id).toBe('c-vote');
  expect(best?.excerpt).toEqual([
    { text: 'the ', isMatch: false },
    { text: 'vote ', isMatch: true },
    { text: 'was ', isMatch: false },
    { text: 'close ', isMatch: true },
  ]);
});

test('joins Japanese words without blanks', () => {
  const [best] = bestPlaces(page(['あ', 'い', '見出し', 'う', 'え', '欧州', '議会', 'の', '棄権'], [5, 6, 8], '\u200B'), 1);
  expect(best?.excerpt.map(({ text }) => text).join('')).toBe('欧州議会の棄権');
});

test('a match above every heading is at the top of the page', () => {
  expect(bestPlaces(page(['a', 'b', 'H', 'c', 'd', 'e', 'f'], [0], ' '), 1)[0]?.id).toBe('');
});

test('prefers the place of the rarer word', () => {
  const words = ['top', 'eu', 'H', 'eu', 'eu', 'claim', 'eu', 'votes'];
  expect(bestPlaces(page(words, [1, 3, 4, 6, 7], ' '), 2)[0]?.id).toBe('c-vote');
});
