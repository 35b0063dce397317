import { describe, expect, test } from 'vitest';
import type { Band, Scheme } from '../../src/bands/scheme.ts';
import { completeScheme } from '../../src/bands/scheme.ts';
import { type Judged, selectBand, total } from '../../src/bands/selectBand.ts';
import { parsePeriod } from '../../src/calendar/period.ts';
import { calendarYear } from '../../src/calendar/statisticalCalendar.ts';
import { day } from '../documents/reportOf.ts';

const court: Judged = { code: '内0203', level: 'basic' };

function schemeOf(bands: readonly Band[], calendar = calendarYear): Scheme {
  return completeScheme({
    id: 'test',
    version: '1',
    title: { zh: '试', en: 'test' },
    status: 'illustrative',
    source: '-',
    calendar,
    indicators: { 'closure-rate': { better: 'higher', bands: [...bands] } },
  });
}

/** The low edge of the band chosen for a period measured on a day (its end where none is given). */
function chosen(
  bands: readonly Omit<Band, 'source'>[],
  { judged = court, period = '2024', on = '', calendar = calendarYear } = {},
): number | undefined {
  const scheme = schemeOf(
    bands.map((band) => ({ ...band, source: '-' })),
    calendar,
  );
  const span = parsePeriod(period, scheme.calendar);
  const measuredOn = on === '' ? span.end : day(on);
  return selectBand(scheme, 'closure-rate', judged, { period: span, measuredOn, asOf: measuredOn, calendar })?.low;
}

test('no band, or none that fits: none', () => {
  expect(chosen([])).toBeUndefined();
  expect(
    chosen([
      { low: 1, courts: ['内0204'] },
      { low: 2, courtLevel: 'high' },
    ]),
  ).toBeUndefined();
  expect(
    selectBand(schemeOf([]), 'appeal-rate', court, {
      period: parsePeriod('2024', calendarYear),
      measuredOn: 0,
      asOf: 0,
      calendar: calendarYear,
    }),
  ).toBeUndefined();
});

describe('the more specific band wins, wherever it stands', () => {
  const general = { low: 0 };
  const dated = { low: 1, validFrom: '2024-01-01' };
  const month = { low: 2, throughMonth: 12 };
  const civil = { low: 8, line: 'civil' } as const;
  const level = { low: 3, courtLevel: 'basic' } as const;
  const named = { low: 4, courts: ['内0202', '内0203'] };

  test.each([
    [[general, dated], 1],
    [[general, dated, month], 2],
    [[general, dated, month, civil], 8],
    [[general, dated, month, civil, level], 3],
    [[general, dated, month, civil, level, named], 4],
    // One condition higher up beats all those below it together.
    [[{ low: 5, throughMonth: 12, validFrom: '2024-01-01' }, level], 3],
    [[{ low: 6, courtLevel: 'basic', line: 'civil', throughMonth: 12, validFrom: '2024-01-01' } as const, named], 4],
    [[{ low: 9, line: 'civil', throughMonth: 12, validFrom: '2024-01-01' } as const, level], 3],
    [[{ low: 10, throughMonth: 12, validFrom: '2024-01-01' }, civil], 8],
    [[level, { low: 11, courtLevel: 'basic', line: 'civil' } as const], 11],
    [[level, { low: 7, courtLevel: 'basic', throughMonth: 12 } as const], 7],
  ])('%j: %i', (bands, low) => {
    const judged: Judged = { ...court, line: 'civil' };
    expect(chosen(bands, { judged })).toBe(low);
    expect(chosen([...bands].reverse(), { judged })).toBe(low);
  });
});

test('two equal matches are refused, and only they', () => {
  const equal = { code: 'equal-bands', args: { scheme: 'test', indicator: 'closure-rate', court: '内0203' } };
  expect(() => chosen([{ low: 1 }, { low: 2 }])).toThrow(expect.objectContaining(equal));
  expect(() =>
    chosen([
      { low: 1, courts: ['内0203'] },
      { low: 2, courts: ['内0203', '内0204'] },
    ]),
  ).toThrow(expect.objectContaining(equal));
  expect(() =>
    chosen([
      { low: 1, validFrom: '2024-01-01' },
      { low: 2, validTo: '2024-12-31' },
    ]),
  ).toThrow(expect.objectContaining(equal));
  expect(() => chosen([{ low: 1 }, { low: 2 }], { judged: total })).toThrow(
    expect.objectContaining({ ...equal, args: { ...equal.args, court: '*' } }),
  );
  // Equal, but one does not fit; or both are beaten by a third.
  expect(
    chosen([
      { low: 1, courts: ['内0203'] },
      { low: 2, courts: ['内0204'] },
    ]),
  ).toBe(1);
  expect(chosen([{ low: 1 }, { low: 2 }, { low: 3, courts: ['内0203'] }])).toBe(3);
});

