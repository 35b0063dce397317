import { expect, test } from 'vitest';
import { figureOf, measured } from './measured.ts';

const header = '法院代码,立案日期,结案日期,扣除天数,延长天数';
const mean = async (...lines: string[]) =>
  figureOf(await measured([header, ...lines.map((line) => `内0203,${line}`)]), 'net-average-duration');

test('days less those deducted, no case below 0; extensions do not matter', async () => {
  const value = await mean(
    '2024-01-05,2024-02-04,10,', // 30 − 10
    '2024-01-05,2024-02-04,30,', // 0
    '2024-01-05,2024-02-04,45,', // 0, not −15
    '2024-01-05,2024-02-04,0,60', // 30
    '2024-01-05,2024-02-04,,', // 30
  );
  expect(value).toMatchObject({ value: 16, numerator: 80, denominator: 5, base: 5, interval: null, reason: null });
});

test('closings of the period only', async () => {
  const value = await mean(
    '2023-12-22,2024-01-01,1,', // 9, on its first day
    '2024-12-21,2024-12-31,3,', // 7, on its last day
    '2023-12-21,2023-12-31,0,',
    '2024-12-01,2025-01-01,0,',
    '2024-12-01,,0,',
  );
  expect(value).toMatchObject({ value: 8, numerator: 16, denominator: 2 });
});

test('one case closed on the day of filing: 0 days; no closing: null', async () => {
  expect(await mean('2024-01-05,2024-01-05,0,')).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
  expect(await mean('2024-01-05,,0,')).toMatchObject({
    value: null,
    denominator: 0,
    reason: { code: 'empty-denominator' },
  });
});

test('a file without the deducted days matters only with a closing', async () => {
  const full = [header, '内0203,2024-01-05,2024-02-04,10,'];
  const other = (closed: string) => ['法院代码,立案日期,结案日期', `内0203,2024-01-05,${closed}`];
  const pending = await measured({ 'a.csv': full, 'b.csv': other('') });
  expect(figureOf(pending, 'net-average-duration')).toMatchObject({ value: 20, denominator: 1 });
  const closed = await measured({ 'a.csv': full, 'b.csv': other('2024-02-04') });
  expect(figureOf(closed, 'net-average-duration')).toMatchObject({
    value: null,
    reason: { code: 'missing-column', args: { fields: ['deductedDays'], file: 'b.csv' } },
  });
  expect(figureOf(closed, 'average-duration')).toMatchObject({ value: 30, reason: null });
});
