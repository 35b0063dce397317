import { describe, expect, test } from 'vitest';
import { backlogOfRows } from './backlogOf.ts';
import { asOf, columns, header } from './sketchedCases.ts';

describe('the lists', () => {
  const rows = [
    '乙,内0204,2024-01-05,,普通,甲,,,,,民事一审',
    '（2024）内0204民初10号,内0204,2024-01-05,,普通,甲,,,,,民事一审',
    '（2024）内0204民初2号之一,内0204,2024-01-05,,普通,甲,,,,,民事一审',
    '(2024)内0203民初77号,内0203,2024-01-05,,普通,,民二庭,,,,民事一审',
    '（2013）深宝法民一初字第5号,内0203,2024-01-06,,普通,,,,,,民事一审',
    ',内0203,2024-01-04,,普通,,,,,,民事一审',
    '（2024）内0203民初80号,内0203,2023-01-04,,,,,,,,民事一审',
    '（2024）内0203民初81号,内0203,2022-01-04,,,,,,,,民事一审',
  ];

  test('by due day, then court, number, file and line; without a limit last, the oldest first', async () => {
    const { backlog, cases } = await backlogOfRows(`${header},案件类型`, rows, { asOf, columns });
    expect(cases.map(({ caseNumber, line }) => [caseNumber, line])).toEqual([
      [null, 7],
      ['（2024）内0203民初77号', 5],
      ['（2024）内0204民初2号', 4],
      ['（2024）内0204民初10号', 3],
      [null, 2],
      ['（2013）深宝法民一初字第5号', 6],
      ['（2024）内0203民初81号', 9],
      ['（2024）内0203民初80号', 8],
    ]);
    expect(backlog.overdue.cases.map(({ line }) => line)).toEqual([7, 5, 4, 3, 2, 6]);
    expect(cases[1]).toEqual({
      court: '内0203',
      caseNumber: '（2024）内0203民初77号',
      file: 'a.csv',
      line: 5,
      caseType: 'civil first',
      procedure: 'ordinary',
      judge: null,
      division: '民二庭',
      filedOn: '2024-01-05',
      days: 392,
      limit: 'civil-ordinary',
      statutoryDueDay: '2024-07-05',
      dueDay: '2024-07-05',
      deductedDays: 0,
      extendedDays: 0,
      band: 'years-1-2',
      daysLeft: -210,
    });
    expect(cases.at(-1)).toMatchObject({ limit: null, statutoryDueDay: null, dueDay: null, daysLeft: null });
  });

  test('cut where fewer are wanted, counted all the same', async () => {
    const { backlog, cases } = await backlogOfRows(`${header},案件类型`, rows, { asOf, columns, listed: 2 });
    expect(backlog.overdue).toMatchObject({ total: 6, cases: [{ line: 7 }, { line: 5 }] });
    expect(cases).toHaveLength(8);
  });
});
