import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/calendar/day.ts';
import { type Holidays, isWeekend, nextWorkday } from '../../src/timeLimits/holidays.ts';
import { lastDays, movesOffHolidays } from '../../src/timeLimits/lastDay.ts';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const daysOf = (...texts: string[]) => new Set(texts.map(day));

/** Spring Festival and Labour Day of 2024, as announced by the State Council (国办发明电〔2023〕7号). */
const holidays: Holidays = {
  years: new Set([2024]),
  closed: daysOf(
    ...['2024-02-10', '2024-02-11', '2024-02-12', '2024-02-13', '2024-02-14', '2024-02-15', '2024-02-16', '2024-02-17'],
    ...['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05'],
  ),
  worked: daysOf('2024-02-04', '2024-02-18', '2024-04-28', '2024-05-11'),
};

test.each([
  ['2024-03-01', false],
  ['2024-03-02', true],
  ['2024-03-03', true],
  ['2024-03-04', false],
  ['1969-12-28', true],
  ['1969-12-29', false],
  ['1970-01-01', false],
])('%s is a weekend: %s', (iso, weekend) => {
  expect(isWeekend(day(iso))).toBe(weekend);
});

describe('the next working day', () => {
  test.each([
    ['a Friday', '2024-03-01', '2024-03-01'],
    ['a Saturday', '2024-03-02', '2024-03-04'],
    ['a Sunday', '2024-03-03', '2024-03-04'],
    ['a Sunday on which one works', '2024-02-04', '2024-02-04'],
    ['the Saturday before it', '2024-02-03', '2024-02-04'],
    ['the first day of Spring Festival', '2024-02-10', '2024-02-18'],
    ['its last', '2024-02-17', '2024-02-18'],
    ['the day before Labour Day', '2024-04-30', '2024-04-30'],
    ['Labour Day', '2024-05-01', '2024-05-06'],
    ['a Saturday on which one works', '2024-05-11', '2024-05-11'],
    ['the Sunday behind it', '2024-05-12', '2024-05-13'],
  ])('of %s', (_, from, to) => {
    expect(isoOf(nextWorkday(day(from), holidays).day)).toBe(to);
  });

  test('a year that is not covered stays, weekends too', () => {
    expect(nextWorkday(day('2025-01-01'), holidays)).toEqual({ day: day('2025-01-01'), uncoveredYear: 2025 });
    expect(nextWorkday(day('2023-12-30'), holidays)).toEqual({ day: day('2023-12-30'), uncoveredYear: 2023 });
  });

  test('so does a day off whose next working day may lie in such a year', () => {
    const closed = daysOf('2024-12-30', '2024-12-31');
    expect(nextWorkday(day('2024-12-30'), { ...holidays, closed })).toEqual({
      day: day('2024-12-30'),
      uncoveredYear: 2025,
    });
    expect(nextWorkday(day('2024-12-31'), holidays)).toEqual({ day: day('2024-12-31') });
  });
});

describe('last days', () => {
  test('stay without a calendar', () => {
    const { move, uncoveredYears } = lastDays(undefined);
    expect(move(day('2024-05-01'))).toBe(day('2024-05-01'));
    expect(uncoveredYears()).toEqual([]);
  });

  test('move with one, and tell the years that it lacks, once and ascending', () => {
    const { move, uncoveredYears } = lastDays(holidays);
    expect(
      ['2024-05-01', '2026-05-01', '2024-05-01', '2023-05-01', '2026-05-02'].map((iso) => isoOf(move(day(iso)))),
    ).toEqual(['2024-05-06', '2026-05-01', '2024-05-06', '2023-05-01', '2026-05-02']);
    expect(uncoveredYears()).toEqual([2023, 2026]);
  });

  test('never move in criminal cases', () => {
    expect((['civil', 'criminal', 'administrative', 'enforcement', 'other'] as const).filter(movesOffHolidays)).toEqual(
      [...['civil', 'administrative', 'enforcement', 'other']],
    );
  });
});
