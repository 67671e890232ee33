import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, parseEdtf } from './edtf.ts';

describe('parseEdtf', () => {
  test.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-09', '2017-09-01', '2017-09-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-09-13', '2017-09-13', '2017-09-13'],
    ['2014/2015', '2014-01-01', '2015-12-31'],
    ['2014-09-11/2014-11', '2014-09-11', '2014-11-30'],
    ['2017-XX-XX', '2017-01-01', '2017-12-31'],
    ['2017-09-XX', '2017-09-01', '2017-09-30'],
    ['../2017-10', '0000-01-01', '2017-10-31'],
    ['2017/..', '2017-01-01', '9999-12-31'],
    ['2015~', '2015-01-01', '2015-12-31'],
  ])('%s lasts from %s to %s at most', (text, earliest, latest) => {
    expect(parseEdtf(text)).toMatchObject({ edtf: text, earliest, latest });
  });

  test.each(['', '2023-02-30', '2023-13', '13 September 2017', '2017-9-1', '2014/2015/2016', '../..', '2017-21', '201X', '2017/2016'])(
    'refuses %j with a sentence that says what to do',
    (text) => {
      expect(() => parseEdtf(text)).toThrow(/Write|Swap/);
    },
  );

  test('knows about and uncertain', () => {
    expect(parseEdtf('2015~').start).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf('2015?').start).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('2015%').start).toMatchObject({ approximate: true, uncertain: true });
  });
});

const day = fc
  .date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2100, 0, 1)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const value = fc.oneof(day, day.map((text) => text.slice(0, 7)), day.map((text) => text.slice(0, 4)));

test('a value lies within the year and the month that it names', () => {
  fc.assert(
    fc.property(value, (text) => {
      const { earliest, latest } = parseEdtf(text);
      return earliest.startsWith(text) && latest.startsWith(text) && earliest <= latest;
    }),
  );
});

test('the order of dates is total: sorting twice, or backwards first, gives the same', () => {
  fc.assert(
    fc.property(fc.array(value), (texts) => {
      const dates = texts.map(parseEdtf);
      const bounds = (sorted: typeof dates) => sorted.map(({ earliest, latest }) => `${earliest} ${latest}`);
      const once = bounds(dates.toSorted(compareDates));
      expect(bounds(dates.toReversed().sort(compareDates))).toEqual(once);
    }),
  );
});
