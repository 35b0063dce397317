import type { Interval } from './interval.ts';

/** An estimate with its interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * Interval of the difference of two independent estimates, made of theirs: the distances from each estimate to the limit on
 * the side in question are added like standard errors. Newcombe (1998, method 10) for shares; for any estimates Zou and
 * Donner (2008), who call it recovery of variance estimates (MOVER).
 */
export function recoveredDifference(one: Estimate, other: Estimate): Interval {
  const difference = one.value - other.value;
  return {
    low: difference - Math.hypot(one.value - one.low, other.high - other.value),
    high: difference + Math.hypot(one.high - one.value, other.value - other.low),
  };
}
