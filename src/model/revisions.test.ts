import { expect, test } from 'vitest';
import { parseEdtf } from '../dates/edtf.ts';
import { comparisonId, recentCorrections } from './revisions.ts';
import type { EventVersion } from './timeline.ts';

const version = (number: number, on: string, kind: EventVersion['kind']) => ({ number, on: parseEdtf(on), kind }) as EventVersion;
const versions = [version(1, '2020-01-01', 'created'), version(2, '2020-03-01', 'correction'), version(3, '2020-03-05', 'source'), version(4, '2020-03-10', 'correction')];

test.each([
  ['2020-03-10', [4, 2]],
  ['2020-05-29', [4, 2]],
  ['2020-05-30', [4]],
  ['2020-06-07', [4]],
  ['2020-06-08', []],
])('on %s the corrections of the last 90 days are versions %j', (day, expected) => {
  expect(recentCorrections({ versions }, day).map(({ number }) => number)).toEqual(expected);
});

test('two versions are compared in one place', () => {
  expect([comparisonId(1, 2), comparisonId(1, 3)]).toEqual(['v2', 'from-1-to-3']);
});
