import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/calendar/day.ts';
import { type EarlierKind, earlierKinds, earlierPeriod } from '../../src/calendar/earlierPeriod.ts';
import { type Period, parsePeriod } from '../../src/calendar/period.ts';

const calendars = {
  civil: { yearStartMonth: 1, monthStartDay: 1 },
  December: { yearStartMonth: 12, monthStartDay: 1 },
  'the 21st': { yearStartMonth: 1, monthStartDay: 21 },
  'December, the 21st': { yearStartMonth: 12, monthStartDay: 21 },
  July: { yearStartMonth: 7, monthStartDay: 1 },
} as const;
type CalendarName = keyof typeof calendars;

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const shown = ({ label, start, end }: Period) => `${label}: ${isoOf(start)}..${isoOf(end)}`;

/** The earlier period of one that is over. */
function earlierOf(text: string, kind: EarlierKind, calendar: CalendarName = 'civil'): string {
  const period = parsePeriod(text, calendars[calendar]);
  const { period: earlier, measuredOn } = earlierPeriod(period, period.end, calendars[calendar], kind);
  expect(measuredOn).toBe(earlier.end);
  return shown(earlier);
}

/** The part of the earlier period that is held against one up to a day. */
function partOf(text: string, upTo: string, kind: EarlierKind, calendar: CalendarName = 'civil'): string {
  const period = parsePeriod(text, calendars[calendar]);
  const { period: earlier, measuredOn } = earlierPeriod(period, day(upTo), calendars[calendar], kind);
  return `${isoOf(earlier.start)}..${isoOf(measuredOn)}`;
}

describe('the year before', () => {
  test.each<[string, string, CalendarName?]>([
    ['2024', '2023: 2023-01-01..2023-12-31'],
    ['2024-H2', '2023-H2: 2023-07-01..2023-12-31'],
    ['2024-Q1', '2023-Q1: 2023-01-01..2023-03-31'],
    ['2024-02', '2023-02: 2023-02-01..2023-02-28'],
    ['2025-02', '2024-02: 2024-02-01..2024-02-29'],
    ['2023-11..2024-02', '2022-11..2023-02: 2022-11-01..2023-02-28'],
    ['2024-03..2024-03', '2023-03..2023-03: 2023-03-01..2023-03-31'],
    ['2024', '2023: 2022-12-01..2023-11-30', 'December'],
    ['2024-12', '2023-12: 2023-12-01..2023-12-31', 'December'],
    ['2024-Q1', '2023-Q1: 2022-12-01..2023-02-28', 'December'],
    ['2024-03', '2023-03: 2023-02-21..2023-03-20', 'the 21st'],
    ['2024-H1', '2023-H1: 2022-11-21..2023-05-20', 'December, the 21st'],
    ['2024', '2023: 2022-07-01..2023-06-30', 'July'],
  ])('of %s is %s', (text, earlier, calendar) => {
    expect(earlierOf(text, 'previous-year', calendar)).toBe(earlier);
  });

  test.each([
    ['2024-01-21..2024-02-20', '2023-01-21..2023-02-20'],
    // 29 February is held against the 28th.
    ['2024-02-29..2024-03-15', '2023-02-28..2023-03-15'],
    ['2024-02-01..2024-02-29', '2023-02-01..2023-02-28'],
    // What ends with a month ends with that month.
    ['2025-02-01..2025-02-28', '2024-02-01..2024-02-29'],
    ['2025-01-01..2025-02-27', '2024-01-01..2024-02-27'],
    ['2024-02-29..2024-02-29', '2023-02-28..2023-02-28'],
    ['2024-01-01..2024-12-31', '2023-01-01..2023-12-31'],
  ])('of the days %s is %s', (text, earlier) => {
    expect(earlierOf(text, 'previous-year')).toBe(`${earlier}: ${earlier}`);
  });
});

describe('the period just before', () => {
  test.each<[string, string, CalendarName?]>([
    ['2024', '2023: 2023-01-01..2023-12-31'],
    ['2024-H1', '2023-H2: 2023-07-01..2023-12-31'],
    ['2024-Q1', '2023-Q4: 2023-10-01..2023-12-31'],
    ['2024-Q3', '2024-Q2: 2024-04-01..2024-06-30'],
    ['2024-01', '2023-12: 2023-12-01..2023-12-31'],
    ['2024-03', '2024-02: 2024-02-01..2024-02-29'],
    ['2024-04..2024-06', '2024-01..2024-03: 2024-01-01..2024-03-31'],
    ['2024-01..2024-06', '2023-07..2023-12: 2023-07-01..2023-12-31'],
    ['2024-Q1', '2023-Q4: 2023-09-01..2023-11-30', 'December'],
    ['2024-03', '2024-02: 2024-01-21..2024-02-20', 'the 21st'],
  ])('of %s is %s', (text, earlier, calendar) => {
    expect(earlierOf(text, 'previous-period', calendar)).toBe(earlier);
  });

  test.each([
    ['2024-01-21..2024-02-20', '2023-12-21..2024-01-20'],
    ['2024-03-01..2024-03-01', '2024-02-29..2024-02-29'],
    ['2025-01-01..2025-12-31', '2024-01-02..2024-12-31'],
  ])('of the days %s is as many days before: %s', (text, earlier) => {
    expect(earlierOf(text, 'previous-period')).toBe(`${earlier}: ${earlier}`);
  });
});

