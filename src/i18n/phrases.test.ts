import { expect, test } from 'vitest';
import { splitPhrases, wrapText } from './phrases.ts';

test('English breaks between words, and is cut after a whole one', () => {
  expect(wrapText('The Bridge Office orders a toll', 'en', 8, 4)).toEqual(['The Bridge', 'Office orders', 'a toll']);
  expect(wrapText('The Bridge Office orders a toll', 'en', 7.1, 2)).toEqual(['The Bridge', 'Office…']);
});

test('Japanese breaks between letters, but no line begins with 、。ー」 or ends with 「', () => {
  const lines = wrapText('橋梁局、荷車に「料金」を課すセンターの命令', 'ja', 5, 9);
  expect(lines.join('')).toBe('橋梁局、荷車に「料金」を課すセンターの命令');
  for (const line of lines) {
    expect(line).not.toMatch(/^[、。ー」]|「$/);
    expect(line.length).toBeLessThanOrEqual(6);
  }
});

test('a number or a Latin word stays whole, also in Japanese', () => {
  expect(wrapText('命令BOD 17-01の維持', 'ja', 4, 9)).toContain('17-01の');
});

test('what fits is not cut', () => {
  expect(wrapText('荷車の料金', 'ja', 5, 1)).toEqual(['荷車の料金']);
  expect(wrapText('荷車の料金を', 'ja', 5, 1)).toEqual(['荷車の料…']);
});

test('a long compound is divided where kanji and katakana meet, never after a prefix or within a word', () => {
  const phrases = splitPhrases('橋梁局、カササギ製ソーラーランタン制御ソフトウェアの使用を元オペレーター組合員に禁止', 'ja');
  expect(phrases.join('')).toBe('橋梁局、カササギ製ソーラーランタン制御ソフトウェアの使用を元オペレーター組合員に禁止');
  expect(phrases).toEqual(expect.arrayContaining(['カササギ製', 'ソーラーランタン制御', 'ソフトウェアの']));
  expect(phrases).not.toContain('元');
  expect(splitPhrases('カササギ製ランタン', 'ja')).toEqual(['カササギ製ランタン']);
});
