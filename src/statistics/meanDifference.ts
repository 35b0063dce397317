import type { Interval } from './interval.ts';
import { studentQuantile } from './studentQuantile.ts';

/** A list of numbers as much as their mean depends on; the variance is that of a sample (divided by n − 1). */
export interface Sample {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * Interval of the difference of the means of two independent samples whose variances need not be alike (Welch 1947, degrees
 * of freedom by Satterthwaite). Each holds at least 4 numbers, and so many that their means are about normal. Where neither
 * varies at all the difference is known.
 */
export function meanDifference(one: Sample, other: Sample): Interval {
  const difference = one.mean - other.mean;
  const [a, b] = [one.variance / one.count, other.variance / other.count];
  if (a + b === 0) return { low: difference, high: difference };
  const freedom = (a + b) ** 2 / (a ** 2 / (one.count - 1) + b ** 2 / (other.count - 1));
  const reach = studentQuantile(freedom) * Math.sqrt(a + b);
  return { low: difference - reach, high: difference + reach };
}
