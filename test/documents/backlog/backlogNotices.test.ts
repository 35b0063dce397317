import { describe, expect, test } from 'vitest';
import { type BacklogAsked, type BacklogFound, backlogOf } from './backlogOf.ts';
import { asOf, columns, found, header, type Sketch } from './sketchedCases.ts';

describe('columns that are missing', () => {
  const files = (...texts: readonly string[]) => texts.map((bytes, index) => ({ path: `${'abc'[index]}.csv`, bytes }));
  const whole = `${header}\n（2024）内0203民初1号,内0203,2024-01-05,,普通,甲,,,,\n`;
  const codesOf = ({ backlog }: BacklogFound) => backlog.notices.map(({ code }) => code);

  test('closing days: nobody knows what is pending, and the file is named', async () => {
    const lists = files(whole, '案号,承办法院,立案日期,适用程序\n（2024）内0203民初2号,内0203,2024-01-05,普通\n');
    const result = await backlogOf(lists, { asOf, columns });
    const reason = { code: 'missing-column', args: { fields: ['closedOn'], file: 'b.csv' } };
    expect(result.backlog.total).toMatchObject({ pending: null, reason, ages: null });
    expect(result.backlog.total.procedures).toEqual({ groups: null, reason });
    expect(result.backlog.total.limits.withLimit).toEqual({ value: null, numerator: null, denominator: null, reason });
    // What is known to be pending is listed all the same.
    expect(result.backlog.overdue).toMatchObject({ total: 1, reason, cases: [{ file: 'a.csv' }] });
    expect(result.cases).toHaveLength(1);
    expect(codesOf(result)).toContain('pending-not-told');
    expect(codesOf(result)).not.toContain('pending-scope');
  });

  test('closing days of cases without a limit: the number is unknown, the overdue ones are not', async () => {
    const lists = files(whole, '案号,承办法院,立案日期,适用程序\n（2024）内0203破2号,内0203,2024-01-05,\n');
    const { backlog } = await backlogOf(lists, { asOf, columns });
    expect(backlog.total.pending).toBeNull();
    expect(backlog.total.limits).toMatchObject({
      withLimit: { numerator: null, reason: { code: 'missing-column' } },
      withoutLimit: null,
      procedureBlank: null,
      overdue: { value: 1, numerator: 1, denominator: 1 },
    });
  });

  test('procedure: limits are not known', async () => {
    const lists = files('案号,承办法院,立案日期,结案日期,扣除天数\n（2024）内0203执2号,内0203,2024-01-05,,\n');
    const result = await backlogOf(lists, { asOf, columns });
    const reason = { code: 'missing-column', args: { fields: ['procedure', 'timeLimitDays'], file: 'a.csv' } };
    expect(result.backlog.total).toMatchObject({
      pending: 1,
      procedures: { groups: null, reason: { ...reason, args: { fields: ['procedure'], file: 'a.csv' } } },
      limits: { withLimit: { reason }, pastStatutory: { reason }, overdue: { reason }, kinds: null },
    });
    expect(result.backlog.overdue).toMatchObject({ total: 1, reason });
    expect(codesOf(result)).toEqual(expect.arrayContaining(['limits-not-told', 'days-not-told']));
  });

  test('deducted and extended days: overdue is not known, past the bare limit is, and the list goes by that', async () => {
    const lists = files('案号,承办法院,立案日期,结案日期,适用程序\n（2024）内0203民初2号,内0203,2024-01-05,,普通\n');
    const result = await backlogOf(lists, { asOf, columns });
    expect(result.backlog.total.limits).toMatchObject({
      pastStatutory: { value: 1, numerator: 1, denominator: 1 },
      overdue: { value: null, reason: { code: 'missing-column', args: { fields: ['deductedDays', 'extendedDays'] } } },
      dueSoon: { value: null },
      kinds: [{ limit: 'civil-ordinary', overdue: { numerator: null }, pastStatutory: { numerator: 1 } }],
    });
    expect(result.backlog.overdue).toMatchObject({
      total: 1,
      reason: null,
      cases: [{ deductedDays: null, extendedDays: null }],
    });
    expect(codesOf(result)).toContain('due-days-bare');
    expect(codesOf(result)).not.toContain('days-not-told');
  });

  test('judge: no breakdown, in that court only', async () => {
    const lists = files(whole, '案号,法院代码,立案日期,结案日期\n（2024）内0204民初2号,内0204,2024-01-05,\n');
    const { backlog } = await backlogOf(lists, { asOf, columns });
    const judges = backlog.courts.map(({ code, judges: own }) => [code, own.groups?.length, own.reason?.args.file]);
    expect(judges).toEqual([
      ['内0203', 1, undefined],
      ['内0204', undefined, 'b.csv'],
    ]);
  });
});

describe('notices', () => {
  const noticesOf = async (rows: readonly Sketch[], asked: BacklogAsked = {}) =>
    Object.fromEntries((await found(rows, asked)).backlog.notices.map(({ code, args }) => [code, args]));

  test('the as-of day that was taken from the data', async () => {
    const rows: Sketch[] = [{ filed: '2024-12-01' }, { filed: '2024-12-20', closed: '2025-01-02' }];
    expect((await noticesOf(rows, { asOf: undefined }))['as-of-default']).toEqual({
      asOf: '2025-01-02',
      filings: 1,
      closings: 1,
    });
    expect(await noticesOf(rows)).not.toHaveProperty('as-of-default');
  });

  test('pending cases by line, and what is left out', async () => {
    const notices = await noticesOf([
      { filed: '2024-12-01' },
      { filed: '2024-12-01', closed: '2024-12-05' },
      { number: '（2024）内0203执3号', filed: '2024-12-01' },
      { number: '（2024）内0203执恢3号', filed: '2024-12-01' },
    ]);
    expect(notices['pending-scope']).toEqual({
      lines: { civil: 1, criminal: 0, administrative: 0, enforcement: 1, other: 0 },
    });
    expect(notices.excluded).toEqual({ codes: { 执恢: 1 }, by: 'scheme' });
    expect(notices).not.toHaveProperty('scope');
  });

  test('pending cases filed before their limit was in force, not those closed or of other courts', async () => {
    const old = { filed: '2021-06-01', procedure: '小额诉讼' };
    const rows = [old, { ...old, closed: '2021-08-01' }, { ...old, court: '0204' }];
    expect((await noticesOf(rows))['filed-before-limit']).toEqual({ cases: 2 });
    expect((await noticesOf(rows, { where: { courts: ['内0203'] } }))['filed-before-limit']).toEqual({ cases: 1 });
  });

  test('years that the calendar of holidays lacks, where a pending case is due in them', async () => {
    const holidays = {
      source: 'x',
      holidays: { years: new Set([2025]), closed: new Set<number>(), worked: new Set<number>() },
    };
    const rows = [
      { filed: '2022-01-05', closed: '2022-02-05', procedure: '简易' }, // due 2022-04-05
      { filed: '2023-10-05', procedure: '简易' }, // 2024-01-05
      { filed: '2024-12-05', procedure: '简易' }, // 2025-03-05
    ];
    expect((await noticesOf(rows, { holidays }))['holidays-unknown']).toEqual({ years: [2024] });
    expect(await noticesOf(rows.slice(2), { holidays })).not.toHaveProperty('holidays-unknown');
  });

  test('the data goes on after the as-of day', async () => {
    expect((await noticesOf([{ filed: '2024-12-01', closed: '2025-02-03' }]))['undated-facts']).toEqual({
      asOf,
      lastEvent: '2025-02-03',
    });
  });
});
