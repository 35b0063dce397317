import { type Interval, z } from './interval.ts';

/**
 * Score interval of a Poisson rate: `count` events over an exposure `per` > 0, where the events are no part of what
 * they are divided by.
 */
export function poissonInterval(count: number, per: number): Interval {
  const centre = count + (z * z) / 2;
  const reach = z * Math.sqrt(count + (z * z) / 4);
  return { low: count === 0 ? 0 : (centre - reach) / per, high: (centre + reach) / per };
}
