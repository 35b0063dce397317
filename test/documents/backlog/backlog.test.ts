import { describe, expect, test } from 'vitest';
import { backlogOfRows } from './backlogOf.ts';
import { asOf, bandsOf, found, type Sketch, serialsOf } from './sketchedCases.ts';

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
