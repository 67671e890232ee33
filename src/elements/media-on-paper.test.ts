import { expect, test } from 'vitest';
import { mediaOnPaper } from './media-on-paper.ts';

test.each([
  ['print', 'all'],
  ['screen', 'not all'],
  ['screen and (max-width: 45.99rem)', 'not all'],
  ['(min-width: 46rem)', 'not all'],
  ['(width >= 46rem)', 'not all'],
  ['(width>=45rem)', 'all'],
  ['(max-width: 46rem)', 'all'],
  ['(width <= 46em)', 'all'],
  ['(width <= 719px)', 'not all'],
  ['(min-width: 30rem) and (max-width: 50rem)', 'all'],
  ['(min-width: 30rem) and (max-width: 40rem)', 'not all'],
  ['print and (orientation: landscape)', 'not all'],
  ['(orientation:portrait)', 'all'],
  ['(hover: hover)', '(hover: hover)'],
  ['(hover: hover) and (width >= 40rem)', '(hover: hover)'],
  ['(hover: hover) and (min-width: 48rem)', 'not all'],
])('on paper 720 px wide %s comes to %s', (query, expected) => {
  expect(mediaOnPaper(query, 720)).toBe(expected);
});
