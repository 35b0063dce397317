import { expect, test } from 'vitest';
import type { SummaryChange } from '../../src/messages/comparisonNotices.ts';
import { monthsOfChanges } from '../../src/messages/monthsOfChanges.ts';

const of = (change: SummaryChange, ...months: readonly string[]) => months.map((month) => ({ month, change }));

test('months of a change are told apart from those of another', () => {
  expect(
    monthsOfChanges([
      ...of('yearToDate', '2024-03', '2024-04', '2024-05', '2024-06'),
      ...of('monthOnMonth', '2024-03'),
      ...of('yearOnYear', '2024-03', '2024-04', '2024-05', '2024-06'),
    ]),
  ).toEqual([
    { changes: ['monthOnMonth'], runs: [{ first: '2024-03', last: '2024-03' }] },
    { changes: ['yearOnYear', 'yearToDate'], runs: [{ first: '2024-03', last: '2024-06' }] },
  ]);
});

test('a run ends where a month is missing, and goes on over the turn of the year', () => {
  expect(monthsOfChanges(of('monthOnMonth', '2023-11', '2023-12', '2024-01', '2024-03', '2024-05', '2024-06'))).toEqual(
    [
      {
        changes: ['monthOnMonth'],
        runs: [
          { first: '2023-11', last: '2024-01' },
          { first: '2024-03', last: '2024-03' },
          { first: '2024-05', last: '2024-06' },
        ],
      },
    ],
  );
});

test('months of several courts count once, in whatever order', () => {
  expect(monthsOfChanges(of('yearOnYear', '2024-05', '2024-04', '2024-05'))).toEqual([
    { changes: ['yearOnYear'], runs: [{ first: '2024-04', last: '2024-05' }] },
  ]);
  expect(monthsOfChanges([])).toEqual([]);
});
