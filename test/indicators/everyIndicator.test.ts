import { describe, expect, test } from 'vitest';
import { type IndicatorId, indicatorIds } from '../../src/indicators/registry.ts';
import { poisson, wilson } from '../oracle/intervals.ts';
import { everyColumn, withoutColumns } from './everyColumn.ts';
import { figureOf, measured, type Question } from './measured.ts';

const days = [
  'average-duration',
  'median-duration',
  'p90-duration',
  'median-pending-age',
  'median-time-to-close',
] as const;
test('with every column there is a value for each of them', async () => {
  const report = await measured(everyColumn());
  expect(indicatorIds).toHaveLength(31);
  for (const id of indicatorIds) expect(figureOf(report, id).value, id).toBeTypeOf('number');
});

describe('nobody eligible: null with a reason, never 0', () => {
  test.each(indicatorIds)('%s', async (id) => {
    // Closed before the period; nothing else.
    const [header = '', first = ''] = everyColumn();
    const report = await measured([header, first.replaceAll('2024-', '2021-')]);
    expect(figureOf(report, id)).toMatchObject({
      value: null,
      interval: null,
      reason: { code: 'empty-denominator', args: {} },
      verdict: 'unavailable',
    });
  });
});

describe('intervals', () => {
  const shares: readonly IndicatorId[] = [
    'closure-rate',
    'within-limit-rate',
    'statutory-within-limit-rate',
    'overdue-pending-rate',
    'long-pending-rate',
    'small-claims-rate',
    'summary-rate',
    'sole-judge-rate',
    'mediation-rate',
    'mediation-withdrawal-rate',
    'in-court-rate',
    'appeal-reversal-share',
    'enforcement-completion-rate',
    'enforcement-suspension-rate',
  ];
  const byBasis: readonly IndicatorId[] = [
    'appeal-rate',
    'reversal-rate',
    'reversed-rate',
    'remanded-rate',
    'retrial-reversal-rate',
  ];
  const none = indicatorIds.filter((id) => ![...shares, ...byBasis, 'settled-rate'].includes(id));

  test('there are none for ratios, durations, medians, evenness and closings per judge', () => {
    const others = ['net-average-duration', 'closing-evenness', 'closures-per-judge', 'reversal-remand-ratio'];
    const expected = ['clearance-rate', 'disposition-time', ...days, ...others];
    expect([...none].sort()).toEqual(expected.sort());
  });

  const bases = [
    ['by the period method, Poisson for appeals and reversals', everyColumn(), poisson],
    ['by the cohort method, Wilson', withoutColumns(['二审立案日期', '二审结案日期', '再审结案日期']), wilson],
  ] as const;
  test.each(bases)('%s', async (_, lines, ofBasis) => {
    const report = await measured(lines);
    for (const id of [...shares, ...byBasis]) {
      const { numerator, denominator, interval } = figureOf(report, id);
      const of = shares.includes(id) ? wilson : ofBasis;
      const { low, high } = of(numerator ?? Number.NaN, denominator ?? Number.NaN);
      expect(interval?.low, id).toBeCloseTo(low, 12);
      expect(interval?.high, id).toBeCloseTo(high, 12);
    }
    for (const id of none) expect(figureOf(report, id).interval, id).toBeNull();
    const [appeals, settled] = [figureOf(report, 'appeal-rate'), figureOf(report, 'settled-rate')];
    expect(settled.interval?.low).toBeCloseTo(1 - (appeals.interval?.high ?? Number.NaN), 12);
    expect(settled.interval?.high).toBeCloseTo(1 - (appeals.interval?.low ?? Number.NaN), 12);
  });
});

describe('the base is the denominator, but for', () => {
  const own: Partial<Record<IndicatorId, number>> = {
    // One reversed, one remanded.
    'reversal-remand-ratio': 2,
    // Closed cases, not judges.
    'closures-per-judge': 6,
    'closing-evenness': 6,
    'median-duration': 6,
    'p90-duration': 6,
    'median-pending-age': 2,
    'median-time-to-close': 7,
  };
  test.each(indicatorIds)('%s', async (id) => {
    const { base, denominator } = figureOf(await measured(everyColumn()), id);
    expect(base).toBe(own[id] ?? denominator);
  });
});

test.each(indicatorIds)('%s of several courts is of all their cases', async (id) => {
  const asked: Question = { judges: { 内0203: 3, 内0204: 3 } };
  const one = figureOf(await measured(everyColumn(), asked), id);
  const both = await measured(everyColumn('内0203', '内0204'), asked);
  const { value, base } = figureOf(both, id, 'total');
  expect(base).toBe((one.base ?? Number.NaN) * 2);
  // Every case twice leaves shares, ratios, means and medians as they are; a quantile between two cases may move.
  if (id !== 'p90-duration') expect(value).toBeCloseTo(one.value ?? Number.NaN, 12);
});
