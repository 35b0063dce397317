import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayFromIso,
  dayOf,
  firstDayWithin,
  isoOf,
  latestDayOnEarth,
  partsOf,
} from '../../src/calendar/day.ts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Every day from 1900-01-01 to 2100-12-31, by counting. */
function* everyDay(): Generator<{ year: number; month: number; dayOfMonth: number; day: number }> {
  // From 1900-01-01 to 1970-01-01 there are 70 years with 17 leap days (1904 … 1968).
  let day = -(70 * 365 + 17);
  for (let year = 1900; year <= 2100; year++) {
    for (let month = 1; month <= 12; month++) {
      const length = (monthLengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
      for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++) yield { year, month, dayOfMonth, day: day++ };
    }
  }
}

const two = (number: number) => String(number).padStart(2, '0');

describe('days', () => {
  test('every day of 1900 to 2100 agrees with counting', () => {
    const wrong: string[] = [];
    let days = 0;
    for (const { year, month, dayOfMonth, day } of everyDay()) {
      const iso = `${year}-${two(month)}-${two(dayOfMonth)}`;
      const parts = partsOf(day);
      const same =
        dayOf(year, month, dayOfMonth) === day &&
        dayFromIso(iso) === day &&
        isoOf(day) === iso &&
        parts.year === year &&
        parts.month === month &&
        parts.dayOfMonth === dayOfMonth;
      if (!same) wrong.push(iso);
      days++;
    }
    expect(wrong).toEqual([]);
    expect(days).toBe(201 * 365 + 49);
  });

  test.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 3, 1, 11_017],
    [2024, 2, 29, 19_782],
    [1, 1, 1, -719_162],
    [9999, 12, 31, 2_932_896],
  ])('%i-%i-%i is day %i', (year, month, dayOfMonth, day) => {
    expect(dayOf(year, month, dayOfMonth)).toBe(day);
  });

  test.each([
    [2023, 2, 29],
    [2024, 2, 30],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [99, 2, 29],
  ])('%i-%i-%i is no day', (year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeUndefined();
  });

  test.each(['2024-2-29', '2024-02-30', '2024/02/29', '20240229', '2024-02-29 ', '', '2024-02-29T00:00'])(
    '%j is not a day in ISO form',
    (text) => {
      expect(dayFromIso(text)).toBeUndefined();
    },
  );
});

describe('months later', () => {
  test.each([
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-08-30', 6, '2025-02-28'],
    ['2024-08-28', 6, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 3, '2024-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 6, '2024-08-29'],
    ['2024-12-15', 3, '2025-03-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['1991-04-14', 3, '1991-07-14'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(isoOf(addMonths(dayFromIso(from) ?? Number.NaN, months))).toBe(to);
  });
});

describe('the first day whose months are not over', () => {
  test.each([
    ['2025-01-31', 12, '2024-01-31'],
    ['2024-02-29', 12, '2023-03-01'], // those of 28 February ended yesterday
    ['2025-02-28', 12, '2024-02-28'], // and with it those of 29 February
    ['2025-03-01', 12, '2024-03-01'],
    ['2024-03-31', 1, '2024-03-01'], // all of the last days of February ended on 29 March
    ['2024-12-31', 36, '2021-12-31'],
  ])('on %s of %i months: %s', (on, months, first) => {
    expect(isoOf(firstDayWithin(dayFromIso(on) ?? Number.NaN, months))).toBe(first);
  });

  test('parts what is over from what is not, on every day of four years', () => {
    const from = dayFromIso('2023-01-01') ?? Number.NaN;
    for (let day = from; day < from + 4 * 365 + 1; day++) {
      for (const months of [1, 6, 12, 24, 36]) {
        const first = firstDayWithin(day, months);
        expect(addMonths(first, months)).toBeGreaterThanOrEqual(day);
        expect(addMonths(first - 1, months)).toBeLessThan(day);
      }
    }
  });
});

test.each([
  [2_932_897, '+010000-01-01'],
  [3_000_000, '+010183-09-21'],
])('day %i is %s', (day, text) => {
  expect(isoOf(day)).toBe(text);
});

test.each([
  ['2024-12-31T09:59:59.999Z', '2024-12-31'],
  ['2024-12-31T10:00:00Z', '2025-01-01'],
  ['2024-12-31T23:59:59Z', '2025-01-01'],
  ['1969-12-31T09:00:00Z', '1969-12-31'],
])('at %s the latest day on Earth is %s', (instant, day) => {
  expect(isoOf(latestDayOnEarth(Date.parse(instant)))).toBe(day);
});
