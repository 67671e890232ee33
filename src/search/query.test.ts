import { expect, test } from 'vitest';
import { queryForms } from './query.ts';

test.each([
  ['ＡＢＣ', ['ABC']],
  ['Order 3.0075', ['Order 3.0075', 'Order 3 0075']],
  ['1,200', ['1,200', '1 200']],
  ['B7-0123/2018', ['B7-0123/2018']],
])('%s is tried as %j', (query, forms) => {
  expect(queryForms(query)).toEqual(forms);
});
