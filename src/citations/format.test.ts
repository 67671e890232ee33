import { expect, test } from 'vitest';
import type { CslItem } from './csl-item.ts';
import { formatCitation } from './format.ts';
import { coins } from './coins.ts';
import { plainCitation, wikipediaTemplate } from './templates.ts';

const japanese: CslItem = {
  id: 'aa-office-toll-order-v1-ja', type: 'webpage', title: '橋梁局、通行料を定める', author: [{ literal: '川の年表編集部' }], 'container-title': '川の年表',
  issued: { 'date-parts': [[2026, 11, 22]] }, accessed: { 'date-parts': [[2026, 11, 22]] }, URL: 'https://example.org/ja/events/aa-office-toll-order/v/1/',
  language: 'ja', version: '1',
};
const english: CslItem = {
  ...japanese, id: 'aa-office-toll-order-v1-en', title: 'Bridge Office sets a toll', author: [{ literal: 'River Timeline editors' }],
  'container-title': 'River Timeline', URL: 'https://example.org/en/events/aa-office-toll-order/v/1/', language: 'en',
};
const words = ({ before, access, after }: ReturnType<typeof formatCitation>) => before + (access ? `{${access}}` : '') + after;

test.each([
  ['sist02', '川の年表編集部. “橋梁局、通行料を定める”. 川の年表. 2026-11-22. https://example.org/ja/events/aa-office-toll-order/v/1/, (参照 {iso}).'],
  ['apa', '川の年表編集部. (2026, November 22). 橋梁局、通行料を定める. 川の年表. https://example.org/ja/events/aa-office-toll-order/v/1/'],
  ['chicago-author-date', '川の年表編集部. 2026. “橋梁局、通行料を定める.” 川の年表. November 22, 2026. https://example.org/ja/events/aa-office-toll-order/v/1/.'],
  ['chicago-notes', '川の年表編集部, “橋梁局、通行料を定める,” 川の年表, November 22, 2026, https://example.org/ja/events/aa-office-toll-order/v/1/.'],
  ['mla', '川の年表編集部. “橋梁局、通行料を定める.” 川の年表, 22 Nov. 2026, https://example.org/ja/events/aa-office-toll-order/v/1/.'],
  ['oscola', '川の年表編集部, ‘橋梁局、通行料を定める’ (川の年表, 22 November 2026) <https://example.org/ja/events/aa-office-toll-order/v/1/> accessed {day-month}.'],
] as const)('a page of ours in Japanese, in %s', (style, expected) => {
  expect(words(formatCitation(japanese, style, 'ja'))).toBe(expected);
});

test.each([
  ['sist02', 'River Timeline editors. “Bridge Office sets a toll”. River Timeline. 2026-11-22. https://example.org/en/events/aa-office-toll-order/v/1/, (accessed {iso}).'],
  ['apa', 'River Timeline editors. (2026, November 22). Bridge Office sets a toll. River Timeline. https://example.org/en/events/aa-office-toll-order/v/1/'],
  ['chicago-author-date', 'River Timeline editors. 2026. “Bridge Office Sets a Toll.” River Timeline. November 22, 2026. https://example.org/en/events/aa-office-toll-order/v/1/.'],
  ['chicago-notes', 'River Timeline editors, “Bridge Office Sets a Toll,” River Timeline, November 22, 2026, https://example.org/en/events/aa-office-toll-order/v/1/.'],
  ['mla', 'River Timeline editors. “Bridge Office Sets a Toll.” River Timeline, 22 Nov. 2026, https://example.org/en/events/aa-office-toll-order/v/1/.'],
  ['oscola', 'River Timeline editors, ‘Bridge Office Sets a Toll’ (River Timeline, 22 November 2026) <https://example.org/en/events/aa-office-toll-order/v/1/> accessed {day-month}.'],
] as const)('a page of ours in English, in %s', (style, expected) => {
  expect(words(formatCitation(english, style, 'en'))).toBe(expected);
});

test('a source with a person, an organisation and a page range', () => {
  const act: CslItem = { id: 'toll-order', type: 'regulation', title: 'Toll Order', author: [{ literal: 'Bridge Office, Riverland' }], publisher: 'River Gazette', issued: { 'date-parts': [[1901, 3]] }, number: '17-01', page: '12-14' };
  expect(words(formatCitation(act, 'sist02', 'ja'))).toBe('Bridge Office, Riverland. “Toll Order”. 1901-03, 17-01, p. 12–14.');
  const article: CslItem = { id: 'x', type: 'article-newspaper', title: 'Tolls & Tears', author: [{ family: 'Ferry', given: 'Anna' }], 'container-title': 'River Post', issued: { 'date-parts': [[1901, 3, 4]] } };
  expect(words(formatCitation(article, 'apa', 'en'))).toBe('Ferry, A. (1901, March 4). Tolls & Tears. River Post.');
});

test('templates and plain text', () => {
  expect(words(wikipediaTemplate(english, 'en'))).toBe(
    '{{cite web |author=River Timeline editors |title=Bridge Office sets a toll |website=River Timeline |date=2026-11-22 |url=https://example.org/en/events/aa-office-toll-order/v/1/ |language=en |access-date={iso}}}',
  );
  expect(words(wikipediaTemplate({ ...japanese, title: 'a|b' }, 'ja'))).toContain('{{Cite web |和書 |author=川の年表編集部 |title=a{{!}}b |');
  expect(words(plainCitation(japanese, 'ja'))).toBe('「橋梁局、通行料を定める」、川の年表編集部、川の年表、2026-11-22、https://example.org/ja/events/aa-office-toll-order/v/1/');
});

test('COinS gives a web page by one organisation', () => {
  expect(Object.fromEntries(new URLSearchParams(coins({ ...english, author: [{ literal: 'Bridge Office, Riverland' }] })))).toEqual({
    ctx_ver: 'Z39.88-2004', rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc', 'rft.type': 'webpage', 'rft.title': 'Bridge Office sets a toll', 'rft.source': 'River Timeline',
    'rft.aucorp': 'Bridge Office, Riverland', 'rft.date': '2026-11-22', 'rft.identifier': 'https://example.org/en/events/aa-office-toll-order/v/1/', 'rft.language': 'en',
  });
});
