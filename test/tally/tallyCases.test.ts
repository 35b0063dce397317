import { describe, expect, test } from 'vitest';
import { countCases } from '../../src/tally/tally.ts';
import { type TraitId, wordsOf } from '../../src/traits/registry.ts';
import { onlyPart, tallied, valuesOf } from './tallied.ts';

const header = '法院代码,立案日期,结案日期,扣除天数';
const case1 = (cells: string) => `内0203,${cells}`;
const partOf = async (cells: readonly string[], asked: Parameters<typeof tallied>[1] = {}) =>
  onlyPart(await tallied([header, ...cells.map(case1)], asked));
const countOf = async (cells: string, traits: readonly TraitId[], asked: Parameters<typeof tallied>[1] = {}) =>
  countCases(await tallied([header, case1(cells)], asked), wordsOf(traits));

describe('pending for more than twelve months', () => {
  // Counted like a time limit: over on the same-numbered day of next year, or the last day of its month.
  test.each([
    ['2024-01-31', '2025-01-31', false],
    ['2024-01-30', '2025-01-31', true],
    ['2024-02-28', '2025-02-28', false],
    ['2024-02-29', '2025-02-28', false],
    ['2024-03-01', '2025-02-28', false],
    ['2024-02-27', '2025-02-28', true],
    ['2024-02-29', '2025-03-01', true],
    ['2024-03-01', '2025-03-01', false],
    // From a common year: the 28th falls on the 28th, and the 29th is a day more.
    ['2023-02-28', '2024-02-28', false],
    ['2023-02-28', '2024-02-29', true],
    ['2023-03-01', '2024-02-29', false],
    ['2023-03-01', '2024-03-01', false],
    ['2023-12-31', '2024-12-31', false],
    ['2023-12-30', '2024-12-31', true],
    ['1995-05-05', '2024-12-31', true],
  ])('filed %s, measured on %s: %s', async (filed, asOf, expected) => {
    const pastTwelve = await countOf(`${filed},,`, ['pending', 'past-twelve-months'], {
      asOf,
      period: `1995-01-01..${asOf}`,
    });
    expect(pastTwelve).toBe(expected ? 1 : 0);
  });
});

describe('days from filing to closing', () => {
  test('are those of the cases closed in the period, whenever they were filed', async () => {
    const { durations } = await partOf([
      '2024-03-01,2024-03-01,', // 0
      '2023-12-31,2024-01-01,', // 1
      '2024-02-28,2024-03-01,', // 2
      '2023-12-01,2023-12-31,', // closed before
      '2024-12-01,2025-01-01,', // closed after M
      '2024-12-31,,',
    ]);
    expect(valuesOf(durations)).toEqual([0, 1, 2]);
  });

  test('less the days deducted, no case below 0', async () => {
    const part = await partOf([
      '2024-03-01,2024-03-31,', // 30
      '2024-03-01,2024-03-31,0', // 30
      '2024-03-01,2024-03-31,12', // 18
      '2024-03-01,2024-03-31,30', // 0
      '2024-03-01,2024-03-31,31', // 0, not -1
      '2024-03-01,2024-03-01,365', // 0
      '2024-03-01,2024-03-31,若干', // 30: cannot be read, counts as blank
      '2024-03-01,,5', // pending
    ]);
    expect(part.netDays).toBe(30 + 30 + 18 + 30);
    expect(valuesOf(part.durations)).toEqual([0, 30, 30, 30, 30, 30, 30]);
  });

  test('of the incoming cases are kept by themselves', async () => {
    const { incomingClosed, incomingPending } = await partOf([
      '2024-01-01,2024-01-11,', // 10
      '2023-12-31,2024-01-11,', // carried over
      '2024-12-31,,', // 0
      '2024-12-30,2025-01-05,', // closed after M: pending, 1
      '2023-12-31,,', // carried over
      '2025-01-01,,', // filed after M
    ]);
    expect([valuesOf(incomingClosed), valuesOf(incomingPending)]).toEqual([[10], [0, 1]]);
  });
});

test('pending cases are as old as they are on M', async () => {
  const cells = [
    '2024-12-31,,', // 0
    '2024-01-01,,', // 365
    '2023-12-31,2025-01-01,', // 366: closed the day after M
    '2024-12-01,2025-02-05,', // 30: closed after as-of
    '2024-05-01,2024-12-31,', // closed on M
    '2025-01-01,,', // filed after M
  ];
  expect(valuesOf((await partOf(cells)).ages)).toEqual([0, 30, 365, 366]);
  expect(valuesOf((await partOf(cells, { asOf: '2024-01-01' })).ages)).toEqual([0, 1]);
});

