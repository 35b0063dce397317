import type { Interval } from './interval.ts';
import { recoveredDifference } from './recoveredDifference.ts';
import { wilsonInterval } from './wilson.ts';

/** So many of so many. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/**
 * Interval of the difference of two independent shares from their Wilson intervals, without continuity correction
 * (Newcombe 1998, "Interval estimation for the difference between independent proportions", method 10).
 */
export function shareDifference(one: Counted, other: Counted): Interval {
  return recoveredDifference(estimated(one), estimated(other));
}

function estimated({ count, of }: Counted) {
  return { value: count / of, ...wilsonInterval(count, of) };
}
