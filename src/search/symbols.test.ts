import { expect, test } from 'vitest';
import { readSymbols, tokensOf } from './symbols.ts';

const keys = (text: string) => tokensOf(readSymbols(text)).map(({ key }) => key);

test('words count by their stem, numbers without the commas between thousands', () => {
  expect(keys('The Office’s bans were banned by 1,200 carts')).toEqual(['offic', 'ban', 'ban', '1200', 'cart']);
});

test('letters of unspaced scripts count in pairs, without the pairs of grammar; a kanji alone counts by itself', () => {
  expect(keys('橋梁局が州は476票')).toEqual(['橋梁', '梁局', '局が', 'が州', '州', '州は', '476', '票']);
});

test('a pair does not reach over a blank or a mark', () => {
  expect(keys('橋梁 局、令')).toEqual(['橋梁', '局', '令']);
});
