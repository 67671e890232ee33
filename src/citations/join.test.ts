import { expect, test } from 'vitest';
import type { CslItem } from './csl-item.ts';
import { exportFormats, exportIds } from './exports.ts';
import { joinExports } from './join.ts';

const item = (id: string, title: string): CslItem => ({ id, type: 'webpage', title, author: [{ literal: 'Toll Office' }], issued: { 'date-parts': [[2020, 5, 3]] }, URL: `https://example.org/${id}` });
const items = ['@online{x,} and “{braces}”', 'TY  - of a bridge\nER  - ', 'C:\\path, 100% & more', '通行料の通知'].map((title, i) => item(`aa-${i}`, title));
const [a, b, c, d] = items as [CslItem, CslItem, CslItem, CslItem];

test.each(exportIds)('%s files are joined into what would have been written at once, each record once', (format) => {
  const { write } = exportFormats[format];
  expect(joinExports([write([a]), write([b, c]), write([c, d, a])], format)).toBe(write(items));
  expect(joinExports([write([a, b])], format)).toBe(write([a, b]));
});

test.each(exportIds)('%s files without a record join to one without a record', (format) => {
  const { write } = exportFormats[format];
  expect(joinExports([write([]), write([])], format)).toBe(write([]));
});
