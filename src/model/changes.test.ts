import { expect, test } from 'vitest';
import { compareWords } from './changes.ts';

const shown = (pieces: ReturnType<typeof compareWords>) => pieces.map(({ how, text }) => (how === 'same' ? text : how === 'added' ? `+${text}+` : `-${text}-`)).join('');

test('English is compared by words; a number is one', () => {
  expect(shown(compareWords('The toll was 1,200 pence.', 'The toll was 1,250 pence.', 'en'))).toBe('The toll was -1,200 -+1,250 +pence.');
});

test('a word at the end is the same as in the middle', () => {
  expect(shown(compareWords('It was set', 'It was set in haste', 'en'))).toBe('It was set +in haste+');
});

test('Japanese is compared by phrases, and numbers on their own', () => {
  expect(shown(compareWords('庁は2018年4月20日に定めた。', '庁は2018年4月23日に定めた。', 'ja'))).toBe('庁は2018年4月-20-+23+日に定めた。');
  expect(shown(compareWords('橋梁局は通行料を定めた。', '橋梁局は橋の通行料を定めた。', 'ja'))).toBe('橋梁局は+橋の+通行料を定めた。');
});
