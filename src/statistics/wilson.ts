import { type Interval, z } from './interval.ts';

/**
 * Wilson score interval (1927), without continuity correction, of `count` successes in `trials` > 0, where the
 * successes are some of the trials.
 */
export function wilsonInterval(count: number, trials: number): Interval {
  const share = count / trials;
  const scale = 1 + (z * z) / trials;
  const centre = share + (z * z) / (2 * trials);
  const reach = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return {
    // At the ends the exact value is known and rounding must not step over it.
    low: count === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: count === trials ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
