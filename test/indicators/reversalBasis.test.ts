import { describe, expect, test } from 'vitest';
import { figureOf, measured } from './measured.ts';

const header = '案号,立案日期,结案日期,是否上诉,二审结果';
const dated = `${header},二审结案日期`;
const lines = [
  '（2023）内0203民初1号,2023-01-05,2023-06-01,是,改判',
  '（2024）内0203民初2号,2024-01-05,2024-02-04,是,改判',
  '（2024）内0203民初3号,2024-01-05,2024-02-04,是,发回重审',
  '（2024）内0203民初4号,2024-01-05,2024-02-04,是,维持',
  '（2024）内0203民初5号,2024-01-05,2024-02-04,否,',
];
// The appeal of case 1 was decided in 2024, that of case 2 in 2024, that of case 3 in 2025, that of case 4 in 2024.
const withDays = lines.map(
  (line, index) => `${line},${['2024-01-15', '2024-06-01', '2025-01-20', '2024-07-01', ''][index]}`,
);

test('every file that maps the outcome maps its day: by the closing of the appeal', async () => {
  const report = await measured([dated, ...withDays]);
  expect(report.bases.reversal).toBe('appeal-closing');
  // cases 1 and 2; four closings
  expect(figureOf(report, 'reversal-rate')).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
});

describe('by the closing of the case', () => {
  test('where a file maps the outcome without its day', async () => {
    const report = await measured([header, ...lines]);
    expect(report.bases.reversal).toBe('case-closing');
    // cases 2 and 3; four closings; Wilson with centre (0.5 + z²/8) ÷ (1 + z²/4) = 0.5
    const { value, numerator, denominator, interval } = figureOf(report, 'reversal-rate');
    expect([value, numerator, denominator]).toEqual([0.5, 2, 4]);
    expect(((interval?.low ?? 0) + (interval?.high ?? 0)) / 2).toBeCloseTo(0.5, 12);
    expect(interval?.high).toBeLessThan(1);
  });

  test('one file without the day decides for all', async () => {
    const report = await measured({
      'a.csv': [dated, ...withDays],
      'b.csv': [header, '（2024）内0204民初1号,2024-01-05,2024-02-04,是,改判'],
    });
    expect(report.bases.reversal).toBe('case-closing');
    expect(figureOf(report, 'reversal-rate')).toMatchObject({ numerator: 2, denominator: 4 });
    expect(figureOf(report, 'reversal-rate', '内0204')).toMatchObject({ value: 1 });
  });

  test('a file without outcomes does not', async () => {
    const report = await measured({
      'a.csv': [dated, ...withDays],
      'b.csv': ['案号,立案日期,结案日期', '（2024）内0204民初1号,2024-01-05,2024-02-04'],
    });
    expect(report.bases.reversal).toBe('appeal-closing');
    expect(figureOf(report, 'reversal-rate')).toMatchObject({ numerator: 2 });
    expect(figureOf(report, 'reversal-rate', '内0204')).toMatchObject({
      value: null,
      reason: { code: 'missing-column', args: { file: 'b.csv' } },
    });
    expect(figureOf(report, 'reversal-rate', 'total').value).toBeNull();
  });

  test('may be forced, and what is dated after as-of has not happened', async () => {
    const forced = { reversalBasis: 'case-closing' } as const;
    const later = await measured([dated, ...withDays], forced);
    expect(later.bases.reversal).toBe('case-closing');
    expect(figureOf(later, 'reversal-rate')).toMatchObject({ numerator: 2, denominator: 4 });
    const eve = await measured([dated, ...withDays], { ...forced, asOf: '2025-01-19' });
    expect(figureOf(eve, 'reversal-rate')).toMatchObject({ numerator: 1, denominator: 4 });
    const sameDay = await measured([dated, ...withDays], { ...forced, asOf: '2025-01-20' });
    expect(figureOf(sameDay, 'reversal-rate')).toMatchObject({ numerator: 2, denominator: 4 });
  });

  test('an outcome without a day counts as it stands', async () => {
    const early = await measured([header, ...lines], { asOf: '2024-02-04' });
    expect(figureOf(early, 'reversal-rate')).toMatchObject({ numerator: 2, denominator: 4 });
  });

  test('nobody appealed: a true 0; all outcomes blank: missing', async () => {
    const nobody = await measured([header, lines[4] ?? '']);
    expect(figureOf(nobody, 'reversal-rate')).toMatchObject({ value: 0, denominator: 1, reason: null });
    const blank = await measured([header, lines[4] ?? '', '（2024）内0203民初6号,2024-01-05,2024-02-04,是,']);
    expect(figureOf(blank, 'reversal-rate')).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'appealOutcome', cases: 1 } },
    });
  });
});

test('the closing of the appeal forced where a file lacks the day: missing, and the reason names it', async () => {
  const report = await measured([header, ...lines], { reversalBasis: 'appeal-closing' });
  expect(report.bases.reversal).toBe('appeal-closing');
  expect(figureOf(report, 'reversal-rate')).toMatchObject({
    value: null,
    reason: { code: 'missing-column', args: { fields: ['appealClosedOn'], file: 'a.csv' } },
  });
});
