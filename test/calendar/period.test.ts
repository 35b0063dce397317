import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/calendar/day.ts';
import { type Period, parsePeriod, yearHolding } from '../../src/calendar/period.ts';
import { monthOf } from '../../src/calendar/statisticalCalendar.ts';

const calendars = {
  'January, from the 1st': { yearStartMonth: 1, monthStartDay: 1 },
  'December, from the 1st': { yearStartMonth: 12, monthStartDay: 1 },
  'January, from the 21st': { yearStartMonth: 1, monthStartDay: 21 },
  'December, from the 21st': { yearStartMonth: 12, monthStartDay: 21 },
  'April, from the 1st': { yearStartMonth: 4, monthStartDay: 1 },
  'July, from the 1st': { yearStartMonth: 7, monthStartDay: 1 },
} as const;
type CalendarName = keyof typeof calendars;

const shown = ({ start, end }: Period) => `${isoOf(start)}..${isoOf(end)}`;
const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

describe('periods', () => {
  test.each<[CalendarName, string, string]>([
    ['January, from the 1st', '2024', '2024-01-01..2024-12-31'],
    ['January, from the 1st', '2024-H1', '2024-01-01..2024-06-30'],
    ['January, from the 1st', '2024-H2', '2024-07-01..2024-12-31'],
    ['January, from the 1st', '2024-Q1', '2024-01-01..2024-03-31'],
    ['January, from the 1st', '2024-Q3', '2024-07-01..2024-09-30'],
    ['January, from the 1st', '2024-Q4', '2024-10-01..2024-12-31'],
    ['January, from the 1st', '2024-02', '2024-02-01..2024-02-29'],
    ['January, from the 1st', '2023-02', '2023-02-01..2023-02-28'],
    ['January, from the 1st', '2024-12', '2024-12-01..2024-12-31'],
    ['January, from the 1st', '2024-01..2024-06', '2024-01-01..2024-06-30'],
    ['January, from the 1st', '2023-11..2024-02', '2023-11-01..2024-02-29'],
    ['January, from the 1st', '2024-01-21..2024-02-20', '2024-01-21..2024-02-20'],
    ['January, from the 1st', '2024-02-29..2024-02-29', '2024-02-29..2024-02-29'],
    ['December, from the 1st', '2024', '2023-12-01..2024-11-30'],
    ['December, from the 1st', '2024-H1', '2023-12-01..2024-05-31'],
    ['December, from the 1st', '2024-H2', '2024-06-01..2024-11-30'],
    ['December, from the 1st', '2024-Q1', '2023-12-01..2024-02-29'],
    ['December, from the 1st', '2024-Q4', '2024-09-01..2024-11-30'],
    ['December, from the 1st', '2024-12', '2024-12-01..2024-12-31'],
    ['January, from the 21st', '2024', '2023-12-21..2024-12-20'],
    ['January, from the 21st', '2024-H1', '2023-12-21..2024-06-20'],
    ['January, from the 21st', '2024-Q2', '2024-03-21..2024-06-20'],
    ['January, from the 21st', '2024-01', '2023-12-21..2024-01-20'],
    ['January, from the 21st', '2024-03', '2024-02-21..2024-03-20'],
    ['January, from the 21st', '2024-01..2024-02', '2023-12-21..2024-02-20'],
    ['January, from the 21st', '2024-01-01..2024-01-31', '2024-01-01..2024-01-31'],
    ['December, from the 21st', '2024', '2023-11-21..2024-11-20'],
    ['December, from the 21st', '2024-H1', '2023-11-21..2024-05-20'],
    ['December, from the 21st', '2024-Q1', '2023-11-21..2024-02-20'],
    ['December, from the 21st', '2024-12', '2024-11-21..2024-12-20'],
    ['April, from the 1st', '2024', '2024-04-01..2025-03-31'],
    ['April, from the 1st', '2024-Q4', '2025-01-01..2025-03-31'],
    ['July, from the 1st', '2024', '2023-07-01..2024-06-30'],
  ])('a year from %s: %s is %s', (calendar, text, days) => {
    const period = parsePeriod(text, calendars[calendar]);
    expect(shown(period)).toBe(days);
    expect(period.label).toBe(text);
  });

  test('letters may be small, blanks around it are dropped', () => {
    expect(parsePeriod(' 2024-q3 ', calendars['January, from the 1st']).label).toBe('2024-Q3');
  });

  test('the quarters of a year follow one another without a gap', () => {
    for (const calendar of Object.values(calendars)) {
      const parts = ['Q1', 'Q2', 'Q3', 'Q4'].map((part) => parsePeriod(`2024-${part}`, calendar));
      const year = parsePeriod('2024', calendar);
      expect(parts[0]?.start).toBe(year.start);
      expect(parts[3]?.end).toBe(year.end);
      for (const [index, part] of parts.slice(1).entries()) expect(part.start).toBe((parts[index]?.end ?? 0) + 1);
      expect(parsePeriod('2025', calendar).start).toBe(year.end + 1);
    }
  });
});

