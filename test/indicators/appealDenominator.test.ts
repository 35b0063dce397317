import { describe, expect, test } from 'vitest';
import type { AppealDenominator } from '../../src/indicators/indicator.ts';
import { figureOf, measured, partlyBlank } from './measured.ts';

const header = '法院代码,案件类型,立案日期,结案日期,结案方式,是否小额,是否上诉,二审立案日期,二审结果,二审结案日期';
const first = (cells: string) => `内0203,民事一审,2024-01-05,2024-02-04,${cells}`;
const lines = [
  header,
  first('判决,否,是,2024-03-01,改判,2024-05-01'),
  first('判决,否,否,,,'),
  first('判决,是,否,,,'), // small claims: final at first instance
  first('驳回起诉,否,否,,,'),
  first('调解,否,否,,,'),
  first('撤诉,否,否,,,'),
  '内0203,民事二审,2024-01-05,2024-02-04,判决,否,否,,,',
];
const ids = ['appeal-rate', 'settled-rate', 'reversal-rate', 'reversed-rate', 'remanded-rate'] as const;

describe.each<[AppealDenominator, number]>([
  ['closings', 6],
  ['judgments', 3],
  // Judgments and rulings that dismiss the suit, but no small claims.
  ['appealable', 3],
])('%s', (appealDenominator, denominator) => {
  test('by the days of the appeal', async () => {
    const report = await measured(lines, { appealDenominator });
    expect(report.bases).toMatchObject({ appealDenominator, appeal: 'appeal-filing', reversal: 'appeal-closing' });
    const [appeal, settled, reversal, reversed, remanded] = ids.map((id) => figureOf(report, id));
    for (const rate of [appeal, reversal, reversed]) {
      expect(rate).toMatchObject({ value: 1 / denominator, numerator: 1, denominator, base: denominator });
    }
    expect(settled).toMatchObject({ value: (denominator - 1) / denominator, denominator });
    expect(remanded).toMatchObject({ value: 0, denominator });
  });

  test('by the closing of the case', async () => {
    const undated = lines.map((line) => line.replace(/,[^,]*(,[^,]*),[^,]*$/, '$1'));
    expect(undated[0]?.endsWith('是否小额,是否上诉,二审结果')).toBe(true);
    const report = await measured(undated, { appealDenominator });
    expect(report.bases).toMatchObject({ appealDenominator, appeal: 'case-closing', reversal: 'case-closing' });
    for (const id of ['appeal-rate', 'reversal-rate']) {
      expect(figureOf(report, id)).toMatchObject({ value: 1 / denominator, numerator: 1, denominator });
    }
  });
});

test('what is decided on appeal has a denominator of its own', async () => {
  const [all, narrow] = await Promise.all(
    (['closings', 'judgments'] as const).map((appealDenominator) => measured(lines, { appealDenominator })),
  );
  for (const report of [all, narrow]) {
    expect(report && figureOf(report, 'appeal-reversal-share')).toMatchObject({ value: 1, denominator: 1 });
  }
});

describe('a column that tells the closings apart is needed', () => {
  const without = (column: string) => {
    const at = header.split(',').indexOf(column);
    return lines.map((line) => line.split(',').toSpliced(at, 1).join());
  };

  test.each([
    ['judgments', '结案方式', ['closingMethod']],
    ['appealable', '结案方式', ['closingMethod']],
    // Either of the two would do.
    ['appealable', '是否小额', ['smallClaims', 'procedure']],
  ] as const)('%s without %s: missing', async (appealDenominator, column, fields) => {
    const report = await measured(without(column), { appealDenominator });
    const reason = { code: 'missing-column', args: { fields, file: 'a.csv' } };
    for (const id of ids) expect(figureOf(report, id), id).toMatchObject({ value: null, reason });
  });

  test.each([
    ['closings', '结案方式', 6],
    ['judgments', '是否小额', 3],
  ] as const)('%s without %s: not needed', async (appealDenominator, column, denominator) => {
    const report = await measured(without(column), { appealDenominator });
    for (const id of ids) expect(figureOf(report, id), id).toMatchObject({ denominator, reason: null });
  });

  test('blank in part: told; in all of them: missing', async () => {
    const some = await measured([...lines, first(',否,否,,,')], { appealDenominator: 'judgments' });
    const reasonOfAll = { code: 'blank-column', args: { field: 'closingMethod', cases: 6 } };
    const blank = lines.map((line) => line.replace(/,(判决|驳回起诉|调解|撤诉),/, ',,'));
    const none = await measured(blank, { appealDenominator: 'judgments' });
    for (const id of ids) {
      expect(figureOf(some, id), id).toMatchObject({ denominator: 3 });
      expect(partlyBlank(some, id), id).toEqual([
        { field: 'closingMethod', courts: [{ code: '内0203', blank: 1, eligible: 7 }] },
      ]);
      expect(figureOf(none, id), id).toMatchObject({ value: null, reason: reasonOfAll });
    }
  });
});
