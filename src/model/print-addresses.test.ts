import { expect, test } from 'vitest';
import { printAddresses } from './print-addresses.ts';
import type { Source } from './timeline.ts';

const source = (id: string, addresses: Partial<Pick<Source, 'URL' | 'archive'>>) => ({ id, ...addresses }) as Source;

test('a source has its address, or else that of its archived copy, and none where none is known', () => {
  const css = printAddresses([
    source('aa-order', { URL: 'https://example.org/order?a="b"' }),
    source('bb-note', { archive: { URL: 'https://archive.example/bb' } as NonNullable<Source['archive']> }),
    source('cc-lost', {}),
  ]);
  expect(css).toContain('a[href$="/sources/aa-order/"]::after{content:" https://example.org/order?a=\\"b\\""}');
  expect(css).toContain('a[href$="/sources/bb-note/"]::after{content:" https://archive.example/bb"}');
  expect(css).not.toContain('cc-lost');
});
