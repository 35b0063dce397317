import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/calendar/day.ts';
import { calendarYear } from '../../src/calendar/statisticalCalendar.ts';
import { daysOf, wholeMonths } from '../../src/tally/window.ts';
import { windowAt } from './tallied.ts';

const fromThe21st = { yearStartMonth: 1, monthStartDay: 21 };
const fromDecember = { yearStartMonth: 12, monthStartDay: 1 };
const both = { yearStartMonth: 12, monthStartDay: 21 };

/** First days of the whole months, and the day behind the last of them. */
function monthsOf(period: string, asOf: string, calendar = calendarYear) {
  const { starts, end } = wholeMonths(windowAt({ period, asOf, calendar }));
  return { starts: starts.map(isoOf), end: isoOf(end) };
}

describe('whole months of the calendar', () => {
  test('of a year are twelve', () => {
    const { starts, end } = monthsOf('2024', '2025-01-31');
    expect(starts).toHaveLength(12);
    expect([starts[0], starts[1], starts[11], end]).toEqual(['2024-01-01', '2024-02-01', '2024-12-01', '2025-01-01']);
  });

  test('of one month are that month, February with its 29th too', () => {
    expect(monthsOf('2024-02', '2024-12-31')).toEqual({ starts: ['2024-02-01'], end: '2024-03-01' });
    expect(monthsOf('2024-02', '2024-02-29')).toEqual({ starts: ['2024-02-01'], end: '2024-03-01' });
  });

  test('do not hold a month that began before the period, nor one that ends behind it', () => {
    expect(monthsOf('2024-01-02..2024-04-29', '2024-12-31')).toEqual({
      starts: ['2024-02-01', '2024-03-01'],
      end: '2024-04-01',
    });
    expect(monthsOf('2024-01-01..2024-04-30', '2024-12-31').starts).toHaveLength(4);
  });

  test('end with the last month that is over on M', () => {
    expect(monthsOf('2024', '2024-03-30')).toEqual({ starts: ['2024-01-01', '2024-02-01'], end: '2024-03-01' });
    expect(monthsOf('2024', '2024-03-31')).toEqual({
      starts: ['2024-01-01', '2024-02-01', '2024-03-01'],
      end: '2024-04-01',
    });
  });

  test.each([
    ['2024-02-10..2024-03-20', '2024-12-31'],
    ['2024-02-10..2024-02-20', '2024-12-31'],
    ['2024-02-01..2024-02-28', '2024-12-31'],
    ['2024', '2024-01-30'],
    ['2024', '2024-01-01'],
  ])('are none in %s as of %s', (period, asOf) => {
    expect(monthsOf(period, asOf).starts).toEqual([]);
  });
});

describe('whole months from the 21st', () => {
  test('of a year run from 21 December to 20 December', () => {
    const { starts, end } = monthsOf('2024', '2025-01-31', fromThe21st);
    expect(starts).toHaveLength(12);
    expect([starts[0], starts[2], starts[11], end]).toEqual(['2023-12-21', '2024-02-21', '2024-11-21', '2024-12-21']);
  });

  test('of plain days begin on the first 21st and end on the last 20th', () => {
    expect(monthsOf('2024-01-01..2024-03-31', '2024-12-31', fromThe21st)).toEqual({
      starts: ['2024-01-21', '2024-02-21'],
      end: '2024-03-21',
    });
    expect(monthsOf('2024-01-21..2024-02-20', '2024-12-31', fromThe21st)).toEqual({
      starts: ['2024-01-21'],
      end: '2024-02-21',
    });
    expect(monthsOf('2024-01-22..2024-03-19', '2024-12-31', fromThe21st).starts).toEqual([]);
  });

  test('end with M within a month', () => {
    expect(monthsOf('2024', '2024-02-19', fromThe21st).starts).toEqual(['2023-12-21']);
    expect(monthsOf('2024', '2024-02-20', fromThe21st).starts).toEqual(['2023-12-21', '2024-01-21']);
  });
});

describe('whole months of a year from December', () => {
  test('are those of December to November', () => {
    const { starts, end } = monthsOf('2024', '2025-01-31', fromDecember);
    expect(starts).toHaveLength(12);
    expect([starts[0], starts[11], end]).toEqual(['2023-12-01', '2024-11-01', '2024-12-01']);
    expect(monthsOf('2024', '2024-01-15', fromDecember).starts).toEqual(['2023-12-01']);
  });

  test('and from the 21st are those of 21 November on', () => {
    const { starts, end } = monthsOf('2024', '2025-01-31', both);
    expect(starts).toHaveLength(12);
    expect([starts[0], starts[11], end]).toEqual(['2023-11-21', '2024-10-21', '2024-11-21']);
  });
});

test('the days of a window are counted at both ends, up to M', () => {
  expect(daysOf(windowAt({ period: '2024' }))).toBe(366);
  expect(daysOf(windowAt({ period: '2023' }))).toBe(365);
  expect(daysOf(windowAt({ period: '2024', asOf: '2024-01-01' }))).toBe(1);
  expect(daysOf(windowAt({ period: '2024', asOf: '2024-03-01' }))).toBe(61);
});
