import { z } from './interval.ts';

/**
 * The 0.975 quantile of Student's t for `freedom` ≥ 3 degrees of freedom, to three places and from 9 on to five: the
 * expansion around the normal quantile of Abramowitz and Stegun (1964), 26.7.5.
 */
export function studentQuantile(freedom: number): number {
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, index) => sum + term / freedom ** (index + 1), z);
}
