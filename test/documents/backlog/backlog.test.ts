import { describe, expect, test } from 'vitest';
import { day } from '../reportOf.ts';
import { type BacklogAsked, type BacklogFound, backlogOf, backlogOfRows } from './backlogOf.ts';

const header = '案号,承办法院,立案日期,结案日期,适用程序,承办法官,承办部门,扣除天数,延长天数,法定审限';
const asOf = '2025-01-31';

/** A civil first-instance case of 昆都仑 with a number of its own; what is not said is blank. */
interface Sketch {
  readonly number?: string;
  readonly court?: string;
  readonly filed: string;
  readonly closed?: string;
  readonly procedure?: string;
  readonly judge?: string;
  readonly deducted?: number;
  readonly extended?: number;
  readonly own?: number;
}

const rowOf = (
  { number, court = '0203', filed, closed = '', procedure = '', judge = '', deducted, extended, own }: Sketch,
  index: number,
) =>
  [
    number ?? `（2024）内${court}民初${index + 1}号`,
    `内${court}`,
    filed,
    closed,
    procedure,
    judge,
    '民一庭',
    deducted ?? '',
    extended ?? '',
    own ?? '',
  ].join();

/** The first cell of a court is its code, so that no name has to be in the register. */
const columns = { court: [], courtCode: ['承办法院'] } as const;

function found(sketches: readonly Sketch[], asked: BacklogAsked = {}): Promise<BacklogFound> {
  return backlogOfRows(header, sketches.map(rowOf), { asOf, columns, ...asked });
}

const bandsOf = ({ backlog }: BacklogFound) => backlog.total.ages?.bands.map(({ cases }) => cases);
const serialsOf = (cases: BacklogFound['cases']) =>
  cases.map(({ caseNumber }) => /(\d+)号$/.exec(caseNumber ?? '')?.[1]);

