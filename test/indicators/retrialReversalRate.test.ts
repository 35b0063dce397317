import { describe, expect, test } from 'vitest';
import { figureOf, measured, noticesOf, times } from './measured.ts';

const header = '法院代码,案件类型,立案日期,结案日期,再审结果,再审结案日期';
const closed = '内0203,民事一审,2024-01-05,2024-02-04,,';
/** A case closed before the period, whose retrial was decided in it. */
const retried = (outcome: string, on = '2024-05-01') => `内0203,民事一审,2020-01-05,2020-06-01,${outcome},${on}`;
const rate = async (...lines: string[]) => figureOf(await measured([header, ...lines]), 'retrial-reversal-rate');

describe('by the closing day of the retrial', () => {
  test.each([
    ['2023-12-31', 0],
    ['2024-01-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 0],
  ])('decided on %s: %i', async (on, numerator) => {
    const report = await measured([header, ...times(4, closed), retried('改判', on)]);
    expect(report.bases.retrial).toBe('retrial-closing');
    const expected = { value: numerator / 4, numerator, denominator: 4, base: 4, reason: null };
    expect(figureOf(report, 'retrial-reversal-rate')).toMatchObject(expected);
  });

  test('of the outcomes only 改判 and 发回重审 count', async () => {
    const outcomes = ['改判', '发回重审', '维持', '指令再审', '调解', '撤回', '其他'];
    const value = await rate(...times(4, closed), ...outcomes.map((outcome) => retried(outcome)));
    expect(value).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
  });

  test('over closings of the three lines, at first and second instance and on retrial', async () => {
    const kinds = ['民事一审', '民事二审', '民事再审', '刑事一审', '刑事二审', '行政一审', '行政二审', '行政再审'];
    const others = ['首次执行', '民事特别程序', '民事申请再审审查', '国家赔偿'];
    const lines = [...kinds, ...others].map((kind) => `内0203,${kind},2024-01-05,2024-02-04,改判,2024-05-01`);
    expect(await rate(...lines)).toMatchObject({ value: 1, numerator: 8, denominator: 8, base: 8 });
  });

  test('has a Poisson interval', async () => {
    const { value, interval } = await rate(...times(100, closed), ...times(3, retried('改判')));
    expect(value).toBe(0.03);
    expect(interval?.low).toBeCloseTo(0.0102027073, 8);
    expect(interval?.high).toBeCloseTo(0.0882118809, 8);
  });

  test('an outcome without a day is in no numerator, and told; where none has one the column is missing', async () => {
    const report = await measured([header, closed, retried('改判', ''), retried('发回重审')]);
    expect(figureOf(report, 'retrial-reversal-rate')).toMatchObject({ value: 1, numerator: 1, denominator: 1 });
    expect(noticesOf(report, 'retrial-outcome-undated')).toEqual([{ cases: 1 }]);
    expect(await rate(closed, retried('改判', ''))).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'retrialClosedOn', cases: 1 } },
    });
  });
});

describe('by the closing of the case', () => {
  const undated = '法院代码,案件类型,立案日期,结案日期,再审结果';
  const of = (outcome: string, on = '2024-02-04') => `内0203,刑事一审,2023-01-05,${on},${outcome}`;

  test('the retried of the cases closed in the period, with a Wilson interval', async () => {
    const lines = [of('改判'), of('维持'), of('', '2024-01-01'), of('', '2024-12-31')];
    const outside = [of('改判', '2023-12-31'), of('改判', '2025-01-01'), of('改判', '')];
    const report = await measured([undated, ...lines, ...outside]);
    expect(report.bases.retrial).toBe('case-closing');
    const { value, numerator, denominator, interval } = figureOf(report, 'retrial-reversal-rate');
    expect([value, numerator, denominator]).toEqual([0.25, 1, 4]);
    // (0.25 + z²/8 ∓ z√(0.046875 + z²/64)) ÷ (1 + z²/4) = (0.730182 ∓ 0.640815) ÷ 1.960365
    expect(interval?.low).toBeCloseTo(0.045587, 5);
    expect(interval?.high).toBeCloseTo(0.699358, 5);
  });

  test('one file with outcomes but without their days decides for all', async () => {
    const report = await measured({
      'a.csv': [header, closed, retried('改判')],
      'b.csv': [undated, '内0204,民事一审,2024-01-05,2024-02-04,改判'],
    });
    expect(report.bases.retrial).toBe('case-closing');
    expect(figureOf(report, 'retrial-reversal-rate')).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
    expect(figureOf(report, 'retrial-reversal-rate', '内0204')).toMatchObject({ value: 1 });
  });
});

test('nobody retried: a true 0; nobody closed: null', async () => {
  expect(await rate(closed)).toMatchObject({ value: 0, numerator: 0, denominator: 1, reason: null });
  expect(await rate(retried('改判'))).toMatchObject({
    value: null,
    numerator: 1,
    denominator: 0,
    reason: { code: 'empty-denominator' },
  });
});

test('a file without the outcome matters only with a closing of its lines', async () => {
  const other = (kind: string) => ['法院代码,案件类型,立案日期,结案日期', `内0203,${kind},2024-01-05,2024-02-04`];
  const enforcement = await measured({ 'a.csv': [header, closed], 'b.csv': other('首次执行') });
  expect(figureOf(enforcement, 'retrial-reversal-rate')).toMatchObject({ value: 0, denominator: 1 });
  const second = await measured({ 'a.csv': [header, closed], 'b.csv': other('民事二审') });
  expect(figureOf(second, 'retrial-reversal-rate')).toMatchObject({
    value: null,
    reason: { code: 'missing-column', args: { file: 'b.csv' } },
  });
});
