import { describe, expect, test } from 'vitest';
import { day } from '../reportOf.ts';
import { found, type Sketch } from './sketchedCases.ts';

describe('limits', () => {
  /** Summary procedure: three months. */
  const summary = (filed: string, rest: Partial<Sketch> = {}): Sketch => ({ filed, procedure: '简易', ...rest });

  test('due on the as-of day is due soon, one day earlier is overdue; the last day looked ahead counts', async () => {
    const { backlog, cases } = await found([
      summary('2024-10-30'), // due 2025-01-30
      summary('2024-10-31'), // 2025-01-31
      summary('2024-12-02'), // 2025-03-02
      summary('2024-12-03'), // 2025-03-03
    ]);
    expect(backlog.dueUntil).toBe('2025-03-02');
    expect(backlog.overdue.cases.map(({ dueDay, daysLeft }) => [dueDay, daysLeft])).toEqual([['2025-01-30', -1]]);
    expect(backlog.dueSoon.cases.map(({ dueDay, daysLeft }) => [dueDay, daysLeft])).toEqual([
      ['2025-01-31', 0],
      ['2025-03-02', 30],
    ]);
    expect(cases.map(({ daysLeft }) => daysLeft)).toEqual([-1, 0, 30, 31]);
    const { limits } = backlog.total;
    expect(limits.overdue).toEqual({ value: 0.25, numerator: 1, denominator: 4, reason: null });
    expect(limits.dueSoon).toEqual({ value: 0.5, numerator: 2, denominator: 4, reason: null });
    expect((await found([summary('2024-10-31')], { dueWithin: 0 })).backlog.dueSoon.total).toBe(1);
  });

  test('deducted and extended days move the due day, not the bare one', async () => {
    const { backlog, cases } = await found([
      summary('2024-10-01'), // due 2025-01-01
      summary('2024-10-01', { deducted: 30 }), // 2025-01-31
      summary('2024-10-01', { deducted: 20, extended: 20 }), // 2025-02-10
      summary('2024-10-01', { extended: 90 }), // 2025-04-01
    ]);
    expect(backlog.total.limits).toMatchObject({
      pastStatutory: { numerator: 4, denominator: 4 },
      overdue: { numerator: 1 },
      dueSoon: { numerator: 2 },
    });
    expect(cases[2]).toMatchObject({
      limit: 'civil-summary',
      statutoryDueDay: '2025-01-01',
      dueDay: '2025-02-10',
      deductedDays: 20,
      extendedDays: 20,
      daysLeft: 10,
    });
  });

  test('of each kind with its article; a limit stated in the row is a kind of its own, 0 days are none', async () => {
    const { backlog } = await found([
      summary('2024-10-01'),
      summary('2025-01-01'),
      { filed: '2024-06-01', procedure: '普通' },
      { filed: '2025-01-01', own: 20 },
      { filed: '2025-01-01', procedure: '普通', own: 0 },
      { filed: '2025-01-01' },
      { number: '（2024）内0203民特3号', filed: '2025-01-01' },
      { number: '（2024）内0203破3号', filed: '2025-01-01' },
    ]);
    const { limits } = backlog.total;
    expect(limits.kinds?.map(({ limit, cases, overdue }) => [limit, cases, overdue.numerator])).toEqual([
      ['civil-special-proceedings', 1, 0],
      ['civil-summary', 2, 1],
      ['civil-ordinary', 1, 1],
      ['stated', 1, 1],
    ]);
    expect(limits).toMatchObject({ withLimit: { numerator: 5, denominator: 8 }, withoutLimit: 3, procedureBlank: 1 });
    expect(backlog.limits.map(({ id, span }) => [id, span])).toEqual([
      ['civil-special-proceedings', { days: 30 }],
      ['civil-summary', { months: 3 }],
      ['civil-ordinary', { months: 6 }],
      ['stated', null],
    ]);
    expect(backlog.limits[1]?.article?.zh).toBe('民事诉讼法第一百六十四条');
  });

  test('a holiday moves the due day where a calendar is given', async () => {
    const holidays = {
      source: 'x',
      holidays: {
        years: new Set([2025]),
        closed: new Set([day('2025-01-30'), day('2025-01-31')]),
        worked: new Set<number>(),
      },
    };
    // Due 2025-01-30, a holiday before a weekend: moved to Monday 2025-02-03.
    const { backlog } = await found([summary('2024-10-30')], { holidays });
    expect(backlog.overdue.total).toBe(0);
    expect(backlog.dueSoon.cases).toMatchObject([{ dueDay: '2025-02-03', daysLeft: 3 }]);
    expect(backlog.notices.map(({ code }) => code)).toContain('holidays-counted');
  });

  test('a due day behind the year 9999 is written as ISO 8601 has it', async () => {
    const { cases } = await found([summary('2024-10-01', { deducted: 999_999, extended: 999_999, own: 999_999 })]);
    expect(cases[0]).toMatchObject({ statutoryDueDay: '4762-08-28', daysLeft: 2_999_875 });
    expect(cases[0]?.dueDay).toMatch(/^\+01023\d-\d\d-\d\d$/);
  });
});
