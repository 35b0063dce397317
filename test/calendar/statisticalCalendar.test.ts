import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/calendar/day.ts';
import {
  firstMonthOfYear,
  monthEnd,
  monthIndexOf,
  monthOf,
  monthStart,
  type StatisticalCalendar,
  yearOf,
} from '../../src/calendar/statisticalCalendar.ts';

const december: StatisticalCalendar = { yearStartMonth: 12, monthStartDay: 1 };
const twentyFirst: StatisticalCalendar = { yearStartMonth: 1, monthStartDay: 21 };
const twentyEighth: StatisticalCalendar = { yearStartMonth: 1, monthStartDay: 28 };

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

describe('first and last day of a month', () => {
  test.each<[string, StatisticalCalendar, number, number, string, string]>([
    ['calendar months in a year from December', december, 2024, 2, '2024-02-01', '2024-02-29'],
    ['calendar months in a year from December', december, 2023, 12, '2023-12-01', '2023-12-31'],
    ['January from the 21st begins in the year before', twentyFirst, 2024, 1, '2023-12-21', '2024-01-20'],
    ['March from the 21st, in a leap year', twentyFirst, 2024, 3, '2024-02-21', '2024-03-20'],
    ['March from the 28th, in a leap year', twentyEighth, 2024, 3, '2024-02-28', '2024-03-27'],
    ['March from the 28th, in a common year', twentyEighth, 2023, 3, '2023-02-28', '2023-03-27'],
  ])('%s', (_, calendar, year, month, start, end) => {
    const index = monthIndexOf(year, month);
    expect([isoOf(monthStart(calendar, index)), isoOf(monthEnd(calendar, index))]).toEqual([start, end]);
  });
});

describe('the month and year of a day', () => {
  test.each<[StatisticalCalendar, string, number, number, number]>([
    [december, '2023-11-30', 2023, 11, 2023],
    [december, '2023-12-01', 2023, 12, 2024],
    [december, '2024-11-30', 2024, 11, 2024],
    [twentyFirst, '2023-12-20', 2023, 12, 2023],
    [twentyFirst, '2023-12-21', 2024, 1, 2024],
    [twentyFirst, '2024-02-29', 2024, 3, 2024],
    [twentyFirst, '2024-12-20', 2024, 12, 2024],
    [twentyFirst, '2024-12-21', 2025, 1, 2025],
  ])('%j, %s', (calendar, iso, year, month, ofYear) => {
    expect(monthOf(calendar, day(iso))).toBe(monthIndexOf(year, month));
    expect(yearOf(calendar, day(iso))).toBe(ofYear);
  });
});

test.each([
  [1, 2024, 1],
  [6, 2024, 6],
  [7, 2023, 7],
  [12, 2023, 12],
])('a year 2024 from month %d begins in %d', (yearStartMonth, year, month) => {
  expect(firstMonthOfYear({ yearStartMonth, monthStartDay: 1 }, 2024)).toBe(monthIndexOf(year, month));
});
