import { expect, test } from 'vitest';
import { queryForms } from './query.ts';

test.each([
  ['ＢＩＳ', ['BIS']],
  ['Regulation 3.0075', ['Regulation 3.0075', 'Regulation 3 0075']],
  ['1,200', ['1,200', '1 200']],
  ['A8-0189/2018', ['A8-0189/2018']],
])('%s is tried as %j', (query, forms) => {
  expect(queryForms(query)).toEqual(forms);
});
