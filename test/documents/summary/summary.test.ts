import { describe, expect, test } from 'vitest';
import { day } from '../reportOf.ts';
import { flow, some, yearFlow } from './flows.ts';
import { monthsFrom, rowOf, summarised } from './summarised.ts';

describe('by hand', () => {
  // Filed on the last day of January, closed on the first of March; and so on.
  const cases = [
    '2023-01-10,2023-01-20',
    '2023-02-10,2023-03-12',
    '2024-01-31,2024-03-01',
    '2024-02-01,2024-02-29',
    '2024-02-29,2024-02-29',
    '2024-03-01,',
  ];

  test('months on their boundary days, and the year to date', async () => {
    const summary = await some(cases, { months: monthsFrom('2024-01', '2024-03') });
    const rows = ['2024-01', '2024-02', '2024-03'].map((month) => rowOf(summary, month));
    expect(rows.map(flow)).toEqual([
      [0, 1, 1, 0, 1],
      [1, 2, 3, 2, 1],
      [1, 1, 2, 1, 1],
    ]);
    expect(rows.map(yearFlow)).toEqual([
      [0, 1, 1, 0, 1],
      [0, 3, 3, 2, 1],
      [0, 4, 4, 3, 1],
    ]);
    expect(rowOf(summary, '2024-02').indicators['average-duration']).toMatchObject({
      value: 14,
      numerator: 28,
      denominator: 2,
      base: 2,
      reason: null,
    });
    expect(rowOf(summary, '2024-03').yearToDate.indicators['average-duration']).toMatchObject({
      value: (30 + 28 + 0) / 3,
      verdict: 'no-band',
    });
  });

  test('changes on the month and on the year: percent for counts, a difference for shares and days', async () => {
    const summary = await some(cases, { months: monthsFrom('2024-02', '2024-03') });
    const february = rowOf(summary, '2024-02');
    expect(february.volumes.incoming).toEqual({
      value: 2,
      monthOnMonth: { previous: 1, change: 1, reason: null },
      yearOnYear: { previous: 1, change: 1, reason: null },
    });
    expect(february.volumes.closed).toEqual({
      value: 2,
      monthOnMonth: { previous: 0, change: null, reason: 'previous-is-zero' },
      yearOnYear: { previous: 0, change: null, reason: 'previous-is-zero' },
    });
    expect(february.indicators['closure-rate']).toMatchObject({
      value: 2 / 3,
      monthOnMonth: { previous: 0, previousNumerator: 0, previousDenominator: 1, change: 2 / 3, reason: null },
      yearOnYear: { previous: 0, change: 2 / 3, reason: null },
    });
    expect(february.indicators['average-duration']?.monthOnMonth).toEqual({
      previous: null,
      previousNumerator: 0,
      previousDenominator: 0,
      change: null,
      reason: 'no-previous-value',
    });
    const march = rowOf(summary, '2024-03');
    // 30 days now, against 14 the month before and 30 the year before.
    expect(march.indicators['average-duration']).toMatchObject({
      value: 30,
      monthOnMonth: { previous: 14, change: 16, reason: null },
      yearOnYear: { previous: 30, change: 0, reason: null },
    });
    expect(march.volumes.pending.monthOnMonth).toEqual({ previous: 1, change: 0, reason: null });
    // 3 of 4 since January, against 2 of 2 a year before.
    expect(march.yearToDate.indicators['closure-rate']).toMatchObject({
      value: 0.75,
      yearOnYear: { previous: 1, previousNumerator: 2, previousDenominator: 2, change: -0.25, reason: null },
    });
    expect(march.yearToDate.volumes.incoming.yearOnYear).toEqual({ previous: 2, change: 1, reason: null });
  });

  test('0.9 after 1 is a tenth less, not 0.09999999999999998', async () => {
    const closed = (month: string, count: number) =>
      Array.from({ length: 10 }, (_, at) => `2024-${month}-01,${at < count ? `2024-${month}-02` : ''}`);
    const summary = await some([...closed('01', 10), ...closed('02', 9)], { months: monthsFrom('2024-02', '2024-02') });
    expect(rowOf(summary, '2024-02').indicators['closure-rate']).toMatchObject({
      value: 0.9,
      monthOnMonth: { previous: 1, change: -0.1 },
    });
  });
});

