import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['ＡＢＣ', 'abc'],
  ['ｳｨﾙｽ ｶﾞｲﾄﾞ', 'ういるす がいど'],
  ['ウイルス', 'ういるす'],
  ['サーバー', 'さば'],
  ['エンティティー・リスト', 'えんていていりすと'],
  ['エンティティリスト', 'えんていていりすと'],
  ['ヴァイオリン', 'ばいおりん'],
  ['バイオリン', 'ばいおりん'],
  ['管轄・支配', '管轄・支配'],
  ['476−151–36', '476-151-36'],
  ['Nguyễn’s “café”', 'nguyen\'s "cafe"'],
])('%s is read as %s', (original, folded) => {
  expect(fold(original).text).toBe(folded);
});

test('every letter knows where it came from', () => {
  const original = 'ｶﾞードと“ＡＢＣ”';
  const { text, from } = fold(original);
  expect(text).toBe('がどと"abc"');
  expect([...text].map((letter, i) => [letter, original.slice(from[i], from[i + 1])])).toEqual([
    ['が', 'ｶﾞー'], ['ど', 'ド'], ['と', 'と'], ['"', '“'], ['a', 'Ａ'], ['b', 'Ｂ'], ['c', 'Ｃ'], ['"', '”'],
  ]);
});

test('takes any text, and folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, from, scripts } = fold(original);
      expect(from).toHaveLength(text.length + 1);
      expect(scripts).toHaveLength(text.length);
    }),
  );
  fc.assert(fc.property(fc.constantFrom('ｶｽﾍﾟﾙｽｷｰ', 'ＮＤＡＡ', 'ヴィ', 'サーバー・ルーム'), (each) => fold(fold(each).text).text === fold(each).text));
});
