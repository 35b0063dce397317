import { describe, expect, test } from 'vitest';
import { figureOf, measured } from './measured.ts';

const header = '法院代码,立案日期,结案日期';
const rate = async (...lines: string[]) =>
  figureOf(await measured([header, ...lines.map((line) => `内0203,${line}`)]), 'closure-rate');

describe('closed ÷ docket', () => {
  test('nobody on the docket: null, because the denominator is 0', async () => {
    expect(await rate('2023-05-01,2023-06-01', '2025-01-02,')).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
      base: 0,
      interval: null,
      reason: { code: 'empty-denominator', args: {} },
      verdict: 'unavailable',
    });
  });

  test('one case, closed or not', async () => {
    // Wilson: 1 ÷ (1 + z²) = 0.206549 to 1, and 0 to z² ÷ (1 + z²) = 0.793451
    const closed = await rate('2024-01-05,2024-02-04');
    expect(closed).toMatchObject({ value: 1, numerator: 1, denominator: 1, base: 1, interval: { high: 1 } });
    expect(closed.interval?.low).toBeCloseTo(0.206549, 6);
    const pending = await rate('2024-01-05,');
    expect(pending).toMatchObject({ value: 0, numerator: 0, denominator: 1, base: 1, interval: { low: 0 } });
    expect(pending.interval?.high).toBeCloseTo(0.793451, 6);
  });

  test('three of five: cases carried over count above and below', async () => {
    const value = await rate(
      '2023-12-31,2024-01-01', // docket, closed
      '2023-12-31,', // docket
      '2024-01-01,2024-12-31', // docket, closed
      '2024-12-31,2025-01-01', // docket
      '2024-03-01,2024-03-01', // docket, closed
      '2023-01-01,2023-12-31', // neither
    );
    expect(value).toMatchObject({ value: 0.6, numerator: 3, denominator: 5, base: 5 });
  });
});

describe('a file without the closing date', () => {
  const dated = [header, '内0203,2024-01-05,2024-02-04', '内0204,2024-01-05,2024-02-04', '内0204,2024-01-06,'];
  const undated = ['法院代码,立案日期', '内0203,2024-01-05'];
  const reason = { code: 'missing-column', args: { fields: ['closedOn'], file: 'b.csv' } };

  test('leaves its court and the total without a value, and says which file', async () => {
    const report = await measured({ 'a.csv': dated, 'b.csv': undated });
    expect(figureOf(report, 'closure-rate')).toMatchObject({ value: null, base: null, reason, verdict: 'unavailable' });
    expect(figureOf(report, 'closure-rate', 'total')).toMatchObject({ value: null, reason });
    expect(report.courts.find(({ code }) => code === '内0203')?.volumes).toEqual({
      carriedOver: null,
      incoming: 2,
      docket: null,
      closed: null,
      pending: null,
    });
  });

  test('does not touch another court', async () => {
    const report = await measured({ 'a.csv': dated, 'b.csv': undated });
    expect(figureOf(report, 'closure-rate', '内0204')).toMatchObject({ value: 0.5, reason: null });
  });
});
