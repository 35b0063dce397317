import { describe, expect, test } from 'vitest';
import { figureOf, measured, type Question } from './measured.ts';

/** One value over two files, the second of which lacks a column. */
async function figure(indicator: string, whole: readonly string[], lacking: readonly string[], asked: Question = {}) {
  return figureOf(await measured({ 'a.csv': whole, 'b.csv': lacking }, asked), indicator);
}

describe('a file without closing days', () => {
  const whole = ['法院代码,案件类型,立案日期,结案日期', '内0203,民事一审,2024-01-01,2024-01-11'];

  test('takes the time to close only where it has incoming cases', async () => {
    const header = '法院代码,案件类型,立案日期';
    expect(await figure('median-time-to-close', whole, [header, '内0203,民事一审,2023-12-31'])).toMatchObject({
      value: 10,
      base: 1,
    });
    expect(await figure('median-time-to-close', whole, [header, '内0203,民事一审,2024-01-01'])).toMatchObject({
      value: null,
      reason: { code: 'missing-column', args: { fields: ['closedOn'], file: 'b.csv' } },
    });
  });

  test('takes the appeal rate only where a case of the divisor may be in it', async () => {
    const judged = [
      '法院代码,案件类型,立案日期,结案日期,结案方式,二审立案日期',
      '内0203,民事一审,2024-01-01,2024-02-01,判决,2024-03-01',
    ];
    const header = '法院代码,案件类型,立案日期,结案方式,二审立案日期';
    const asked: Question = { appealDenominator: 'judgments' };
    expect(
      await figure('appeal-rate', judged, [header, '内0203,民事一审,2024-01-01,调解,2024-03-01'], asked),
    ).toMatchObject({ numerator: 2, denominator: 1 });
    expect(
      await figure('appeal-rate', judged, [header, '内0203,民事一审,2024-01-01,判决,2024-03-01'], asked),
    ).toMatchObject({ value: null, reason: { code: 'missing-column' } });
  });
});

test('reversals and remands are both looked at by their ratio', async () => {
  const whole = [
    '法院代码,案件类型,立案日期,结案日期,是否上诉,二审结果,二审结案日期',
    '内0203,民事一审,2024-01-01,2024-02-01,是,改判,2024-05-01',
    '内0203,民事一审,2024-01-01,2024-02-01,是,发回重审,2024-05-01',
  ];
  const header = '法院代码,案件类型,立案日期,结案日期,是否上诉,二审结果';
  const asked: Question = { reversalBasis: 'appeal-closing' };
  const ratioWith = (outcome: string) =>
    figure('reversal-remand-ratio', whole, [header, `内0203,民事一审,2024-01-01,2024-02-01,是,${outcome}`], asked);
  expect(await ratioWith('维持')).toMatchObject({ value: 1, base: 2 });
  expect(await ratioWith('改判')).toMatchObject({ value: null, reason: { code: 'missing-column' } });
  expect(await ratioWith('发回重审')).toMatchObject({ value: null, reason: { code: 'missing-column' } });
});
