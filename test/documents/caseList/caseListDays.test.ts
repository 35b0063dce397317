import { describe, expect, test } from 'vitest';
import { column, listed } from './listed.ts';
import { asked, civil, head } from './trialCases.ts';

describe('limits: most days over first', () => {
  // Summary procedure: 3 months, 2024-01-05 to 2024-04-05.
  const limits = [
    `${head},适用程序,扣除天数,延长天数`,
    civil(1, '2024-01-05', '2024-04-05', '简易', '', ''),
    civil(2, '2024-01-05', '2024-04-06', '简易', '', ''),
    civil(3, '2024-01-05', '2024-05-05', '简易', '10', '19'), // due 2024-05-04
    civil(4, '2024-01-05', '2024-05-05', '简易', '10', '20'), // due 2024-05-05
    civil(5, '2024-01-05', '2024-09-05', '', '', ''), // no limit
    civil(6, '2024-10-01', '', '简易', '', ''), // due 2025-01-01, the day after the period
    civil(7, '2024-09-30', '', '简易', '', ''), // due 2024-12-30
  ];

  test('closed after the due day, deductions and extensions counted', async () => {
    const list = await listed('within-limit-rate', limits, asked());
    expect(list.total).toMatchObject({ numerator: 2, denominator: 4, cases: 2 });
    expect(list.columns.slice(4)).toEqual([
      ...['procedure', 'deductedDays', 'extendedDays', 'dueDay', 'overdueDays', 'line'],
    ]);
    expect(
      list.cases.map(({ line, dueDay, overdueDays, deductedDays }) => [line, dueDay, overdueDays, deductedDays]),
    ).toEqual([
      [3, '2024-04-05', 1, null],
      [4, '2024-05-04', 1, 10],
    ]);
    const within = await listed('within-limit-rate', limits, asked({ part: 'numerator' }));
    expect(within.cases.map(({ line, overdueDays }) => [line, overdueDays])).toEqual([
      [2, 0],
      [5, 0],
    ]);
  });

  test('by the bare limit', async () => {
    const list = await listed('statutory-within-limit-rate', limits, asked());
    expect(list.columns).not.toContain('dueDay');
    expect(
      list.cases.map(({ line, statutoryDueDay, statutoryOverdueDays }) => [
        line,
        statutoryDueDay,
        statutoryOverdueDays,
      ]),
    ).toEqual([
      [4, '2024-04-05', 30],
      [5, '2024-04-05', 30],
      [3, '2024-04-05', 1],
    ]);
  });

  test('pending past the due day', async () => {
    const list = await listed('overdue-pending-rate', limits, asked());
    expect(list.total).toMatchObject({ numerator: 1, denominator: 2, cases: 1 });
    expect(list.columns).not.toContain('closedOn');
    expect(list.cases[0]).toMatchObject({ line: 8, days: 92, dueDay: '2024-12-30', overdueDays: 1 });
    const all = await listed('overdue-pending-rate', limits, asked({ part: 'denominator' }));
    expect(column(all, 'overdueDays')).toEqual([1, 0]);
  });

  test('due days may stand beside any number, with what they were worked out by', async () => {
    const list = await listed('closure-rate', limits, asked({ part: 'denominator', columns: ['line', 'dueDay'] }));
    expect(list.cases.find(({ line }) => line === 6)).toEqual({ line: 6, dueDay: null });
    expect(list.notices.map(({ code }) => code)).toContain('holidays-ignored');
    const without = await listed('closure-rate', limits, asked({ part: 'denominator' }));
    expect(without.notices.map(({ code }) => code)).not.toContain('holidays-ignored');
  });
});

describe('days: what is beyond the band of its court', () => {
  const lines = [
    `${head},扣除天数`,
    civil(1, '2024-01-05', '2024-02-04', ''), // 30 days: not beyond
    civil(2, '2024-01-05', '2024-02-05', '0'), // 31
    civil(3, '2024-01-05', '2024-03-05', '45'), // 60, net 15
    '（2024）内0204民初1号,2024-01-05,2024-09-05,',
  ];

  test('a court without a band has no list', async () => {
    const list = await listed('average-duration', lines, asked());
    expect(list.part).toEqual({ traits: ['closed'], except: null, beyond: 'high' });
    expect(list.courts.map(({ code, cases }) => [code, cases])).toEqual([
      ['内0203', 2],
      ['内0204', null],
    ]);
    expect(list.total.cases).toBe(2);
    expect(column(list, 'days')).toEqual([60, 31]);
  });

  test('of net days those that the mean is made of', async () => {
    const list = await listed('net-average-duration', lines, asked());
    expect(list.cases.map(({ days, deductedDays, netDays }) => [days, deductedDays, netDays])).toEqual([
      [244, null, 244],
      [31, 0, 31],
    ]);
  });

  test('of the time to close also cases that are still open', async () => {
    const open = [head, civil(1, '2024-01-05', '2024-02-05'), civil(2, '2024-12-01', ''), civil(3, '2024-11-30', '')];
    const list = await listed('median-time-to-close', open, asked());
    expect(list.cases.map(({ days, closedOn }) => [days, closedOn])).toEqual([
      [31, '2024-02-05'],
      [31, null],
    ]);
  });

  test.each([
    ['median-duration', 'no-edge'],
    ['p90-duration', 'no-direction'],
    ['mediation-rate', 'no-direction'],
    ['closures-per-judge', 'no-single-case'],
  ])('%s has no list: %s', async (id, why) => {
    await expect(listed(id, lines, asked())).rejects.toMatchObject({ code: 'unlistable-part', args: { id, why } });
    await expect(listed(id, lines, asked({ part: 'denominator' }))).resolves.toBeDefined();
  });
});
