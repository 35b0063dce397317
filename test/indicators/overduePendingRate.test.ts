import { describe, expect, test } from 'vitest';
import { figureOf, measured, type Question } from './measured.ts';

const header = '法院代码,案件类型,适用程序,立案日期,结案日期,扣除天数,延长天数,法定审限';
const rate = async (lines: readonly string[], asked: Question = {}) =>
  figureOf(await measured([header, ...lines.map((line) => `内0203,${line}`)], asked), 'overdue-pending-rate');

describe('M on the due day is not past it, M on the day after is', () => {
  test.each([
    ['民事一审,普通,2024-01-05,,,,', '2024-07-05', '2024-07-06'],
    ['民事一审,普通,2024-01-05,,10,5,', '2024-07-20', '2024-07-21'], // days deducted and extended
    ['民事一审,普通,2024-01-05,,10,,30', '2024-02-14', '2024-02-15'], // its own limit, 10 days deducted
    ['首次执行,,2023-08-31,,,,', '2024-02-29', '2024-03-01'], // month ends
    ['民事一审,简易,2024-08-31,,,,', '2024-11-30', '2024-12-01'],
    ['民事一审,简易,2024-01-05,2024-08-01,,,', '2024-04-05', '2024-04-06'], // closed after M
  ])('%s: %s', async (line, due, after) => {
    expect(await rate([line], { asOf: due })).toMatchObject({ value: 0, numerator: 0, denominator: 1, reason: null });
    expect(await rate([line], { asOf: after })).toMatchObject({ value: 1, numerator: 1, denominator: 1 });
  });

  test('2024-08-31 and six months: 2025-02-28', async () => {
    const year = { period: '2025', today: '2025-06-30' };
    const line = '民事一审,普通,2024-08-31,,,,';
    expect(await rate([line], { ...year, asOf: '2025-02-28' })).toMatchObject({ value: 0 });
    expect(await rate([line], { ...year, asOf: '2025-03-01' })).toMatchObject({ value: 1 });
  });
});

test('pending cases with a limit only', async () => {
  const value = await rate([
    '民事一审,简易,2024-01-05,,,,', // overdue
    '民事一审,简易,2023-01-05,2025-01-01,,,', // closed the day after M: overdue
    '民事一审,简易,2024-12-01,,,,', // in time
    '刑事一审,普通,2024-10-31,,,,', // due on 2025-01-31: in time
    '民事一审,简易,2024-01-05,2024-12-31,,,', // closed on M
    '民事一审,,2020-01-05,,,,', // no limit
    '执行保全,,2020-01-05,,,,', // no limit
    '民事一审,简易,2025-01-01,,,,', // not yet filed
  ]);
  expect(value).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, base: 4 });
});

test('nothing pending that has a limit: null', async () => {
  expect(await rate(['民事一审,简易,2024-01-05,2024-12-31,,,', '民事一审,,2024-01-05,,,,'])).toMatchObject({
    value: null,
    numerator: 0,
    denominator: 0,
    reason: { code: 'empty-denominator' },
  });
});

test('a closed case from a file without the columns does not matter, a pending one does', async () => {
  const full = [header, '内0203,民事一审,简易,2024-01-05,,,,'];
  const bare = ['法院代码,立案日期,结案日期', '内0203,2024-01-05,2024-02-04'];
  const closed = await measured({ 'a.csv': full, 'b.csv': bare });
  expect(figureOf(closed, 'overdue-pending-rate')).toMatchObject({ value: 1, denominator: 1, reason: null });
  const pending = await measured({ 'a.csv': full, 'b.csv': [...bare, '内0203,2024-01-05,'] });
  expect(figureOf(pending, 'overdue-pending-rate')).toMatchObject({
    value: null,
    reason: {
      code: 'missing-column',
      args: { fields: ['procedure', 'timeLimitDays', 'deductedDays', 'extendedDays'], file: 'b.csv' },
    },
  });
});
