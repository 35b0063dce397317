import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/day.ts';
import { lengthOf } from '../../src/calendar/lengthOf.ts';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

test.each([
  ['2024-02-01', '2024-02-29', 1, 0],
  ['2023-02-01', '2023-02-28', 1, 0],
  ['2024-03-01', '2024-03-31', 1, 0],
  ['2024-01-21', '2024-02-20', 1, 0],
  ['2024-01-01', '2024-12-31', 12, 0],
  ['2024-01-01', '2024-03-12', 2, 12],
  ['2024-01-31', '2024-02-27', 0, 28],
  ['2024-01-31', '2024-02-28', 1, 0],
  ['2024-01-31', '2024-02-29', 1, 1],
  ['2024-05-05', '2024-05-05', 0, 1],
])('%s to %s is %i months and %i days', (start, end, months, days) => {
  expect(lengthOf(day(start), day(end))).toEqual({ months, days });
});