describe('a period that is still running is held against the same part', () => {
  test.each<[string, string, EarlierKind, string, CalendarName?]>([
    ['2025', '2025-03-12', 'previous-year', '2024-01-01..2024-03-12'],
    ['2025', '2025-03-12', 'previous-period', '2024-01-01..2024-03-12'],
    ['2025', '2025-01-01', 'previous-year', '2024-01-01..2024-01-01'],
    // Whole months against whole months, leap years or not.
    ['2025', '2025-02-28', 'previous-year', '2024-01-01..2024-02-29'],
    ['2024', '2024-02-29', 'previous-year', '2023-01-01..2023-02-28'],
    ['2024', '2024-02-28', 'previous-year', '2023-01-01..2023-02-28'],
    ['2025-Q2', '2025-05-10', 'previous-period', '2025-01-01..2025-02-10'],
    ['2025-Q2', '2025-05-31', 'previous-period', '2025-01-01..2025-02-28'],
    // The earlier month is shorter: it is held whole.
    ['2025-03', '2025-03-30', 'previous-period', '2025-02-01..2025-02-28'],
    ['2025-02', '2025-02-27', 'previous-period', '2025-01-01..2025-01-27'],
    ['2025', '2025-01-20', 'previous-year', '2023-12-21..2024-01-20', 'the 21st'],
    ['2025', '2025-01-25', 'previous-year', '2023-12-21..2024-01-25', 'the 21st'],
    ['2025', '2025-03-20', 'previous-year', '2023-11-21..2024-03-20', 'December, the 21st'],
    ['2025-01-01..2025-03-31', '2025-01-31', 'previous-period', '2024-10-03..2024-11-02'],
    ['2025-01-01..2025-03-31', '2025-02-28', 'previous-year', '2024-01-01..2024-02-29'],
    ['2024-01-01..2024-03-31', '2024-02-29', 'previous-year', '2023-01-01..2023-02-28'],
  ])('%s up to %s, %s: %s', (text, upTo, kind, part, calendar) => {
    expect(partOf(text, upTo, kind, calendar)).toBe(part);
  });
});

const spans = fc.oneof(
  fc.constantFrom('2023', '2024-H1', '2024-H2', '2025-Q1', '2024-Q4', '2024-02', '2024-12', '2023-11..2024-03'),
  fc
    .tuple(fc.integer({ min: day('2023-01-01'), max: day('2025-12-31') }), fc.nat({ max: 800 }))
    .map(([start, length]) => `${isoOf(start)}..${isoOf(start + length)}`),
);
const anyCalendar = fc.constantFrom(...Object.values(calendars));

test('an earlier period ends before the period does, and its part lies in it; just before ends on the eve', () => {
  fc.assert(
    fc.property(
      spans,
      anyCalendar,
      fc.constantFrom(...earlierKinds),
      fc.nat({ max: 1000 }),
      (text, calendar, kind, at) => {
        const period = parsePeriod(text, calendar);
        const upTo = Math.min(period.start + at, period.end);
        const { period: earlier, measuredOn } = earlierPeriod(period, upTo, calendar, kind);
        expect(earlier.start).toBeLessThan(period.start);
        expect(measuredOn).toBeGreaterThanOrEqual(earlier.start);
        expect(measuredOn).toBeLessThanOrEqual(earlier.end);
        expect(measuredOn).toBeLessThan(upTo);
        if (kind === 'previous-period') expect(earlier.end).toBe(period.start - 1);
        expect(parsePeriod(earlier.label, calendar)).toEqual(earlier);
      },
    ),
  );
});

test('the further a period has come, the further the part goes', () => {
  fc.assert(
    fc.property(
      spans,
      anyCalendar,
      fc.constantFrom(...earlierKinds),
      fc.nat({ max: 1000 }),
      (text, calendar, kind, at) => {
        const period = parsePeriod(text, calendar);
        const upTo = Math.min(period.start + at, period.end - 1);
        if (upTo < period.start) return;
        const partAt = (on: number) => earlierPeriod(period, on, calendar, kind).measuredOn;
        expect(partAt(upTo)).toBeLessThanOrEqual(partAt(upTo + 1));
      },
    ),
  );
});

test('ranges of days that follow one another do so a year earlier, but where 29 February has no like', () => {
  for (let end = day('2023-01-01'); end < day('2025-12-31'); end++) {
    const range = (from: number, to: number) => parsePeriod(`${isoOf(from)}..${isoOf(to)}`, calendars.civil);
    const before = (period: Period) => earlierPeriod(period, period.end, calendars.civil, 'previous-year').period;
    const gap = before(range(end + 1, end + 40)).start - before(range(end - 40, end)).end;
    expect(gap).toBe(isoOf(end) === '2024-02-28' ? 0 : 1);
  }
});
