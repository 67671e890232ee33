import { expect, test } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { machineDate, wordDate } from './wording.ts';

test.each([
  ['2015', '2015', '2015年', '2015'],
  ['2017-09', 'September 2017', '2017年9月', '2017-09'],
  ['2017-09-03', '3 September 2017', '2017年9月3日', '2017-09-03'],
  ['2015~', 'about 2015', '2015年ごろ', undefined],
  ['2015?', '2015 (uncertain)', '2015年（不確か）', undefined],
  ['2015%', 'about 2015 (uncertain)', '2015年ごろ（不確か）', undefined],
  ['2017-XX-XX', '2017', '2017年', '2017'],
  ['2014/2015', '2014–2015', '2014〜2015年', undefined],
  ['2014-09/2014-11', 'September–November 2014', '2014年9〜11月', undefined],
  ['2017-10-01/2017-10-03', '1–3 October 2017', '2017年10月1〜3日', undefined],
  ['2017-09-30/2017-10-03', '30 September – 3 October 2017', '2017年9月30日〜10月3日', undefined],
  ['2017-12-30/2018-01-02', '30 December 2017 – 2 January 2018', '2017年12月30日〜2018年1月2日', undefined],
  ['../2017-10', 'until October 2017', '2017年10月まで', undefined],
  ['2017/..', 'from 2017', '2017年から', undefined],
])('%s reads %j, 「%s」', (edtf, en, ja, machine) => {
  const date = parseEdtf(edtf);
  expect(wordDate(date, 'en')).toBe(en);
  expect(wordDate(date, 'ja')).toBe(ja);
  expect(machineDate(date)).toBe(machine);
});
