import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstCases } from '../../../src/documents/caseList/listedCases.ts';
import { indicatorIds } from '../../../src/indicators/registry.ts';
import { caseRow, csv, numbered } from '../generatedCases.ts';
import { day, tableOf } from '../reportOf.ts';
import { column, listed, listOf, viewOf } from './listed.ts';
import { asked, civil, head, serials } from './trialCases.ts';

describe('closures: what is still pending holds them back', () => {
  const lines = [
    head,
    civil(1, '2024-01-05', '2024-02-04'),
    civil(2, '2024-03-01', ''),
    civil(3, '2024-02-01', '2025-01-10'), // closed after the period: pending at its end
    civil(4, '2025-01-02', ''), // filed after it
    civil(5, '2023-11-01', ''),
    civil(6, '2024-02-01', '2025-02-03'), // not closed yet on the as-of day
  ];

  test('longest pending first, with the days up to the end of the period', async () => {
    const list = await listed('closure-rate', lines, asked());
    expect(list).toMatchObject({
      in: 'gap',
      part: { traits: ['docket'], except: ['closed'], beyond: null },
      order: { column: 'days', direction: 'descending' },
      total: { numerator: 1, denominator: 5, cases: 4 },
      omitted: 0,
    });
    expect(list.columns).toEqual(['caseNumber', 'filedOn', 'days', 'line']);
    expect(list.cases).toEqual([
      // 2023-11-01 to 2024-12-31: 60 days to the end of 2023, 366 of 2024
      { caseNumber: '（2024）内0203民初5号', filedOn: '2023-11-01', days: 426, line: 6 },
      // 2024-02-01 to 2024-12-31: 365 − 31 days
      { caseNumber: '（2024）内0203民初3号', filedOn: '2024-02-01', days: 334, line: 4 },
      { caseNumber: '（2024）内0203民初6号', filedOn: '2024-02-01', days: 334, line: 7 },
      { caseNumber: '（2024）内0203民初2号', filedOn: '2024-03-01', days: 305, line: 3 },
    ]);
  });

  test('what is dated later than as-of has not happened', async () => {
    const chosen = { columns: ['caseNumber', 'closedOn'] as const };
    const list = await listed('closure-rate', lines, asked(chosen));
    expect(column(list, 'closedOn')).toEqual([null, '2025-01-10', null, null]);
    const early = await listed('closure-rate', lines, asked({ ...chosen, asOf: day('2024-12-31') }));
    expect(column(early, 'closedOn')).toEqual([null, null, null, null]);
  });

  test('all of the docket, and the closed of it', async () => {
    expect(serials(await listed('closure-rate', lines, asked({ part: 'denominator' })))).toEqual([5, 3, 6, 2, 1]);
    const closed = await listed('closure-rate', lines, asked({ part: 'numerator' }));
    expect(closed.cases).toEqual([
      { caseNumber: '（2024）内0203民初1号', filedOn: '2024-01-05', closedOn: '2024-02-04', days: 30, line: 2 },
    ]);
  });
});

describe('reversals: the latest decision first', () => {
  const appeals = [
    `${head},是否上诉,二审立案日期,二审结果,二审结案日期,承办人,庭室`,
    civil(1, '2024-01-05', '2024-02-04', '是', '2024-03-01', '改判', '2024-05-06', '甲', '民一庭'),
    civil(2, '2024-01-05', '2024-02-04', '是', '2024-03-01', '维持', '2024-05-07', '甲', ''),
    civil(3, '2024-01-05', '2024-02-04', '是', '2024-03-01', '发回重审', '2024-12-31', '乙', '民一庭'),
    civil(4, '2024-01-05', '2024-02-04', '是', '2024-03-01', '改判', '2025-01-01', '', '民一庭'),
    civil(5, '2023-01-05', '2023-02-04', '是', '2023-12-01', '改判', '2024-05-06', '', ''),
    civil(6, '2024-01-05', '2024-02-04', '是', '2024-03-01', '改判', '', '', ''),
    civil(7, '2024-01-05', '2024-02-04', '否', '', '', '', '', ''),
  ];

  test('by the period method, whenever the case itself was closed', async () => {
    const list = await listed('reversal-rate', appeals, asked());
    expect(list.columns).toEqual([
      ...['caseNumber', 'judge', 'division', 'filedOn', 'closedOn', 'days'],
      ...['appealFiledOn', 'appealOutcome', 'appealClosedOn', 'line'],
    ]);
    expect(list.total).toMatchObject({ numerator: 3, denominator: 6, cases: 3 });
    expect(serials(list)).toEqual([3, 1, 5]);
    expect(list.cases[0]).toEqual({
      caseNumber: '（2024）内0203民初3号',
      judge: '乙',
      division: '民一庭',
      filedOn: '2024-01-05',
      closedOn: '2024-02-04',
      days: 30,
      appealFiledOn: '2024-03-01',
      appealOutcome: 'remanded',
      appealClosedOn: '2024-12-31',
      line: 4,
    });
    expect(list.notices).toContainEqual({ code: 'appeal-outcome-undated', args: { cases: 1 } });
  });

  test('by the cohort of closings, those whose outcome has happened', async () => {
    const list = await listed('reversal-rate', appeals, asked({ bases: { reversal: 'case-closing' } }));
    expect(serials(list)).toEqual([4, 3, 1, 6]);
    const early = asked({ bases: { reversal: 'case-closing' }, asOf: day('2024-12-31'), part: 'denominator' });
    const seen = await listed('reversal-rate', appeals, early);
    const outcomes = Object.fromEntries(seen.cases.map(({ caseNumber, appealOutcome }) => [caseNumber, appealOutcome]));
    expect(outcomes['（2024）内0203民初3号']).toBe('remanded');
    expect(outcomes['（2024）内0203民初4号']).toBeNull();
  });

  test('without a column of decision days the latest closings come first', async () => {
    const undated = appeals.map((line) => {
      const cells = line.split(',');
      return cells.filter((_, index) => index !== 6).join();
    });
    const list = await listed('reversal-rate', undated, asked());
    expect(list.bases.reversal).toBe('case-closing');
    expect(list.order).toEqual({ column: 'closedOn', direction: 'descending' });
    expect(list.columns).not.toContain('appealClosedOn');
  });
});

