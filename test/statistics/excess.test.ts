import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countScore, type Moments, meansScore, shareScore } from '../../src/statistics/excess.ts';

const moments = (numbers: readonly number[]): Moments => ({
  count: numbers.length,
  sum: numbers.reduce((sum, number) => sum + number, 0),
  squares: numbers.reduce((sum, number) => sum + number * number, 0),
});

describe('countScore', () => {
  test('by hand: 4 against 36 in 6 months: expected 6, rate 40/7, variance 40/7 × 7/6', () =>
    expect(countScore(4, 36, 6)).toBeCloseTo(-2 / Math.sqrt(40 / 6), 12));
  test('what is expected has a score of 0, also where it is nothing', () => {
    expect(countScore(6, 36, 6)).toBe(0);
    expect(countScore(0, 0, 3)).toBe(0);
  });
  test('grows with the count', () =>
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 12 }), (count, sum, others) => {
        expect(countScore(count + 1, sum, others)).toBeGreaterThan(countScore(count, sum, others));
      }),
    ));
});

describe('shareScore', () => {
  test('by hand: 60 of 100 where half is expected is two standard deviations', () =>
    expect(shareScore(60, 100, 0.5)).toBeCloseTo(2, 12));
  test('nothing among nothing', () => expect(shareScore(0, 0, 0.2)).toBe(0));
});

describe('meansScore', () => {
  test("Welch's t of a textbook pair: 1 2 3 4 5 against 2 4 6 8 10", () =>
    // means 3 and 6, variances 2.5 and 10, standard error √(0.5 + 2)
    expect(meansScore(moments([1, 2, 3, 4, 5]), moments([2, 4, 6, 8, 10]))).toBeCloseTo(-3 / Math.sqrt(2.5), 12));
  test('lists that do not vary cannot be told apart', () =>
    expect(meansScore(moments([5, 5]), moments([5, 5, 5]))).toBeUndefined());
  test('turns its sign with the lists', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(900), { minLength: 2, maxLength: 40 }),
        fc.array(fc.nat(900), { minLength: 2, maxLength: 40 }),
        (one, other) => {
          const [there, back] = [meansScore(moments(one), moments(other)), meansScore(moments(other), moments(one))];
          if (there === undefined || back === undefined) expect(there).toBe(back);
          else expect(there).toBeCloseTo(-back, 9);
        },
      ),
    ));
});
