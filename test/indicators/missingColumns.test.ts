import { describe, expect, test } from 'vitest';
import { figureOf, measured } from './measured.ts';

/** A closed civil case of first instance, a pending one and a closed first enforcement; every column that any indicator needs. */
const cells: Readonly<Record<string, readonly [string, string, string]>> = {
  法院代码: ['内0203', '内0203', '内0203'],
  案件类型: ['民事一审', '民事一审', '首次执行'],
  立案日期: ['2024-01-05', '2024-12-01', '2024-02-01'],
  结案日期: ['2024-03-05', '', '2024-05-01'],
  结案方式: ['判决', '', '执行完毕'],
  适用程序: ['简易', '普通', '简易'],
  是否小额: ['否', '否', '否'],
  审判组织: ['独任', '合议', '独任'],
  承办法官: ['甲', '乙', '丙'],
  二审立案日期: ['2024-03-20', '', ''],
  二审结果: ['改判', '', ''],
  二审结案日期: ['2024-06-20', '', ''],
  再审结果: ['改判', '', ''],
  再审结案日期: ['2024-09-20', '', ''],
  扣除审限天数: ['0', '0', '0'],
  延长审限天数: ['0', '0', '0'],
  是否当庭宣判: ['是', '', ''],
};

function linesWithout(...left: readonly string[]): string[] {
  const headers = Object.keys(cells).filter((header) => !left.includes(header));
  const rows = [0, 1, 2].map((row) => headers.map((header) => cells[header]?.[row] ?? '').join());
  return [headers.join(), ...rows];
}

/** Indicator, the columns that are missing from the second file, and the field told. By spec §3, written out by hand. */
const needed: readonly (readonly [string, readonly string[], string])[] = [
  ...[
    'closure-rate',
    'clearance-rate',
    'average-duration',
    'median-duration',
    'p90-duration',
    'net-average-duration',
    'within-limit-rate',
    'statutory-within-limit-rate',
    'overdue-pending-rate',
    'long-pending-rate',
    'small-claims-rate',
    'summary-rate',
    'sole-judge-rate',
    'mediation-rate',
    'in-court-rate',
    'appeal-rate',
    'settled-rate',
    'reversal-rate',
    'retrial-reversal-rate',
    'disposition-time',
    'median-pending-age',
    'median-time-to-close',
    'closing-evenness',
    'closures-per-judge',
    'enforcement-completion-rate',
  ].map((id) => [id, ['结案日期'], 'closedOn'] as const),
  ['net-average-duration', ['扣除审限天数'], 'deductedDays'],
  ['within-limit-rate', ['适用程序'], 'procedure'],
  ['statutory-within-limit-rate', ['适用程序'], 'procedure'],
  ['overdue-pending-rate', ['适用程序'], 'procedure'],
  ['within-limit-rate', ['扣除审限天数', '延长审限天数'], 'deductedDays'],
  ['overdue-pending-rate', ['扣除审限天数', '延长审限天数'], 'deductedDays'],
  ['small-claims-rate', ['是否小额', '适用程序'], 'smallClaims'],
  ['summary-rate', ['适用程序'], 'procedure'],
  ['sole-judge-rate', ['审判组织'], 'tribunal'],
  ['mediation-rate', ['结案方式'], 'closingMethod'],
  ['mediation-withdrawal-rate', ['结案方式'], 'closingMethod'],
  ['in-court-rate', ['结案方式'], 'closingMethod'],
  ['in-court-rate', ['是否当庭宣判'], 'pronouncedInCourt'],
  ['appeal-rate', ['二审立案日期'], 'appealFiledOn'],
  ['settled-rate', ['二审立案日期'], 'appealFiledOn'],
  ['reversal-rate', ['二审结果'], 'appealOutcome'],
  ['reversed-rate', ['二审结果'], 'appealOutcome'],
  ['remanded-rate', ['二审结果'], 'appealOutcome'],
  ['appeal-reversal-share', ['二审结果'], 'appealOutcome'],
  ['reversal-remand-ratio', ['二审结果'], 'appealOutcome'],
  ['retrial-reversal-rate', ['再审结果'], 'retrialOutcome'],
  ['closures-per-judge', ['承办法官'], 'judge'],
  ['enforcement-completion-rate', ['结案方式'], 'closingMethod'],
  ['enforcement-suspension-rate', ['结案方式'], 'closingMethod'],
];

describe('one of two files lacks a column: null for the court and the total, naming both', () => {
  test.each(needed)('%s without %j', async (id, left, field) => {
    const whole = await measured({ 'a.csv': linesWithout(), 'b.csv': linesWithout() });
    expect(figureOf(whole, id).reason?.code).not.toBe('missing-column');
    const report = await measured({ 'a.csv': linesWithout(), 'b.csv': linesWithout(...left) });
    for (const court of ['内0203', 'total']) {
      const { value, reason } = figureOf(report, id, court);
      expect({ value, code: reason?.code }).toEqual({ value: null, code: 'missing-column' });
      expect(reason?.args).toMatchObject({ file: 'b.csv', fields: expect.arrayContaining([field]) });
    }
  });
});

test('a column that an indicator does not need leaves it alone', async () => {
  const report = await measured({ 'a.csv': linesWithout(), 'b.csv': linesWithout('结案方式', '承办法官', '二审结果') });
  for (const id of ['closure-rate', 'average-duration', 'within-limit-rate', 'summary-rate', 'sole-judge-rate']) {
    expect(figureOf(report, id).value).not.toBeNull();
  }
});