describe('closings of each whole month', () => {
  const cells = [
    '2023-06-01,2024-01-01,',
    '2023-06-01,2024-01-31,',
    '2023-06-01,2024-02-01,',
    '2023-06-01,2024-02-29,',
    '2023-06-01,2024-03-01,',
    '2023-06-01,2024-03-20,',
    '2023-06-01,2024-03-21,',
    '2023-06-01,2024-03-31,',
  ];

  test('by the calendar', async () => {
    expect((await partOf(cells, { period: '2024-Q1' })).monthlyClosings).toEqual([2, 2, 4]);
    expect((await partOf(cells, { period: '2024-02..2024-04' })).monthlyClosings).toEqual([2, 4, 0]);
  });

  test('leave out those of months that are not wholly in the period', async () => {
    const monthly = async (period: string, asOf = '2025-01-31') =>
      (await partOf(cells, { period, asOf })).monthlyClosings;
    expect(await monthly('2024-01-02..2024-03-31')).toEqual([2, 4]);
    expect(await monthly('2024-01-01..2024-03-30')).toEqual([2, 2]);
    expect(await monthly('2024', '2024-03-30')).toEqual([2, 2]);
    expect(await monthly('2024-02-05..2024-03-20')).toEqual([]);
  });

  test('from the 21st', async () => {
    const calendar = { yearStartMonth: 1, monthStartDay: 21 };
    // 21 December to 20 January, to 20 February, to 20 March, to 20 April
    const asked = { period: '2024-01..2024-04', calendar };
    expect((await partOf(cells, asked)).monthlyClosings).toEqual([1, 2, 3, 2]);
  });

  test('count what was closed in the period, counted by month or not', async () => {
    const { durations } = await partOf(cells, { period: '2024-01-02..2024-03-31' });
    expect(valuesOf(durations)).toHaveLength(7);
  });
});

describe('past due on M', () => {
  const timed = '法院代码,立案日期,结案日期,法定审限,扣除天数,延长审限天数';
  const overdue = async (cells: string, asOf: string) => {
    const tally = await tallied([timed, case1(cells)], { period: '2024', asOf });
    return countCases(tally, wordsOf(['pending', 'has-limit', 'past-due']));
  };

  test('from the day after the due day, deducted and extended days counted', async () => {
    // 2024-03-01 and 30 days: 2024-03-31
    expect(await overdue('2024-03-01,,30,,', '2024-03-31')).toBe(0);
    expect(await overdue('2024-03-01,,30,,', '2024-04-01')).toBe(1);
    // 5 and 10 days more: 2024-04-15
    expect(await overdue('2024-03-01,,30,5,10', '2024-04-15')).toBe(0);
    expect(await overdue('2024-03-01,,30,5,10', '2024-04-16')).toBe(1);
  });

  test('never without a limit', async () => {
    expect(await overdue('2020-03-01,,0,,', '2024-12-31')).toBe(0);
  });

  test('a case without due days given is past none', async () => {
    expect(await countOf('2000-03-01,,', ['past-due'])).toBe(0);
  });
});

describe('the places of days', () => {
  const dated = '法院代码,立案日期,结案日期,再审结果,再审结案日期';
  const retried = async (closed: string, asOf: string) => {
    const tally = await tallied([dated, case1(`2023-03-01,2023-09-01,改判,${closed}`)], { asOf });
    const has = (id: TraitId) => countCases(tally, wordsOf([id])) === 1;
    return (['retrial-decided', 'retrial-happened', 'retrial-undated'] as const).filter(has);
  };

  test.each([
    ['2024-01-01', '2025-01-31', ['retrial-decided', 'retrial-happened']],
    ['2024-12-31', '2025-01-31', ['retrial-decided', 'retrial-happened']],
    ['2023-12-31', '2025-01-31', ['retrial-happened']],
    ['2025-01-01', '2025-01-31', ['retrial-happened']],
    ['2025-01-31', '2025-01-31', ['retrial-happened']],
    ['2025-02-01', '2025-01-31', []],
    ['2024-07-01', '2024-06-30', []],
    ['', '2025-01-31', ['retrial-happened', 'retrial-undated']],
  ])('retrial closed on "%s", as of %s: %j', async (closed, asOf, expected) => {
    expect(await retried(closed, asOf)).toEqual(expected);
  });
});
