import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localeIds } from '../i18n/locales.ts';
import { dayAfter, isDay, lastDayUpTo, wordDay } from './days.ts';
import { parseEdtf } from './edtf.ts';
import { wordDate } from './wording.ts';

const anyDay = fc.date({ min: new Date(Date.UTC(1800, 0, 1)), max: new Date(Date.UTC(2199, 11, 30)), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test('the day after is later, and no day lies between', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayAfter('2023-12-31')).toBe('2024-01-01');
  fc.assert(fc.property(anyDay, (day) => isDay(dayAfter(day)) && dayAfter(day) > day && Date.parse(dayAfter(day)) - Date.parse(day) === 86_400_000));
});

test.each(['2023-02-29', '2023-13-01', '2023-1-1', '2023', ''])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test('a day in words reads as every other date of the site', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...localeIds), (day, locale) => {
      expect(wordDay(day, locale)).toBe(wordDate(parseEdtf(day), locale));
    }),
  );
});

test('the last day up to another is found in a list', () => {
  const days = ['2017-01-01', '2018-01-01'];
  expect(lastDayUpTo(days, '2016-12-31')).toBeUndefined();
  expect(lastDayUpTo(days, '2017-01-01')).toBe('2017-01-01');
  expect(lastDayUpTo(days, '2017-12-31')).toBe('2017-01-01');
  expect(lastDayUpTo(days, '2030-01-01')).toBe('2018-01-01');
});