describe('what is pending', () => {
  test('nothing: counts are 0, and there is nothing to divide by', async () => {
    const { backlog, cases } = await found([{ filed: '2024-01-05', closed: '2024-02-05' }]);
    expect(backlog.total).toMatchObject({
      pending: 0,
      reason: { code: 'empty-denominator' },
      ages: { overYear: { cases: 0, share: null }, median: null, oldest: null },
      procedures: { groups: [], reason: null },
      limits: {
        withLimit: { value: null, numerator: 0, denominator: 0, reason: { code: 'empty-denominator' } },
        withoutLimit: 0,
        kinds: [],
      },
    });
    expect(backlog.courts).toHaveLength(1);
    expect(backlog.overdue).toEqual({ total: 0, reason: null, cases: [] });
    expect(cases).toEqual([]);
  });

  test('one case', async () => {
    const { backlog } = await found([{ filed: '2025-01-21', procedure: '简易', judge: '甲' }]);
    expect(backlog.courts[0]).toMatchObject({
      pending: 1,
      reason: null,
      ages: { median: 10, oldest: 10 },
      judges: { groups: [{ code: '甲', pending: 1 }] },
    });
    expect(bandsOf({ backlog, cases: [] })).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('filed by the end of the as-of day and not closed by then', async () => {
    const { cases } = await found([
      { filed: '2025-01-31' },
      { filed: '2025-02-01' },
      { filed: '2025-01-02', closed: '2025-01-31' },
      { filed: '2025-01-02', closed: '2025-02-01' },
    ]);
    expect(serialsOf(cases).sort()).toEqual(['1', '4']);
  });

  test('not what the scheme leaves out, nor other lines or courts than those asked for', async () => {
    const sketches: Sketch[] = [
      { number: '（2024）内0203执恢1号', filed: '2024-12-01' },
      { number: '（2024）内0203执1号', filed: '2024-12-01' },
      { number: '（2024）内0204民初1号', court: '0204', filed: '2024-12-01' },
    ];
    expect((await found(sketches)).backlog.total.pending).toBe(2);
    const civil = await found(sketches, { where: { line: 'civil' } });
    expect(civil.backlog.courts.map(({ code, pending }) => [code, pending])).toEqual([['内0204', 1]]);
    const one = await found(sketches, { where: { line: 'civil', courts: ['内0203'] } });
    expect(one.backlog.courts.map(({ code, pending }) => [code, pending])).toEqual([['内0203', 0]]);
    expect(one.backlog.where).toEqual({ line: 'civil', courts: ['内0203'] });
  });
});

describe('age bands', () => {
  test('end with their last day; years end like time limits', async () => {
    const edges = [
      ['2025-01-31', '2024-12-02'], // 0 and 60 days
      ['2024-12-01', '2024-10-03'], // 61 and 120
      ['2024-10-02', '2024-08-04'], // 121 and 180
      ['2024-08-03', '2024-06-05'], // 181 and 240
      ['2024-06-04', '2024-04-06'], // 241 and 300
      ['2024-04-05', '2024-01-31'], // 301 days, and twelve months to the day (366 days)
      ['2024-01-30', '2023-01-31'],
      ['2023-01-30', '2022-01-31'],
      ['2022-01-30', '1999-01-01'],
    ];
    const result = await found(edges.flat().map((filed) => ({ filed })));
    expect(bandsOf(result)).toEqual(edges.map(() => 2));
    const bandOf = new Map(result.cases.map(({ filedOn, band }) => [filedOn, band]));
    for (const [index, pair] of edges.entries()) {
      for (const filed of pair) expect(bandOf.get(filed)).toBe(result.backlog.ageBands[index]?.id);
    }
    expect(result.backlog.total.ages).toMatchObject({ overYear: { cases: 6, share: 1 / 3 } });
  });

  test.each([
    ['2024-02-29', ['2023-02-28'], ['2023-03-01']], // twelve months of 28 February ended yesterday
    ['2025-02-28', ['2024-02-27'], ['2024-02-28', '2024-02-29']],
    ['2025-03-31', ['2024-03-30'], ['2024-03-31']],
  ])('on %s over a year are %j, not %j', async (on, over, within) => {
    const { backlog } = await found(
      [...over, ...within].map((filed) => ({ filed })),
      { asOf: on, today: '2025-06-01' },
    );
    expect(backlog.total.ages?.overYear.cases).toBe(over.length);
  });

  test('say what they hold', async () => {
    const { backlog } = await found([{ filed: '2025-01-01' }]);
    expect(backlog.ageBands.at(0)).toEqual({ id: 'days-0-60', over: null, upTo: { days: 60 } });
    expect(backlog.ageBands.at(5)).toEqual({ id: 'days-301-to-year', over: { days: 300 }, upTo: { months: 12 } });
    expect(backlog.ageBands.at(-1)).toEqual({ id: 'years-over-3', over: { months: 36 }, upTo: null });
  });
});

describe('breakdowns', () => {
  test('by procedure in the order of the law, blanks last', async () => {
    const { backlog } = await found(
      ['', '普通', '简易', '普通', '小额诉讼'].map((procedure) => ({ filed: '2025-01-01', procedure })),
    );
    expect(backlog.total.procedures.groups?.map(({ code, pending }) => [code, pending])).toEqual([
      ['small-claims', 1],
      ['summary', 1],
      ['ordinary', 2],
      ['', 1],
    ]);
  });

  test('small claims by their flag too, in the breakdown and in the lists alike', async () => {
    const { backlog, cases } = await backlogOfRows(
      '案号,承办法院,立案日期,结案日期,适用程序,是否小额',
      ['（2024）内0203民初1号,昆都仑区,2024-12-01,,简易,是', '（2024）内0203民初2号,昆都仑区,2024-12-01,,简易,否'],
      { asOf },
    );
    expect(backlog.total.procedures.groups?.map(({ code, pending }) => [code, pending])).toEqual([
      ['small-claims', 1],
      ['summary', 1],
    ]);
    expect(cases.map(({ procedure, limit }) => [procedure, limit])).toEqual([
      ['small-claims', 'civil-small-claims'],
      ['summary', 'civil-summary'],
    ]);
  });

  test('by judge: most cases first, then by name, cases without a judge last; the same name in two courts is two', async () => {
    const { backlog } = await found([
      ...['丙', '', '乙', '甲', '丙', ''].map((judge) => ({ filed: '2025-01-01', judge })),
      { court: '0204', filed: '2024-01-01', judge: '丙' },
    ]);
    const [first, second] = backlog.courts;
    expect(first?.judges.groups?.map(({ code, pending }) => [code, pending])).toEqual([
      ['丙', 2],
      ['乙', 1],
      ['甲', 1],
      ['', 2],
    ]);
    expect(second?.judges.groups).toMatchObject([{ code: '丙', pending: 1, ages: { oldest: 396, median: 396 } }]);
    expect(backlog.total).not.toHaveProperty('judges');
  });
});

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
