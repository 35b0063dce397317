import { describe, expect, test } from 'vitest';
import { inOrder, ranksOf } from '../../src/ranking/ranking.ts';
import { order, ranked, schemeOf } from './courtsAtHand.ts';

const scheme = schemeOf({
  'closure-rate': { better: 'higher', bands: [{ low: 0.8, source: '-' }] },
  'average-duration': { better: 'lower', bands: [{ high: 40, source: '-' }] },
});

describe('ranks of keys', () => {
  const ranks = (...keys: number[][]) => [...ranksOf(keys, (key) => key).values()];

  test('equal keys share a rank, and the next is left out', () => {
    expect(ranks([1], [2], [2], [3])).toEqual([1, 2, 2, 4]);
    expect(ranks([3], [2], [2], [1])).toEqual([4, 2, 2, 1]);
    expect(ranks([5], [5], [5])).toEqual([1, 1, 1]);
    expect(ranks()).toEqual([]);
  });

  test('from left to right', () => {
    expect(ranks([1, 9], [1, 2], [0, 50], [1, 2])).toEqual([4, 2, 1, 2]);
  });

  test('after rounding to 1e-12', () => {
    // 0.1 + 0.2 = 0.30000000000000004
    expect(ranks([0.1 + 0.2], [0.3])).toEqual([1, 1]);
    expect(ranks([0.1 + 0.2, 2], [0.3, 1])).toEqual([2, 1]);
    expect(ranks([0.3 + 2e-12], [0.3])).toEqual([2, 1]);
    expect(ranks([0.3 + 2e-13], [0.3])).toEqual([1, 1]);
  });
});

describe('courts by attainment', () => {
  test('1, 2, 2, 4; equal ones by code', async () => {
    const report = await ranked(
      {
        内0205: { docket: 10, closed: 5 }, // 1 of 2, shortfall 0.375 ÷ 2
        内0204: { docket: 20, closed: 14 }, // 1 of 2, shortfall 0.125 ÷ 2
        内0203: { docket: 10, closed: 7 }, // the same
        内0202: { docket: 10, closed: 9 }, // 2 of 2
      },
      scheme,
    );
    expect(order(report)).toEqual([
      ['内0202', 1],
      ['内0203', 2],
      ['内0204', 2],
      ['内0205', 4],
    ]);
  });

  test('the share comes before the shortfall', async () => {
    const report = await ranked(
      {
        // Neither met, by a hair: 79 of 100 and 41 days. One met, the other missed by far: 10 of 100.
        内0202: { docket: 100, closed: 79, days: 41 },
        内0203: { docket: 100, closed: 10, days: 40 },
      },
      scheme,
    );
    expect(order(report)).toEqual([
      ['内0203', 1],
      ['内0202', 2],
    ]);
  });
});

describe('levels', () => {
  const courts = {
    内0203: { docket: 10, closed: 9 },
    内0204: { docket: 10, closed: 7 },
    内02: { docket: 10, closed: 6 },
    内: { docket: 10, closed: 5 },
    某院: { docket: 10, closed: 10 },
  };

  test('are ranked apart, the highest first, courts without a level last', async () => {
    expect(order(await ranked(courts, scheme))).toEqual([
      ['内', 1],
      ['内02', 1],
      ['内0203', 1],
      ['内0204', 2],
      ['某院', 1],
    ]);
  });

  test('or together', async () => {
    expect(order(await ranked(courts, scheme, { within: 'all', by: 'attainment' }))).toEqual([
      ['内0203', 1],
      ['某院', 1],
      ['内0204', 3],
      ['内02', 4],
      ['内', 5],
    ]);
  });

  test('and so are the places on an indicator', async () => {
    const place = ({ rank, rankOf }: { rank: number | null; rankOf: number | null }) => [rank, rankOf];
    const apart = await ranked(courts, scheme);
    const together = await ranked(courts, scheme, { within: 'all', by: 'attainment' });
    const ofClosure = (report: typeof apart) =>
      Object.fromEntries(
        report.courts.map(({ code, indicators }) => [code, place(indicators['closure-rate'] as never)]),
      );
    expect(ofClosure(apart)).toEqual({ 内: [1, 1], 内02: [1, 1], 内0203: [1, 2], 内0204: [2, 2], 某院: [1, 1] });
    expect(ofClosure(together)).toEqual({ 内0203: [1, 5], 某院: [1, 5], 内0204: [3, 5], 内02: [4, 5], 内: [5, 5] });
  });
});

test('--no-rank: by code across levels, and no rank anywhere', async () => {
  const report = await ranked(
    { 内0204: { docket: 10, closed: 9 }, 内0203: { docket: 10, closed: 2 }, 内02: { docket: 10, closed: 0 } },
    scheme,
    { within: 'level', by: 'none' },
  );
  expect(order(report)).toEqual([
    ['内02', null],
    ['内0203', null],
    ['内0204', null],
  ]);
  for (const { reason, indicators } of report.courts) {
    expect(reason).toBeUndefined();
    for (const { rank, rankOf } of Object.values(indicators)) expect([rank, rankOf]).toEqual([null, null]);
  }
});

test('the total has no place', async () => {
  const { total } = await ranked({ 内0203: { docket: 10, closed: 9 } }, scheme);
  expect(total.indicators['closure-rate']).toMatchObject({ verdict: 'within', rank: null, rankOf: null });
  expect(total).not.toHaveProperty('rank');
  expect(total).not.toHaveProperty('attainment');
});

test('inOrder leaves its list alone', () => {
  const courts = [
    { code: 'b', level: null, rank: 2 },
    { code: 'a', level: null, rank: 2 },
    { code: 'c', level: null, rank: null },
    { code: 'd', level: null, rank: 1 },
  ];
  const ordered = inOrder(courts, { within: 'level', by: 'attainment' });
  expect(ordered.map(({ code }) => code)).toEqual(['d', 'a', 'b', 'c']);
  expect(courts.map(({ code }) => code)).toEqual(['b', 'a', 'c', 'd']);
});
