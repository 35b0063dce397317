import fc from 'fast-check';
import { expect, test } from 'vitest';
import { varianceOf } from '../../src/statistics/histogram.ts';
import { meanDifference } from '../../src/statistics/meanDifference.ts';
import { studentQuantile } from '../../src/statistics/studentQuantile.ts';

// Tables of Student's t, two-sided 5 %.
test.each([
  [3, 3.182446, 2],
  [4, 2.776445, 2],
  [9, 2.262157, 4],
  [10, 2.228139, 4],
  [20, 2.085963, 5],
  [30, 2.042272, 5],
  [120, 1.97993, 5],
  [1e9, 1.959964, 5],
])('t of %d degrees of freedom is %f', (freedom, quantile, places) => {
  expect(studentQuantile(freedom)).toBeCloseTo(quantile, places);
});

// Extra sleep in hours of ten patients under two drugs (Student 1908), taken for independent samples: the worked example of
// Welch's test in R's help on t.test, which prints t = −1.8608, df = 17.776 and −3.3654832 to 0.2054832.
test("Student's sleep data", () => {
  const sampleOf = (hours: readonly number[]) => {
    const mean = hours.reduce((sum, one) => sum + one, 0) / hours.length;
    const variance = hours.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (hours.length - 1);
    return { count: hours.length, mean, variance };
  };
  const one = sampleOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
  const other = sampleOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
  const { low, high } = meanDifference(one, other);
  expect(low).toBeCloseTo(-3.3654832, 5);
  expect(high).toBeCloseTo(0.2054832, 5);
});

test('samples that do not vary have a known difference', () => {
  const still = (mean: number) => ({ count: 10, mean, variance: 0 });
  expect(meanDifference(still(30), still(25))).toEqual({ low: 5, high: 5 });
  expect(meanDifference(still(30), still(30))).toEqual({ low: 0, high: 0 });
});

const sample = fc.record({
  count: fc.integer({ min: 10, max: 100_000 }),
  mean: fc.double({ min: 0, max: 1000, noNaN: true }),
  variance: fc.nat({ max: 1_000_000 }).map((tenths) => tenths / 10),
});

test('holds the difference, and turns round with the two', () => {
  fc.assert(
    fc.property(sample, sample, (one, other) => {
      const { low, high } = meanDifference(one, other);
      expect(low).toBeLessThanOrEqual(one.mean - other.mean);
      expect(high).toBeGreaterThanOrEqual(one.mean - other.mean);
      const turned = meanDifference(other, one);
      expect(turned.low).toBeCloseTo(-high, 9);
      expect(turned.high).toBeCloseTo(-low, 9);
    }),
  );
});

test('the variance of a histogram is that of the list it stands for', () => {
  // 2 4 4 4 5 5 7 9: mean 5, squares of the distances 9 1 1 1 0 0 4 16, in all 32; ÷ 7.
  expect(varianceOf([0, 0, 1, 0, 3, 2, 0, 1, 0, 1])).toBeCloseTo(32 / 7, 12);
  expect(varianceOf([0, 0, 0, 5])).toBe(0);
  expect(varianceOf([0, 1])).toBeUndefined();
  expect(varianceOf([])).toBeUndefined();
});
