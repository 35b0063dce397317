import { describe, expect, test } from 'vitest';
import { figureOf, measured, partlyBlank, times } from './measured.ts';

const header = '法院代码,案件类型,立案日期,结案日期,是否小额,适用程序';
const civil = (cells: string) => `内0203,民事一审,2024-01-05,2024-02-04,${cells}`;
const rate = async (...lines: string[]) => figureOf(await measured([header, ...lines]), 'summary-rate');

describe('summary procedure or small claims', () => {
  test.each([
    [',简易', 1],
    [',简易程序（小额诉讼）', 1],
    [',小额诉讼', 1],
    [',速裁', 1],
    ['否,简易', 1],
    ['否,小额诉讼', 1], // small claims are a form of summary procedure, whatever became of this one
    ['是,简易', 1],
    ['是,', 1], // small claims, whatever the procedure says
    ['是,普通', 1],
    [',普通', 0],
    [',由简转普', 0],
    [',特别', 0],
    ['否,', 0],
    [',', 0],
  ])('flag and procedure %s: %i', async (cells, numerator) => {
    const value = await rate(civil(cells), civil('否,普通'));
    expect(value).toMatchObject({ value: numerator / 2, numerator, denominator: 2, base: 2 });
  });
});

test('only civil first-instance closings of the period count', async () => {
  const value = await rate(
    civil(',简易'),
    '内0203,民事一审,2023-12-01,2024-01-01,,普通', // on its first day
    '内0203,民事一审,2024-12-01,2024-12-31,,简易', // on its last day
    '内0203,民事一审,2023-12-01,2023-12-31,,简易', // before
    '内0203,民事一审,2024-12-01,2025-01-01,,简易', // after
    '内0203,民事一审,2024-12-01,,,简易', // pending
    '内0203,刑事一审,2024-01-05,2024-02-04,,简易',
    '内0203,行政一审,2024-01-05,2024-02-04,,简易',
    '内0203,民事二审,2024-01-05,2024-02-04,,简易',
    '内0203,民事再审,2024-01-05,2024-02-04,,简易',
    '内0203,民事特别程序,2024-01-05,2024-02-04,,简易',
  );
  expect(value).toMatchObject({ value: 2 / 3, numerator: 2, denominator: 3, base: 3 });
});

test('no civil first-instance closing: null', async () => {
  expect(await rate('内0203,刑事一审,2024-01-05,2024-02-04,,简易')).toMatchObject({
    value: null,
    denominator: 0,
    reason: { code: 'empty-denominator' },
  });
});

test('the flag alone does not tell: missing', async () => {
  const lines = ['法院代码,立案日期,结案日期,是否小额', '内0203,2024-01-05,2024-02-04,是'];
  expect(figureOf(await measured(lines), 'summary-rate')).toMatchObject({
    value: null,
    reason: { code: 'missing-column', args: { fields: ['procedure'], file: 'a.csv' } },
  });
});

describe('blanks', () => {
  test('in every eligible case: missing for this court', async () => {
    expect(await rate(civil(','), civil('否,-'), '内0203,刑事一审,2024-01-05,2024-02-04,,简易')).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'procedure', cases: 2 } },
    });
  });

  test('1 of 20 is not told, 1 of 19 is', async () => {
    const some = await measured([header, ...times(19, civil(',简易')), civil(',')]);
    expect(figureOf(some, 'summary-rate')).toMatchObject({ value: 0.95 });
    expect(partlyBlank(some, 'summary-rate')).toEqual([]);
    const more = await measured([header, ...times(18, civil(',简易')), civil(',')]);
    expect(figureOf(more, 'summary-rate')).toMatchObject({ value: 18 / 19 });
    expect(partlyBlank(more, 'summary-rate')).toEqual([
      { field: 'procedure', courts: [{ code: '内0203', blank: 1, eligible: 19 }] },
    ]);
  });

  test('of a case flagged as small claims are none', async () => {
    const report = await measured([header, civil('是,'), civil(',普通')]);
    expect(figureOf(report, 'summary-rate')).toMatchObject({ value: 0.5 });
    expect(partlyBlank(report, 'summary-rate')).toEqual([]);
  });
});