describe('what is no period', () => {
  const calendar = calendars['January, from the 1st'];

  test.each([
    ...['', 'last year', '24', '0999', '02024', '2024-', '2024-H3', '2024-H0', '2024-Q5', '2024-Q0', '2024-00'],
    ...[
      '2024-13',
      '2024-1',
      '2024-01-01',
      '2024..2025',
      '2024-Q1..2024-Q2',
      '2024-01..2024-06-30',
      '2024-01-01..2024-06',
    ],
    ...[
      '2024-01..',
      '..2024-01',
      '2024-01..2024-02..2024-03',
      '2024-01-01..2024-02-30',
      '2024-01...2024-02',
      '2024/01',
    ],
    ...['2024-01-01..2024-01-02..2024-01-03', '2024年'],
  ])('%j', (text) => {
    expect(() => parsePeriod(text, calendar)).toThrow(
      expect.objectContaining({ code: 'unreadable-period', args: { text } }),
    );
  });

  test.each([
    ['2024-06..2024-01', '2024-06-01', '2024-01-31'],
    ['2024-02-20..2024-02-19', '2024-02-20', '2024-02-19'],
  ])('%s is reversed', (text, start, end) => {
    expect(() => parsePeriod(text, calendar)).toThrow(
      expect.objectContaining({ code: 'reversed-period', args: { text, start, end } }),
    );
  });
});

describe('the statistical year that holds a day', () => {
  test.each<[CalendarName, string, string]>([
    ['January, from the 1st', '2024-01-01', '2024'],
    ['January, from the 1st', '2024-12-31', '2024'],
    ['December, from the 1st', '2023-11-30', '2023'],
    ['December, from the 1st', '2023-12-01', '2024'],
    ['December, from the 1st', '2024-11-30', '2024'],
    ['January, from the 21st', '2023-12-20', '2023'],
    ['January, from the 21st', '2023-12-21', '2024'],
    ['December, from the 21st', '2023-11-20', '2023'],
    ['December, from the 21st', '2023-11-21', '2024'],
    ['April, from the 1st', '2025-03-31', '2024'],
    ['April, from the 1st', '2025-04-01', '2025'],
    ['July, from the 1st', '2024-06-30', '2024'],
    ['July, from the 1st', '2024-07-01', '2025'],
  ])('a year from %s: %s lies in %s', (calendar, iso, year) => {
    const found = yearHolding(day(iso), calendars[calendar]);
    expect(found).toEqual(parsePeriod(year, calendars[calendar]));
  });

  test('every day of three years lies in the year and the month that it is said to lie in', () => {
    for (const calendar of Object.values(calendars)) {
      for (let one = day('2023-01-01'); one <= day('2025-12-31'); one++) {
        const year = yearHolding(one, calendar);
        expect(year.start <= one && one <= year.end).toBe(true);
        const month = monthOf(calendar, one);
        const label = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
        const { start, end } = parsePeriod(label, calendar);
        expect(start <= one && one <= end).toBe(true);
      }
    }
  });
});