test('the pooled total has bands without courts or level only', () => {
  expect(chosen([{ low: 1 }, { low: 2, courtLevel: 'basic' }, { low: 3, courts: ['内0203'] }], { judged: total })).toBe(
    1,
  );
  expect(chosen([{ low: 1, courtLevel: 'basic' }], { judged: total })).toBeUndefined();
});

describe('a band for a line of business', () => {
  const bands = [
    { low: 1, line: 'civil' },
    { low: 2, line: 'criminal' },
  ] as const;

  test('fits no court as a whole, nor all courts together', () => {
    for (const judged of [court, total]) {
      expect(chosen(bands, { judged })).toBeUndefined();
      expect(chosen([...bands, { low: 3 }], { judged })).toBe(3);
    }
  });

  test('fits the cases of its line by themselves, of one court or of all', () => {
    for (const whose of [court, total]) {
      expect(chosen(bands, { judged: { ...whose, line: 'civil' } })).toBe(1);
      expect(chosen(bands, { judged: { ...whose, line: 'criminal' } })).toBe(2);
      expect(chosen(bands, { judged: { ...whose, line: 'enforcement' } })).toBeUndefined();
    }
  });

  test('leaves a line without a band of its own to the general one', () => {
    expect(chosen([...bands, { low: 3 }], { judged: { ...court, line: 'enforcement' } })).toBe(3);
  });

  test('of courts or a level fits the lines of no total', () => {
    const narrow = [{ low: 1, line: 'civil', courtLevel: 'basic' }] as const;
    expect(chosen(narrow, { judged: { ...court, line: 'civil' } })).toBe(1);
    expect(chosen(narrow, { judged: { ...total, line: 'civil' } })).toBeUndefined();
  });
});

test('a court without a level has no band by level', () => {
  expect(chosen([{ low: 1, courtLevel: 'basic' }], { judged: { code: '某院', level: null } })).toBeUndefined();
});

describe('throughMonth: from the first day of the year to the last of the n-th month', () => {
  const monthly = Array.from({ length: 12 }, (_, index) => ({ low: index + 1, throughMonth: index + 1 }));

  test.each([
    [{ period: '2024' }, 12],
    [{ period: '2024-01' }, 1],
    [{ period: '2024-Q1' }, 3],
    [{ period: '2024-H1' }, 6],
    [{ period: '2024-01..2024-02' }, 2],
    [{ period: '2024-01-01..2024-02-29' }, 2],
    [{ period: '2024', on: '2024-05-31' }, 5],
    [{ period: '2024', on: '2024-05-30' }, undefined],
    [{ period: '2024', on: '2024-06-01' }, undefined],
    [{ period: '2024-01-01..2024-02-28' }, undefined],
    [{ period: '2024-01-02..2024-01-31' }, undefined],
    [{ period: '2024-Q2' }, undefined],
    [{ period: '2023-12..2024-03' }, undefined],
    [{ period: '2024-01..2025-03' }, undefined],
  ])('%j: %s', (window, low) => {
    expect(chosen(monthly, window)).toBe(low);
  });

  test('in a year from December, months from the 21st', () => {
    const calendar = { yearStartMonth: 12, monthStartDay: 21 };
    // The year 2024 begins with the month of December 2023: 2023-11-21 to 2023-12-20.
    expect(chosen(monthly, { period: '2023-11-21..2023-12-20', calendar })).toBe(1);
    expect(chosen(monthly, { period: '2024', calendar, on: '2024-01-20' })).toBe(2);
    expect(chosen(monthly, { period: '2024', calendar })).toBe(12);
    expect(chosen(monthly, { period: '2024-01-01..2024-01-31', calendar })).toBeUndefined();
  });
});

describe('validity is tested by the day of measurement', () => {
  test.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 1],
    ['2024-06-30', 1],
    ['2024-07-01', undefined],
  ])('%s against 2024-01-01 to 2024-06-30: %s', (on, low) => {
    const bands = [{ low: 1, validFrom: '2024-01-01', validTo: '2024-06-30' }];
    expect(chosen(bands, { period: '2023-01..2024-12', on })).toBe(low);
  });
});
