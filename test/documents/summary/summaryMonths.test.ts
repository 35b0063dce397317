import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/calendar/day.ts';
import {
  calendarYear,
  monthLabel,
  monthNamed,
  type StatisticalCalendar,
} from '../../../src/calendar/statisticalCalendar.ts';
import { monthRange } from '../../../src/documents/summary/monthRange.ts';
import { monthSpans, precedesData, type Span } from '../../../src/documents/summary/summaryMonths.ts';
import type { ErrorCode } from '../../../src/errors.ts';
import { day } from '../reportOf.ts';

const written = ({ start, measuredOn }: Span) => `${isoOf(start)}..${isoOf(measuredOn)}`;

/** The days of a month, of its year, of the months before, and of the year before. */
function spansOf(month: string, asOf: string, calendar: StatisticalCalendar = calendarYear) {
  const { own, yearToDate, earlier, year, complete } = monthSpans(monthNamed(month) ?? Number.NaN, day(asOf), calendar);
  const { monthBefore, yearBefore, yearToDateBefore } = earlier;
  return [year, complete, ...[own, yearToDate, monthBefore, yearBefore, yearToDateBefore].map(written)];
}

describe('the days of a month and what it is compared with', () => {
  test.each([
    [
      'a whole month',
      ['2024-03', '2025-01-31'],
      [
        2024,
        true,
        '2024-03-01..2024-03-31',
        '2024-01-01..2024-03-31',
        '2024-02-01..2024-02-29',
        '2023-03-01..2023-03-31',
        '2023-01-01..2023-03-31',
      ],
    ],
    [
      '29 February against the whole of February',
      ['2024-02', '2024-02-29'],
      [
        2024,
        true,
        '2024-02-01..2024-02-29',
        '2024-01-01..2024-02-29',
        '2024-01-01..2024-01-31',
        '2023-02-01..2023-02-28',
        '2023-01-01..2023-02-28',
      ],
    ],
    [
      'twenty days against twenty',
      ['2024-03', '2024-03-20'],
      [
        2024,
        false,
        '2024-03-01..2024-03-20',
        '2024-01-01..2024-03-20',
        '2024-02-01..2024-02-20',
        '2023-03-01..2023-03-20',
        '2023-01-01..2023-03-20',
      ],
    ],
    [
      'thirty days against all of a shorter month',
      ['2024-03', '2024-03-30'],
      [
        2024,
        false,
        '2024-03-01..2024-03-30',
        '2024-01-01..2024-03-30',
        '2024-02-01..2024-02-29',
        '2023-03-01..2023-03-30',
        '2023-01-01..2023-03-30',
      ],
    ],
    [
      'January against December',
      ['2024-01', '2024-01-01'],
      [
        2024,
        false,
        '2024-01-01..2024-01-01',
        '2024-01-01..2024-01-01',
        '2023-12-01..2023-12-01',
        '2023-01-01..2023-01-01',
        '2023-01-01..2023-01-01',
      ],
    ],
  ] as const)('%s', (_, [month, asOf], expected) => {
    expect(spansOf(month, asOf)).toEqual(expected);
  });

  test('a year from December to November, months from the 21st', () => {
    const calendar = { yearStartMonth: 12, monthStartDay: 21 };
    expect(spansOf('2024-02', '2024-02-10', calendar)).toEqual([
      2024,
      false,
      '2024-01-21..2024-02-10',
      '2023-11-21..2024-02-10',
      '2023-12-21..2024-01-10',
      '2023-01-21..2023-02-10',
      '2022-11-21..2023-02-10',
    ]);
    expect(spansOf('2023-12', '2024-12-31', calendar)).toEqual([
      2024,
      true,
      '2023-11-21..2023-12-20',
      '2023-11-21..2023-12-20',
      '2023-10-21..2023-11-20',
      '2022-11-21..2022-12-20',
      '2022-11-21..2022-12-20',
    ]);
  });
});

describe('what lies before the data', () => {
  const precedes = (days: string, filed: string, closed?: string) => {
    const [start, measuredOn] = days.split('..').map(day) as [number, number];
    const span = { start, end: measuredOn, measuredOn };
    return precedesData(
      span,
      { filedOn: day(filed), closedOn: closed === undefined ? undefined : day(closed) },
      calendarYear,
    );
  };

  test.each([
    ['2024-02-01..2024-02-29', '2024-03-01', undefined, true],
    ['2024-02-01..2024-02-29', '2024-02-29', undefined, false],
    // The first days of the month in which the data begins, and it begins later in that month.
    ['2024-02-01..2024-02-20', '2024-02-21', undefined, true],
    // It has the last of these days: it is compared, and told to lack cases (`summaryCautions`).
    ['2024-02-01..2024-02-20', '2024-02-20', undefined, false],
    // A year of which the data has a part.
    ['2024-01-01..2024-02-29', '2024-02-01', undefined, true],
    ['2024-02-01..2024-03-31', '2024-02-28', undefined, false],
    // Filings go back further than closings.
    ['2024-02-01..2024-02-29', '2020-01-01', '2024-03-01', true],
    ['2024-01-01..2024-03-31', '2020-01-01', '2024-03-01', true],
    ['2024-03-01..2024-03-31', '2020-01-01', '2024-03-05', false],
  ])('%s, first filing %s, first closing %s: %s', (days, filed, closed, expected) => {
    expect(precedes(days, filed, closed)).toBe(expected);
  });
});

describe('the months asked for', () => {
  const asOf = day('2024-03-20');
  const named = (month: string) => monthNamed(month) ?? Number.NaN;
  const ranged = (asked: Parameters<typeof monthRange>[0], calendar = calendarYear) => {
    const { first, last, askedUpTo } = monthRange(asked, asOf, calendar);
    return [first, last, askedUpTo].map((month) => (month === undefined ? null : monthLabel(month)));
  };
  const failing = (asked: Parameters<typeof monthRange>[0]): ErrorCode | undefined => {
    try {
      monthRange(asked, asOf, calendarYear);
      return undefined;
    } catch (error) {
      return (error as { code: ErrorCode }).code;
    }
  };

  test('the last N end with the month that holds as-of, over or not', () => {
    expect(ranged({ last: 1 })).toEqual(['2024-03', '2024-03', null]);
    expect(ranged({ last: 12 })).toEqual(['2023-04', '2024-03', null]);
    expect(ranged({ last: 2 }, { yearStartMonth: 1, monthStartDay: 20 })).toEqual(['2024-03', '2024-04', null]);
  });

  test('from a month on, up to as-of', () => {
    expect(ranged({ from: named('2023-12') })).toEqual(['2023-12', '2024-03', null]);
    expect(ranged({ from: named('2023-12'), to: named('2024-01') })).toEqual(['2023-12', '2024-01', null]);
  });

  test('months that have not begun are left out, and told', () => {
    expect(ranged({ from: named('2024-01'), to: named('2024-12') })).toEqual(['2024-01', '2024-03', '2024-12']);
  });

  test('none that has begun, or too many: refused', () => {
    expect(failing({ from: named('2024-04') })).toBe('months-after-data');
    expect(failing({ from: named('2024-04'), to: named('2024-12') })).toBe('months-after-data');
    expect(failing({ from: named('2014-04') })).toBeUndefined();
    expect(failing({ from: named('2014-03') })).toBe('too-many-months');
  });
});
