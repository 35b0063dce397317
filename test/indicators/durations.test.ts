import { describe, expect, test } from 'vitest';
import { figureOf, measured } from './measured.ts';

const header = '法院代码,立案日期,结案日期';
const ids = ['average-duration', 'median-duration', 'p90-duration'] as const;

async function durations(...lines: string[]) {
  const report = await measured([header, ...lines.map((line) => `内0203,${line}`)]);
  return ids.map((id) => figureOf(report, id));
}

test('no closing: null, because the denominator is 0', async () => {
  for (const value of await durations('2024-01-05,', '2023-01-01,2023-02-01', '2024-12-01,2025-01-01')) {
    expect(value).toMatchObject({ value: null, base: 0, reason: { code: 'empty-denominator', args: {} } });
  }
});

test('one case: its days, the filing day not counted', async () => {
  // 2024-01-05 + 30 days = 2024-02-04
  for (const value of await durations('2024-01-05,2024-02-04')) expect(value).toMatchObject({ value: 30, base: 1 });
});

test('closed on the day of filing: 0 days', async () => {
  for (const value of await durations('2024-01-05,2024-01-05')) expect(value).toMatchObject({ value: 0, base: 1 });
});

describe('four closings of 1, 10, 60 and 366 days', () => {
  const closed = ['2024-01-05,2024-01-06', '2024-12-21,2024-12-31', '2024-01-01,2024-03-01', '2023-01-01,2024-01-02'];
  const others = ['2024-12-31,2025-01-01', '2023-12-30,2023-12-31', '2024-01-05,'];

  test('the mean has its sum of days and its cases', async () => {
    // 1 + 10 + 60 + 366 = 437; 437 ÷ 4 = 109.25
    const [mean] = await durations(...closed, ...others);
    expect(mean).toMatchObject({ value: 109.25, numerator: 437, denominator: 4, base: 4, interval: null });
  });

  test('the quantiles have neither, only a base', async () => {
    // median (10 + 60) ÷ 2 = 35; p90 at place 2.7: 60 + 0.7 × 306 = 274.2
    const [, median, p90] = await durations(...closed, ...others);
    expect(median).toMatchObject({ value: 35, numerator: null, denominator: null, base: 4, interval: null });
    expect(p90).toMatchObject({ value: 274.2, numerator: null, denominator: null, base: 4, interval: null });
  });
});

test('the total is over all cases, not over courts', async () => {
  const report = await measured([
    header,
    '内0203,2024-01-01,2024-01-11', // 10
    '内0203,2024-01-01,2024-01-21', // 20
    '内0203,2024-01-01,2024-01-31', // 30
    '内0204,2024-01-01,2024-04-10', // 100
  ]);
  expect(figureOf(report, 'average-duration', 'total')).toMatchObject({ value: 40, numerator: 160, denominator: 4 });
  expect(figureOf(report, 'median-duration', 'total').value).toBe(25);
  // place 2.7: 30 + 0.7 × 70
  expect(figureOf(report, 'p90-duration', 'total').value).toBe(79);
});

test('every line and instance counts', async () => {
  const report = await measured([
    '案号,立案日期,结案日期',
    '（2024）内0203民初1号,2024-01-01,2024-01-11', // 10
    '（2024）内0203执1号,2024-01-01,2024-04-10', // 100
    '（2024）内0203刑终1号,2024-01-01,2024-01-02', // 1
  ]);
  expect(figureOf(report, 'average-duration')).toMatchObject({ value: 37, numerator: 111, denominator: 3 });
});

test('a file without the closing date leaves them without a value', async () => {
  const report = await measured({
    'a.csv': [header, '内0203,2024-01-05,2024-02-04', '内0204,2024-01-05,2024-02-04'],
    'b.csv': ['法院代码,立案日期', '内0203,2024-01-05'],
  });
  const reason = { code: 'missing-column', args: { fields: ['closedOn'], file: 'b.csv' } };
  for (const id of ids) {
    expect(figureOf(report, id)).toMatchObject({ value: null, reason });
    expect(figureOf(report, id, 'total')).toMatchObject({ value: null, reason });
    expect(figureOf(report, id, '内0204')).toMatchObject({ value: 30, reason: null });
  }
});
