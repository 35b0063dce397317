import { describe, expect, test } from 'vitest';
import { figureOf, measured, partlyBlank } from './measured.ts';

const header = '案号,立案日期,结案日期,是否小额,适用程序';
let serial = 0;
/** A civil first-instance case closed in 2024, with a number of its own. */
const closed = (cells: string, court = '内0203') => `（2024）${court}民初${++serial}号,2024-01-05,2024-02-04,${cells}`;
const rate = async (...lines: string[]) => figureOf(await measured([header, ...lines]), 'small-claims-rate');

describe('what small claims are', () => {
  const other = closed('否,普通');

  test.each([
    ['是,小额诉讼', 1],
    ['是,', 1],
    ['是,简易', 1],
    ['是,普通', 1],
    [',小额诉讼', 1],
    ['-,小额诉讼程序', 1],
    ['看不懂,小额诉讼', 1],
    ['否,小额诉讼', 0],
    ['否,', 0],
    [',简易', 0],
    [',', 0],
  ])('flag and procedure %s: %i', async (cells, numerator) => {
    const value = await rate(closed(cells), other);
    expect(value).toMatchObject({ value: numerator / 2, numerator, denominator: 2, base: 2 });
  });
});

test('only civil first-instance closings of the period count', async () => {
  const value = await rate(
    closed('是,'),
    closed('是,'),
    closed('否,简易'),
    '（2024）内0203民初9001号,2024-01-05,2025-01-01,是,', // closed after the period
    '（2023）内0203民初9002号,2023-01-05,2023-12-31,是,', // before
    '（2023）内0203民初9003号,2023-01-05,2024-01-01,否,简易', // on its first day
    '（2024）内0203民初9004号,2024-01-05,2024-12-31,否,简易', // on its last day
    '（2024）内0203民初9005号,2024-01-05,,是,', // pending
    '（2024）内0203刑初1号,2024-01-05,2024-02-04,是,',
    '（2024）内0203行初1号,2024-01-05,2024-02-04,是,',
    '（2024）内0203民终1号,2024-01-05,2024-02-04,是,',
    '（2024）内0203执1号,2024-01-05,2024-02-04,,',
    '（2024）内0203民特1号,2024-01-05,2024-02-04,是,特别',
  );
  // 2 of 5
  expect(value).toMatchObject({ value: 0.4, numerator: 2, denominator: 5, base: 5 });
});

test('no civil first-instance closing: null', async () => {
  expect(await rate('（2024）内0203刑初1号,2024-01-05,2024-02-04,,')).toMatchObject({
    value: null,
    denominator: 0,
    reason: { code: 'empty-denominator' },
  });
});

describe('missing columns', () => {
  const without = '案号,立案日期,结案日期';

  test('flag or procedure: one of them is enough', async () => {
    const flagged = await measured([
      '案号,立案日期,结案日期,是否小额',
      '（2024）内0203民初1号,2024-01-05,2024-02-04,是',
    ]);
    const named = await measured([
      '案号,立案日期,结案日期,适用程序',
      '（2024）内0203民初1号,2024-01-05,2024-02-04,小额',
    ]);
    expect(figureOf(flagged, 'small-claims-rate').value).toBe(1);
    expect(figureOf(named, 'small-claims-rate').value).toBe(1);
  });

  test('a file with neither leaves its court and the total without a value, and no other', async () => {
    const report = await measured({
      'a.csv': [header, closed('是,'), closed('是,', '内0204')],
      'b.csv': [without, '（2024）内0203民初801号,2024-01-05,2024-02-04'],
    });
    const reason = { code: 'missing-column', args: { fields: ['smallClaims', 'procedure'], file: 'b.csv' } };
    expect(figureOf(report, 'small-claims-rate')).toMatchObject({ value: null, base: null, reason });
    expect(figureOf(report, 'small-claims-rate', 'total')).toMatchObject({ value: null, reason });
    expect(figureOf(report, 'small-claims-rate', '内0204')).toMatchObject({ value: 1, reason: null });
  });

  test('such a file does not matter where none of its cases is in the denominator', async () => {
    const report = await measured({
      'a.csv': [header, closed('是,')],
      'b.csv': [without, '（2024）内0203刑初1号,2024-01-05,2024-02-04', '（2024）内0203民初802号,2024-01-05,'],
    });
    expect(figureOf(report, 'small-claims-rate')).toMatchObject({ value: 1, denominator: 1, reason: null });
  });
});

describe('blanks', () => {
  const no = (count: number) => Array.from({ length: count }, () => closed('否,简易'));

  test('blank in every eligible case: the column is missing for this court', async () => {
    const report = await measured([header, closed(','), closed(','), closed('是,', '内0204')]);
    expect(figureOf(report, 'small-claims-rate')).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'smallClaims', cases: 2 } },
    });
    expect(figureOf(report, 'small-claims-rate', '内0204')).toMatchObject({ value: 1 });
    expect(partlyBlank(report, 'small-claims-rate')).toEqual([]);
  });

  test('5 % blank is not told, more is', async () => {
    // 1 of 20 and 1 of 19
    const some = await measured([header, ...no(19), closed(',')]);
    expect(partlyBlank(some, 'small-claims-rate')).toEqual([]);
    expect(figureOf(some, 'small-claims-rate')).toMatchObject({ value: 0, denominator: 20 });
    const more = await measured([header, ...no(18), closed(','), ...no(3).map((line) => line.replace('0203', '0204'))]);
    expect(partlyBlank(more, 'small-claims-rate')).toEqual([
      { field: 'smallClaims', courts: [{ code: '内0203', blank: 1, eligible: 19 }] },
    ]);
    expect(figureOf(more, 'small-claims-rate')).toMatchObject({ value: 0, denominator: 19 });
  });
});
