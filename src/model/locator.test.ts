import { expect, test } from 'vitest';
import type { Locator } from '../schema/citation.ts';
import { wordLocator } from './locator.ts';

test.each<[Locator, Parameters<typeof wordLocator>[1], string, string]>([
  [{ page: '52434' }, 'regulation', 'p. 52434', '52434頁'],
  [{ page: '3–5' }, 'report', 'pp. 3–5', '3–5頁'],
  [{ section: '24(a)' }, 'legislation', 'section 24(a)', '第24条(a)'],
  [{ section: '2' }, 'report', 'section 2', '第2節'],
  [{ paragraph: '76' }, 'legislation', 'para. 76', '第76項'],
  [{ paragraph: '2' }, 'article-newspaper', 'para. 2', '第2段落'],
  [{ heading: 'Background' }, 'webpage', 'under “Background”', '見出し「Background」'],
  [{ text: { en: 'opening', ja: '冒頭' } }, 'webpage', 'opening', '冒頭'],
])('%j in a %s', (locator, type, en, ja) => {
  expect(wordLocator(locator, type, 'en')).toBe(en);
  expect(wordLocator(locator, type, 'ja')).toBe(ja);
});
