import { describe, expect, test } from 'vitest';
import { figureOf, measured, partlyBlank, times } from './measured.ts';

const header = '法院代码,案号,案件类型,立案日期,结案日期,结案方式';
const ids = ['enforcement-completion-rate', 'enforcement-suspension-rate'] as const;
const closed = (method: string) => `,首次执行,2024-01-05,2024-02-04,${method}`;

async function rates(...lines: string[]) {
  const report = await measured([header, ...lines.map((line) => `内0203,${line}`)]);
  return ids.map((id) => figureOf(report, id));
}

describe('by closing method', () => {
  test.each([
    ['执行完毕', 1, 0],
    ['终本', 0, 1],
    ['终结本次执行程序', 0, 1],
    ['终结执行', 0, 0],
    ['撤诉', 0, 0],
    ['不予执行', 0, 0],
    ['', 0, 0],
  ])('%s', async (method, completed, suspended) => {
    expect(await rates(closed(method), closed('终结执行'))).toMatchObject([
      { value: completed / 2, numerator: completed, denominator: 2, base: 2 },
      { value: suspended / 2, numerator: suspended, denominator: 2, base: 2 },
    ]);
  });
});

test('first enforcement (type code 执) closed in the period', async () => {
  const counted = await rates(
    '（2024）内0203执1号,,2024-01-05,2024-12-31,执行完毕', // by its number; on the last day
    '（2023）内0203执2号,首次执行,2023-01-05,2024-01-01,终本', // on the first day
    closed('终本'), // by its case type
    '（2024）内0203执3号,首次执行,2024-01-05,2025-01-01,执行完毕',
    '（2023）内0203执4号,首次执行,2023-01-05,2023-12-31,执行完毕',
    '（2024）内0203执恢1号,恢复执行,2024-01-05,2024-02-04,执行完毕',
    '（2024）内0203执保1号,执行保全,2024-01-05,2024-02-04,执行完毕',
    '（2024）内0203执异1号,执行异议,2024-01-05,2024-02-04,终本',
    '（2024）内0203民初1号,民事一审,2024-01-05,2024-02-04,终本',
  );
  expect(counted).toMatchObject([
    { value: 1 / 3, numerator: 1, denominator: 3 },
    { value: 2 / 3, numerator: 2, denominator: 3 },
  ]);
});

test('no first enforcement closed: null', async () => {
  for (const rate of await rates('（2024）内0203执恢1号,,2024-01-05,2024-02-04,执行完毕', ',首次执行,2024-01-05,,')) {
    expect(rate).toMatchObject({ value: null, denominator: 0, reason: { code: 'empty-denominator' } });
  }
});

test('a file without the method matters only with a first enforcement', async () => {
  const full = [header, `内0203,${closed('执行完毕')}`];
  const other = (caseType: string) => [
    '法院代码,案件类型,立案日期,结案日期',
    `内0203,${caseType},2024-01-05,2024-02-04`,
  ];
  const civil = await measured({ 'a.csv': full, 'b.csv': other('民事一审') });
  expect(figureOf(civil, 'enforcement-completion-rate')).toMatchObject({ value: 1, denominator: 1 });
  const enforcement = await measured({ 'a.csv': full, 'b.csv': other('首次执行') });
  for (const id of ids) {
    expect(figureOf(enforcement, id)).toMatchObject({
      value: null,
      reason: { code: 'missing-column', args: { fields: ['closingMethod'], file: 'b.csv' } },
    });
  }
});

test('blank in all of them: missing; in part: counted as no, and told', async () => {
  for (const rate of await rates(closed(''), ',民事一审,2024-01-05,2024-02-04,判决')) {
    const reason = { code: 'blank-column', args: { field: 'closingMethod', cases: 1 } };
    expect(rate).toMatchObject({ value: null, reason });
  }
  const lines = [...times(3, closed('终本')), closed('')].map((line) => `内0203,${line}`);
  const report = await measured([header, ...lines]);
  expect(figureOf(report, 'enforcement-completion-rate')).toMatchObject({ value: 0, denominator: 4 });
  expect(figureOf(report, 'enforcement-suspension-rate')).toMatchObject({ value: 0.75, denominator: 4 });
  for (const id of ids) {
    expect(partlyBlank(report, id)).toEqual([
      { field: 'closingMethod', courts: [{ code: '内0203', blank: 1, eligible: 4 }] },
    ]);
  }
});

test('a type code in the place of the case type says the same', async () => {
  const rows = [
    ',执,2024-01-05,2024-02-04,执行完毕',
    ',执行实施,2024-01-05,2024-02-04,终本',
    ',执异,2024-01-05,2024-02-04,终本',
  ];
  expect(await rates(...rows)).toMatchObject([
    { value: 1 / 2, numerator: 1, denominator: 2 },
    { value: 1 / 2, numerator: 1, denominator: 2 },
  ]);
});