test('small claims: the smallest amounts first, those without one last', async () => {
  const lines = [
    `${head},适用程序,是否小额,标的额(万元)`,
    civil(1, '2024-01-05', '2024-02-04', '简易', '否', '3'),
    civil(2, '2024-01-05', '2024-02-04', '简易', '', ''),
    civil(3, '2024-01-05', '2024-02-04', '普通', '否', '0.5'),
    civil(4, '2024-01-05', '2024-02-04', '小额诉讼', '', '0.1'),
    civil(5, '2024-01-05', '2024-02-04', '简易', '否', '0'),
  ];
  const list = await listed('small-claims-rate', lines, asked());
  expect(serials(list)).toEqual([5, 3, 1, 2]);
  expect(column(list, 'claimAmount')).toEqual([0, 5000, 30_000, null]);
  expect(column(list, 'procedure')).toEqual(['summary', 'ordinary', 'summary', 'summary']);
  // The order is the same where the amount itself is not shown.
  expect(serials(await listed('small-claims-rate', lines, asked({ columns: ['caseNumber'] })))).toEqual([5, 3, 1, 2]);
});

describe('what cannot be told', () => {
  test('a missing column: no list, and null with a reason', async () => {
    const list = await listed('mediation-rate', [head, civil(1, '2024-01-05', '2024-02-04')], { part: 'denominator' });
    expect(list.courts[0]).toMatchObject({ numerator: null, cases: null, reason: { code: 'missing-column' } });
    expect(list.total.cases).toBeNull();
    expect(list.cases).toEqual([]);
  });

  test('a column that is blank in one court: its cases are counted in the whole, and hold nothing back', async () => {
    const lines = [
      `${head},结案方式`,
      civil(1, '2024-01-05', '2024-02-04', '判决'),
      '（2024）内0204民初1号,2024-01-05,2024-09-05,',
    ];
    const whole = await listed('mediation-rate', lines, { part: 'denominator' });
    expect(whole.total).toMatchObject({ denominator: 2, cases: 2 });
    expect(whole.courts[1]).toMatchObject({ denominator: null, cases: 1, reason: { code: 'blank-column' } });
    const mediated = await listed('mediation-rate', lines, { part: 'numerator' });
    expect(mediated.total).toMatchObject({ numerator: 0, cases: 0 });
    expect(mediated.courts.map(({ cases }) => cases)).toEqual([0, null]);
    const gap = await listed('mediation-rate', lines);
    expect(gap.courts.map(({ cases }) => cases)).toEqual([1, null]);
    expect(gap.total.cases).toBe(1);
  });

  test('judges configured for one court: of it all closings, of the other those with a judge named', async () => {
    const lines = [
      `${head},承办人`,
      civil(1, '2024-01-05', '2024-02-04', ''),
      '（2024）内0204民初1号,2024-01-05,2024-09-05,甲',
      '（2024）内0204民初2号,2024-01-05,2024-09-05,',
    ];
    const list = await listed('closures-per-judge', lines, { part: 'numerator', judges: { 内0203: 2 } });
    expect(list.courts.map(({ numerator, cases }) => [numerator, cases])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(list.part.traits).toEqual(['closed']);
  });

  test('no case at all', async () => {
    const list = await listed('closure-rate', [head, civil(1, '2025-01-05', '')], asked());
    expect(list.total).toMatchObject({ value: null, cases: 0, reason: { code: 'empty-denominator' } });
    expect(list.cases).toEqual([]);
  });
});

test('a limit cuts the list, not the counts', async () => {
  const lines = [head, ...[3, 1, 2].map((serial) => civil(serial, '2024-01-05', ''))];
  const table = await tableOf([{ path: 'a.csv', bytes: lines.join('\n') }], { today: '2025-02-15' });
  const view = viewOf('closure-rate', table, asked());
  const cut = (limit: number) => {
    const { cases, omitted, total } = firstCases(view, limit);
    return [serials({ cases: [...cases] }), omitted, total.cases];
  };
  expect(cut(0)).toEqual([[], 3, 3]);
  expect(cut(2)).toEqual([[1, 2], 1, 3]);
  expect(cut(3)).toEqual([[1, 2, 3], 0, 3]);
  expect(cut(Number.POSITIVE_INFINITY)).toEqual([[1, 2, 3], 0, 3]);
  // It can be walked through more than once.
  const twice = firstCases(view, 2).cases;
  expect([...twice]).toEqual([...twice]);
});

test('the order of the rows changes nothing but their lines', async () => {
  const rows = fc
    .array(caseRow, { minLength: 1, maxLength: 40 })
    .map(numbered)
    .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(...indicatorIds), async (orders, id) => {
      const [one, other] = await Promise.all(
        orders.map(async (lines) => {
          const table = await tableOf([{ path: 'a.csv', bytes: csv(lines) }], { today: '2025-02-15' });
          const list = listOf(id, table, { part: 'denominator' });
          return { ...list, inputs: [], cases: list.cases.map(({ line: _, ...rest }) => rest) };
        }),
      );
      expect(other).toEqual(one);
    }),
    { numRuns: 60 },
  );
});
