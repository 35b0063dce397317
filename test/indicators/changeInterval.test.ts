import { describe, expect, test } from 'vitest';
import { changeInterval, type Tested } from '../../src/indicators/changeInterval.ts';
import type { Measure } from '../../src/indicators/indicator.ts';
import { rateDifference } from '../../src/statistics/rateDifference.ts';
import { shareDifference } from '../../src/statistics/shareDifference.ts';

const share: Measure = { kind: 'share', of: ['closed'], that: ['mediated'] };
const rate: Measure = { kind: 'rate', events: ['appealed'], per: ['closed'], interval: 'poisson' };
const counted = (numerator: number, denominator: number, more: Partial<Tested> = {}): Tested => ({
  value: numerator / denominator,
  numerator,
  denominator,
  base: denominator,
  ...more,
});

describe('the interval of a change', () => {
  test('of a share is that of the difference of two shares, now less before', () => {
    // Newcombe (1998), method 10.
    const interval = changeInterval(share, counted(48, 80), counted(56, 70), 10);
    expect(interval?.low).toBeCloseTo(0.0524, 4);
    expect(interval?.high).toBeCloseTo(0.3339, 4);
  });

  test('of a Poisson rate is that of the difference of two rates', () => {
    const [before, now] = [counted(4, 200), counted(18, 210)];
    expect(changeInterval(rate, before, now, 10)).toEqual(
      rateDifference({ count: 18, of: 210 }, { count: 4, of: 200 }),
    );
  });

  test.each(['wilson', 'poisson'] as const)('of what is left (%s) is that of the events, turned round', (interval) => {
    const left: Measure = { kind: 'remainder', per: ['closed'], events: ['appealed'], interval };
    const difference = interval === 'wilson' ? shareDifference : rateDifference;
    // 196 of 200 are left of 4 events, 192 of 210 of 18.
    const { low, high } = difference({ count: 18, of: 210 }, { count: 4, of: 200 });
    const found = changeInterval(left, counted(196, 200), counted(192, 210), 10);
    expect(found).toEqual({ low: -high, high: -low });
  });

  test('of what is left may begin with more events than cases: then less than nothing is left', () => {
    const left: Measure = { kind: 'remainder', per: ['closed'], events: ['appealed'], interval: 'poisson' };
    expect(changeInterval(left, counted(-2, 20), counted(18, 20), 10)?.low).toBeGreaterThan(0);
  });

  test('of a mean needs how the days are spread', () => {
    const mean: Measure = { kind: 'mean-duration' };
    const before = counted(300, 10, { variance: 100 });
    const now = counted(400, 10, { variance: 100 });
    // 10 ± t(18) × √20 = 2.100922 × 4.472136
    const interval = changeInterval(mean, before, now, 1);
    expect(interval?.low).toBeCloseTo(10 - 9.395609, 4);
    expect(interval?.high).toBeCloseTo(10 + 9.395609, 4);
    expect(changeInterval(mean, counted(300, 10), now, 1)).toBeNull();
  });
});

describe('there is none', () => {
  test('below the least number of cases, on either side', () => {
    expect(changeInterval(share, counted(0, 9), counted(10, 10), 10)).toBeNull();
    expect(changeInterval(share, counted(0, 10), counted(9, 9), 10)).toBeNull();
    expect(changeInterval(share, counted(0, 10), counted(10, 10), 10)).not.toBeNull();
  });

  test('of means over fewer than ten cases, whatever the scheme judges', () => {
    const mean: Measure = { kind: 'mean-duration' };
    const some = (count: number) => counted(30 * count, count, { variance: 1 });
    expect(changeInterval(mean, some(9), some(100), 1)).toBeNull();
    expect(changeInterval(mean, some(10), some(100), 1)).not.toBeNull();
  });

  test.each<Measure>([
    { kind: 'rate', events: ['closed'], per: ['incoming'] },
    { kind: 'rate', events: ['pending'], per: ['closed'], times: 'days' },
    { kind: 'quantile', of: 'durations', probability: { numerator: 1, denominator: 2 } },
    { kind: 'survival-median' },
    { kind: 'evenness' },
    { kind: 'per-judge' },
    { kind: 'mean-duration', net: true },
  ])('of measures without a test: $kind', (measure) => {
    expect(changeInterval(measure, counted(30, 100), counted(90, 100), 10)).toBeNull();
  });

  test.each([
    ['more counted than there are', 11, 10],
    ['halves', 5.5, 10],
    ['fewer than none', -1, 10],
  ])('of numbers that are no share, which a saved report may hold: %s', (_, numerator, denominator) => {
    expect(changeInterval(share, counted(numerator, denominator), counted(5, 10), 1)).toBeNull();
    expect(changeInterval(share, counted(5, 10), counted(numerator, denominator), 1)).toBeNull();
  });
});
