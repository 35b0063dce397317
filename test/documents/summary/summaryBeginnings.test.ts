import { describe, expect, test } from 'vitest';
import { filedAndClosed, flow, header, some, yearFlow } from './flows.ts';
import { monthsFrom, rowOf, summarised } from './summarised.ts';

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
