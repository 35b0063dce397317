import { expect, test } from 'vitest';
import { figureOf, measured, partlyBlank, times } from './measured.ts';

const header = '法院代码,案件类型,立案日期,结案日期,审判组织';
const rate = async (...lines: string[]) =>
  figureOf(await measured([header, ...lines.map((line) => `内0203,${line}`)]), 'sole-judge-rate');

test('first-instance closings of every line, by a sole judge', async () => {
  const value = await rate(
    '民事一审,2024-01-05,2024-02-04,独任',
    '刑事一审,2024-01-05,2024-12-31,独任', // on the last day
    '行政一审,2023-01-05,2024-01-01,合议', // on the first day
    '民事一审,2024-01-05,2024-02-04,合议庭',
    '民事一审,2024-01-05,2025-01-01,独任', // after
    '民事一审,2023-01-05,2023-12-31,独任', // before
    '民事一审,2024-01-05,,独任', // pending
    '民事二审,2024-01-05,2024-02-04,独任',
    '民事再审,2024-01-05,2024-02-04,独任',
    '首次执行,2024-01-05,2024-02-04,独任',
  );
  expect(value).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, base: 4, reason: null });
});

test('a column that asks for a sole judge says yes or no', async () => {
  const lines = ['是', '是', '否'].map((cell) => `内0203,2024-01-05,2024-02-04,${cell}`);
  const report = await measured(['法院代码,立案日期,结案日期,是否独任', ...lines]);
  expect(figureOf(report, 'sole-judge-rate')).toMatchObject({ value: 2 / 3, numerator: 2, denominator: 3 });
});

test('no first-instance closing: null', async () => {
  expect(await rate('首次执行,2024-01-05,2024-02-04,独任')).toMatchObject({
    value: null,
    reason: { code: 'empty-denominator' },
  });
});

test('one case by a panel: a true 0', async () => {
  expect(await rate('民事一审,2024-01-05,2024-02-04,合议')).toMatchObject({ value: 0, denominator: 1, reason: null });
});

test('a file without the column matters only with a first-instance closing', async () => {
  const full = [header, '内0203,民事一审,2024-01-05,2024-02-04,独任'];
  const other = (caseType: string) => [
    '法院代码,案件类型,立案日期,结案日期',
    `内0203,${caseType},2024-01-05,2024-02-04`,
  ];
  const enforcement = await measured({ 'a.csv': full, 'b.csv': other('首次执行') });
  expect(figureOf(enforcement, 'sole-judge-rate')).toMatchObject({ value: 1, denominator: 1 });
  const first = await measured({ 'a.csv': full, 'b.csv': other('刑事一审') });
  expect(figureOf(first, 'sole-judge-rate')).toMatchObject({
    value: null,
    reason: { code: 'missing-column', args: { fields: ['tribunal'], file: 'b.csv' } },
  });
});

test('blank in all of them: missing; in part: counted as no, and told', async () => {
  expect(await rate(...times(2, '民事一审,2024-01-05,2024-02-04,'))).toMatchObject({
    value: null,
    reason: { code: 'blank-column', args: { field: 'tribunal', cases: 2 } },
  });
  const line = '内0203,民事一审,2024-01-05,2024-02-04,';
  const report = await measured([header, ...times(3, `${line}独任`), line]);
  expect(figureOf(report, 'sole-judge-rate')).toMatchObject({ value: 0.75, denominator: 4 });
  expect(partlyBlank(report, 'sole-judge-rate')).toEqual([
    { field: 'tribunal', courts: [{ code: '内0203', blank: 1, eligible: 4 }] },
  ]);
});
