import { expect, test } from 'vitest';
import { missingNumbers, numbersIn } from './numbers.ts';

test.each([
  ['on 20 June 2024', '2024年6月20日に'],
  ['290,000 users', '29万人の利用者'],
  ['US$7.9 million', '790万米ドル'],
  ['about 8 billion dollars', '約80億ドル'],
  ['1.5 million', '150万'],
  ['three companies', '3社'],
  ['two of the three', '三つのうち二つ'],
  ['at 00:00 EDT (04:00 UTC, 13:00 in Japan) on 29 September', '9月29日午前0時（米東部夏時間）＝日本時間同日午後1時'],
  ['at 12:00 a.m. on 1 May', '5月1日午前0時'],
  ['476–151–36', '賛成476、反対151、棄権36'],
  ['section 24(a), 89 XR 52434', '第24条(a)、89 XR 52434'],
  ['both companies, 12 persons', '2社、12人'],
  ['in the fourth quarter of 2024', '2024年第4四半期に'],
])('%j and 「%s」 state the same numbers', (en, ja) => {
  expect(missingNumbers(numbersIn(en, 'en'), numbersIn(ja, 'ja'))).toEqual([]);
  expect(missingNumbers(numbersIn(ja, 'ja'), numbersIn(en, 'en'))).toEqual([]);
});

test.each([
  ['476–141–36', '476–151–36', ['141'], ['151']],
  ['29,000', '29万', ['29000'], ['290000']],
  ['20 July', '6月20日', ['7'], ['6']],
  ['13:00', '午後2時', ['13:00'], ['14:00']],
])('%j and 「%s」 do not', (en, ja, onlyEnglish, onlyJapanese) => {
  expect(missingNumbers(numbersIn(en, 'en'), numbersIn(ja, 'ja'))).toEqual(onlyEnglish);
  expect(missingNumbers(numbersIn(ja, 'ja'), numbersIn(en, 'en'))).toEqual(onlyJapanese);
});
