import { describe, expect, test } from 'vitest';
import type { SummaryRow } from '../../../src/documents/summary/summary.ts';
import { day } from '../reportOf.ts';
import { monthsFrom, rowOf, type SummaryQuestion, summarised } from './summarised.ts';

const header = '法院代码,立案日期,结案日期,适用程序,是否上诉,二审立案日期';
const filedAndClosed = (...days: readonly string[]) => days.map((one) => `内0203,${one},简易,否,`);
const some = (days: readonly string[], asked: SummaryQuestion = {}) =>
  summarised([header, ...filedAndClosed(...days)], { indicators: ['closure-rate', 'average-duration'], ...asked });

/** Carried over, incoming, docket, closed, pending. */
const flow = ({ volumes: v }: Pick<SummaryRow, 'volumes'>) =>
  [v.carriedOver, v.incoming, v.docket, v.closed, v.pending].map(({ value }) => value);
const yearFlow = ({ yearToDate: { volumes: v } }: SummaryRow) =>
  [v.carriedOver, v.incoming, v.docket, v.closed, v.pending].map(({ value }) => value);

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

describe('where the data begins', () => {
  const cases = ['2024-02-10,2024-02-20', '2024-03-10,2024-03-20', '2024-04-10,'];

  test('a month before it has no value, and is not 0', async () => {
    const summary = await some(cases, { months: monthsFrom('2024-01', '2024-03') });
    expect(summary.dataBegins).toEqual({ firstFiled: '2024-02-10', firstClosed: '2024-02-20' });
    expect(summary.months.map(({ beforeData }) => beforeData)).toEqual([true, false, false]);
    const january = rowOf(summary, '2024-01');
    const reason = { code: 'before-data', args: { firstFiled: '2024-02-10', firstClosed: '2024-02-20' } };
    expect(flow(january)).toEqual([null, null, null, null, null]);
    expect(yearFlow(january)).toEqual([null, null, null, null, null]);
    expect(january.indicators['closure-rate']).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      reason,
    });
    expect(january.yearToDate.indicators['closure-rate']).toMatchObject({
      value: null,
      reason,
      verdict: 'unavailable',
    });
    expect(flow(rowOf(summary, '2024-02'))).toEqual([0, 1, 1, 1, 0]);
  });

  test('nor has one before the first closing: a list of what was pending then tells of no closing', async () => {
    // Pending at the turn of the year; closings of 2023 are in another export.
    const pending = ['2023-11-10,2024-01-20', '2023-12-10,2024-02-20', '2024-01-10,'];
    const summary = await some(pending, { months: monthsFrom('2023-11', '2024-01') });
    expect(summary.months.map(({ beforeData }) => beforeData)).toEqual([true, true, false]);
    const december = rowOf(summary, '2023-12', '内0203');
    expect(december.beforeData).toBe(true);
    expect([...flow(december), ...yearFlow(december)]).toEqual(Array(10).fill(null));
    expect(december.yearToDate.indicators['closure-rate']).toMatchObject({
      value: null,
      verdict: 'unavailable',
      reason: { code: 'before-data', args: { firstFiled: '2023-11-10', firstClosed: '2024-01-20' } },
    });
    expect(flow(rowOf(summary, '2024-01'))).toEqual([2, 1, 3, 1, 2]);
  });

  test('where nothing is closed at all, filings tell', async () => {
    const summary = await some(['2024-02-10,', '2024-03-10,'], { months: monthsFrom('2024-01', '2024-03') });
    expect(summary.months.map(({ beforeData }) => beforeData)).toEqual([true, false, false]);
    expect(flow(rowOf(summary, '2024-03'))).toEqual([1, 1, 2, 0, 2]);
  });

  test('a court whose own data begins later has none before, though others have', async () => {
    const lines = [
      header,
      ...filedAndClosed('2024-02-10,2024-02-20', '2024-03-10,2024-03-20', '2024-04-10,2024-04-20'),
      '内0204,2024-03-31,2024-03-31,简易,否,',
    ];
    const summary = await summarised(lines, { months: monthsFrom('2024-02', '2024-04'), indicators: ['closure-rate'] });
    const own = ['2024-02', '2024-03', '2024-04'].map((month) => rowOf(summary, month, '内0204'));
    expect(own.map(({ beforeData }) => beforeData)).toEqual([true, false, false]);
    expect(own.map(flow)).toEqual([Array(5).fill(null), [0, 1, 1, 1, 0], [0, 0, 0, 0, 0]]);
    expect(own[0]?.indicators['closure-rate']?.reason).toEqual({
      code: 'before-data',
      args: { firstFiled: '2024-03-31', firstClosed: '2024-03-31' },
    });
    expect(summary.months.map(({ beforeData }) => beforeData)).toEqual([false, false, false]);
    expect(flow(rowOf(summary, '2024-02'))).toEqual([0, 1, 1, 1, 0]);
  });

  test('where nothing is left of the courts asked for, their data begins where it does', async () => {
    const asked = { months: monthsFrom('2024-01', '2024-04'), where: { line: 'criminal' as const } };
    const summary = await some(cases, asked);
    expect(summary.courts).toEqual([]);
    expect(summary.dataBegins).toEqual({ firstFiled: '2024-02-10', firstClosed: '2024-02-20' });
    expect(summary.months.map(({ beforeData }) => beforeData)).toEqual([true, false, false, false]);
    expect(flow(rowOf(summary, '2024-02'))).toEqual([0, 0, 0, 0, 0]);
  });

  test('the beginning of courts that were not asked for does not matter', async () => {
    const lines = [header, ...filedAndClosed(...cases), '内0204,2023-01-05,2023-01-06,简易,否,'];
    const summary = await summarised(lines, {
      months: monthsFrom('2024-01', '2024-02'),
      where: { courts: ['内0203'] },
      indicators: [],
    });
    expect(summary.dataBegins.firstFiled).toBe('2024-02-10');
    expect(rowOf(summary, '2024-01').beforeData).toBe(true);
  });

  test('nothing is compared with what lies before it', async () => {
    const summary = await some(cases, { months: monthsFrom('2024-02', '2024-04') });
    const before = { previous: null, change: null, reason: 'before-data' };
    const [february, march] = [rowOf(summary, '2024-02'), rowOf(summary, '2024-03')];
    expect(february.volumes.incoming.monthOnMonth).toEqual(before);
    expect(february.indicators['closure-rate']?.yearOnYear).toMatchObject(before);
    expect(march.volumes.incoming.monthOnMonth).toEqual({ previous: 1, change: 0, reason: null });
    expect(march.yearToDate.volumes.incoming.yearOnYear).toEqual(before);
    expect(summary.notices).toContainEqual({
      code: 'data-begins',
      args: { firstFiled: '2024-02-10', firstClosed: '2024-02-20', courts: 1 },
    });
  });

  test('nor with a year of which it has a part', async () => {
    const old = ['2023-02-15,2023-03-01', ...cases];
    const summary = await some(old, { months: monthsFrom('2024-02', '2024-03') });
    const march = rowOf(summary, '2024-03');
    expect(march.yearToDate.volumes.incoming.yearOnYear).toMatchObject({ change: null, reason: 'before-data' });
    expect(march.volumes.incoming.yearOnYear).toEqual({ previous: 0, change: null, reason: 'previous-is-zero' });
  });

  test('a list of cases that were pending tells of no closing before', async () => {
    const pending = ['2020-05-05,2024-01-10', '2023-06-06,2024-01-11', '2024-01-05,2024-02-01', '2024-02-05,'];
    const summary = await some(pending, { months: monthsFrom('2024-01', '2024-02') });
    const [january, february] = [rowOf(summary, '2024-01'), rowOf(summary, '2024-02')];
    expect(flow(january)).toEqual([2, 1, 3, 2, 1]);
    expect(january.volumes.incoming.monthOnMonth.reason).toBe('before-data');
    expect(february.volumes.closed.monthOnMonth).toEqual({ previous: 2, change: -0.5, reason: null });
    expect(february.yearToDate.volumes.closed.yearOnYear.reason).toBe('before-data');
  });

  test('a court is compared from where its own data begins', async () => {
    const lines = [
      header,
      ...filedAndClosed(...cases),
      '内0204,2024-03-05,2024-03-06,简易,否,',
      '内0204,2024-04-05,,简易,否,',
    ];
    const summary = await summarised(lines, { months: monthsFrom('2024-03', '2024-04'), indicators: [] });
    expect(rowOf(summary, '2024-03', '内0204').volumes.incoming.monthOnMonth.reason).toBe('before-data');
    expect(rowOf(summary, '2024-03', '内0203').volumes.incoming.monthOnMonth.reason).toBeNull();
    expect(rowOf(summary, '2024-03').volumes.incoming.monthOnMonth).toEqual({ previous: 1, change: 1, reason: null });
    expect(rowOf(summary, '2024-04', '内0204').volumes.incoming.monthOnMonth.change).toBe(0);
    expect(summary.courts.map(({ code, dataBegins }) => [code, dataBegins.firstFiled])).toEqual([
      ['内0203', '2024-02-10'],
      ['内0204', '2024-03-05'],
    ]);
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
