import { describe, expect, test } from 'vitest';
import { alignColumns } from './pairs.ts';

const keyed = (key: string, text = key) => ({ key, basis: 'div', text });
const paragraph = (text: string, basis = 'p') => ({ basis, text });
const shown = (columns: Parameters<typeof alignColumns<{ key?: string; basis: string; text: string }>>[0]) =>
  alignColumns(columns).map(({ key, cells }) => [key ?? '', ...cells.map((cell) => cell.map(({ text }) => text).join('+'))]);

describe('alignColumns', () => {
  test('puts what has the same key side by side, and paragraphs between them one by one', () => {
    expect(shown([
      [paragraph('a'), keyed('h', 'H'), paragraph('b'), paragraph('c'), keyed('toll', 'T')],
      [paragraph('あ'), keyed('h', '見'), paragraph('い'), paragraph('う'), keyed('toll', '料')],
    ])).toEqual([['', 'a', 'あ'], ['h', 'H', '見'], ['', 'b', 'い'], ['', 'c', 'う'], ['toll', 'T', '料']]);
  });

  test('keeps paragraphs of a section together when their number differs, also when one has none', () => {
    expect(shown([
      [keyed('h'), paragraph('a'), paragraph('b'), keyed('toll'), paragraph('c')],
      [keyed('h'), paragraph('あ'), keyed('toll')],
    ])).toEqual([['h', 'h', 'h'], ['', 'a+b', 'あ'], ['toll', 'toll', 'toll'], ['', 'c', '']]);
  });

  test('does not call two paragraphs a pair that rest on different sources', () => {
    expect(shown([
      [paragraph('a', 'p n-1'), paragraph('b', 'p n-2')],
      [paragraph('い', 'p n-2'), paragraph('あ', 'p n-1')],
    ])).toEqual([['', 'a+b', 'い+あ']]);
  });

  test('refuses columns that do not say the same', () => {
    expect(() => alignColumns([[keyed('toll'), keyed('reason')], [keyed('reason'), keyed('toll')]])).toThrow('toll reason');
    expect(() => alignColumns([[keyed('toll')], []])).toThrow('same parts');
  });
});
