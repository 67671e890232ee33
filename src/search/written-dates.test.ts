import { expect, test } from 'vitest';
import { dateKeys, datesIn } from './written-dates.ts';

test.each([
  ['2017年9月', ['#2017-09']],
  ['平成29年9月', ['#2017-09']],
  ['平成二十九年九月十三日', ['#2017-09-13']],
  ['令和元年', ['#2019']],
  ['２０１７年９月１３日', ['#2017-09-13']],
  ['September 2017', ['#2017-09']],
  ['Sept. 13, 2017', ['#2017-09-13']],
  ['13th of September 2017', ['#2017-09-13']],
  ['2017-09', ['#2017-09']],
  ['2017/9/13', ['#2017-09-13']],
  ['2017.09.13', ['#2017-09-13']],
  ['7月20日と9月29日で', ['#07-20', '#09-29']],
  ['20 July and 29 September 2024', ['#07-20', '#2024-09-29']],
  ['in 2017', ['#2017']],
  ['B7-0123/2018', []],
  ['XR-2021-002', []],
  ['section 1634', []],
  ['may not', []],
])('%s has %j', (text, keys) => {
  expect(datesIn(text)).toEqual(keys);
});

test('a day lies in its month and year, and on that day of any year', () => {
  expect(dateKeys('2017-09-13')).toEqual(['#2017', '#2017-09', '#2017-09-13', '#09-13']);
});
