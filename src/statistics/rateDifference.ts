import type { Interval } from './interval.ts';
import { poissonInterval } from './poisson.ts';
import { recoveredDifference } from './recoveredDifference.ts';
import type { Counted } from './shareDifference.ts';

/**
 * Interval of the difference of two independent Poisson rates (`count` events over an exposure `of`) from their score
 * intervals, as Li, Tang and Wong (2014) recommend. Of two equal rates it takes fewer than 5 % to be different, however few
 * the events.
 */
export function rateDifference(one: Counted, other: Counted): Interval {
  return recoveredDifference(estimated(one), estimated(other));
}

function estimated({ count, of }: Counted) {
  return { value: count / of, ...poissonInterval(count, of) };
}
