import { expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/calendar/day.ts';
import { dueDay } from '../../src/timeLimits/dueDay.ts';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

test.each([
  ['2024-01-05', 6, '2024-07-05'],
  ['2024-01-05', 12, '2025-01-05'],
  ['2024-10-15', 3, '2025-01-15'],
  // no such day in the last month
  ['2024-08-31', 6, '2025-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2024-08-29', 6, '2025-02-28'],
  ['2024-12-30', 2, '2025-02-28'],
  ['2023-12-30', 2, '2024-02-29'],
  ['2024-03-31', 3, '2024-06-30'],
  // a filing day at the end of a short month keeps its number
  ['2024-02-29', 6, '2024-08-29'],
  ['2025-02-28', 6, '2025-08-28'],
  ['2024-04-30', 3, '2024-07-30'],
  ['2024-02-29', 12, '2025-02-28'],
])('filed %s, %i months: %s', (filed, months, due) => {
  expect(isoOf(dueDay(day(filed), { span: { months } }))).toBe(due);
});

test.each([
  ['2024-01-05', 15, '2024-01-20'],
  ['2024-01-31', 30, '2024-03-01'],
  ['2023-01-31', 30, '2023-03-02'],
  ['2024-12-01', 45, '2025-01-15'],
])('filed %s, %i days: %s, the filing day not counted', (filed, days, due) => {
  expect(isoOf(dueDay(day(filed), { span: { days } }))).toBe(due);
});
