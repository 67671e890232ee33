import { describe, expect, test } from 'vitest';
import { explanationsOf } from './explanations.ts';
import type { Timeline } from './timeline.ts';

const timeline = {
  actors: [{ id: 'bridge-office', name: { en: 'Bridge Office', ja: 'ブリッジ・オフィス' }, reading: 'ぶりっじおふぃす', description: { en: 'Office for bridges. It sets tolls.', ja: '橋の役所である。料金を定める。' } }],
  terms: [{ id: 'toll', term: { en: 'toll', ja: '通行料' }, reading: 'つうこうりょう', definition: { en: 'Price of 1.50 for passing.', ja: '通るための料金。「橋代」ともいう。' } }],
} as unknown as Timeline;

describe('explanationsOf', () => {
  test('gives one sentence for each actor and term', () => {
    expect(explanationsOf(timeline, 'en').map(({ text }) => text)).toEqual(['Office for bridges.', 'Price of 1.50 for passing.']);
    expect(explanationsOf(timeline, 'ja').map(({ text }) => text)).toEqual(['橋の役所である。', '通るための料金。']);
  });

  test('gives the reading of kanji alone', () => {
    expect(explanationsOf(timeline, 'ja').map(({ reading }) => reading)).toEqual([undefined, 'つうこうりょう']);
  });
});