describe('a month that is not over', () => {
  const cases = [
    '2023-03-05,2023-03-25',
    '2023-03-19,2023-03-20',
    '2023-03-21,',
    '2024-02-10,2024-02-20',
    '2024-02-20,2024-02-21',
    '2024-02-21,',
    '2024-03-19,2024-03-20',
    '2024-03-20,2024-03-21',
    '2024-03-21,',
  ];
  const asOf = day('2024-03-20');

  test('is counted up to as-of and compared with as many days', async () => {
    const summary = await some(cases, { asOf, months: monthsFrom('2024-02') });
    const [, march] = summary.months;
    expect(march).toEqual({
      month: '2024-03',
      start: '2024-03-01',
      end: '2024-03-31',
      measuredOn: '2024-03-20',
      complete: false,
      beforeData: false,
      monthBefore: { start: '2024-02-01', end: '2024-02-20' },
      yearBefore: { start: '2023-03-01', end: '2023-03-20' },
      yearToDate: { year: '2024', start: '2024-01-01', yearBefore: { start: '2023-01-01', end: '2023-03-20' } },
    });
    const { volumes, yearToDate } = rowOf(summary, '2024-03');
    expect(volumes.incoming.value).toBe(2);
    expect(volumes.incoming.monthOnMonth).toEqual({ previous: 2, change: 0, reason: null });
    expect(volumes.closed.monthOnMonth).toEqual({ previous: 1, change: 0, reason: null });
    // Before 21 March 2023 two were filed and one was closed.
    expect(volumes.incoming.yearOnYear.previous).toBe(2);
    expect(volumes.closed.yearOnYear.previous).toBe(1);
    expect(yearToDate.volumes.closed.value).toBe(3);
    expect(summary.notices).toContainEqual({
      code: 'month-incomplete',
      args: { month: '2024-03', measuredOn: '2024-03-20', days: 20, end: null },
    });
  });

  test('the months before it are whole', async () => {
    const summary = await some(cases, { asOf, months: monthsFrom('2024-02') });
    expect(summary.months[0]).toMatchObject({ month: '2024-02', measuredOn: '2024-02-29', complete: true });
    expect(rowOf(summary, '2024-02').volumes.incoming.value).toBe(3);
  });

  test('on its last day it is over, and nothing is said', async () => {
    const summary = await some(cases, { asOf: day('2024-03-31'), months: { last: 1 } });
    expect(summary.months).toMatchObject([{ month: '2024-03', complete: true, monthBefore: { end: '2024-02-29' } }]);
    expect(summary.notices.map(({ code }) => code)).not.toContain('month-incomplete');
  });
});

describe('what columns do not tell', () => {
  test('is null with the reason of a report, and changes are', async () => {
    const summary = await summarised(
      ['法院代码,立案日期', '内0203,2024-01-05', '内0203,2024-02-05', '内0203,2024-02-06'],
      {
        months: monthsFrom('2024-02', '2024-02'),
        indicators: ['closure-rate'],
      },
    );
    const { volumes, indicators } = rowOf(summary, '2024-02');
    expect(flow({ volumes })).toEqual([null, 2, null, null, null]);
    expect(volumes.incoming.monthOnMonth).toEqual({ previous: 1, change: 1, reason: null });
    expect(volumes.closed.monthOnMonth).toEqual({ previous: null, change: null, reason: 'no-value' });
    expect(indicators['closure-rate']).toMatchObject({ value: null, reason: { code: 'missing-column' } });
  });
});

describe('bands', () => {
  const months = monthsFrom('2024-01', '2024-03');

  test('hold for the year to date, those through a month only for that month', async () => {
    const { completeScheme } = await import('../../../src/bands/scheme.ts');
    const scheme = completeScheme({
      id: 'm',
      version: '1',
      title: { zh: '甲', en: 'A' },
      status: 'illustrative',
      source: '-',
      minimumCases: 1,
      indicators: { 'closure-rate': { better: 'higher', bands: [{ low: 0.5, throughMonth: 2, source: '乙' }] } },
    });
    const summary = await some(['2024-01-05,2024-01-31', '2024-01-06,2024-02-02', '2024-02-03,'], { scheme, months });
    const judged = ['2024-01', '2024-02', '2024-03'].map((month) => {
      const { value, band, verdict } = rowOf(summary, month).yearToDate.indicators['closure-rate'] ?? {};
      return [value, band?.low ?? null, verdict];
    });
    expect(judged).toEqual([
      [1 / 2, null, 'no-band'],
      [2 / 3, 0.5, 'within'],
      [2 / 3, null, 'no-band'],
    ]);
    expect(rowOf(summary, '2024-02').indicators['closure-rate']).not.toHaveProperty('band');
  });
});

describe('one case', () => {
  test('in the month of its filing, and pending ever after', async () => {
    const summary = await some(['2024-05-31,'], { months: monthsFrom('2024-05', '2024-06') });
    expect(['2024-05', '2024-06'].map((month) => flow(rowOf(summary, month)))).toEqual([
      [0, 1, 1, 0, 1],
      [1, 0, 1, 0, 1],
    ]);
    expect(rowOf(summary, '2024-06').indicators['closure-rate']).toMatchObject({
      value: 0,
      numerator: 0,
      denominator: 1,
    });
  });
});
