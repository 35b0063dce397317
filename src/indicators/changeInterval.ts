import type { Interval } from '../statistics/interval.ts';
import { meanDifference, type Sample } from '../statistics/meanDifference.ts';
import { rateDifference } from '../statistics/rateDifference.ts';
import { type Counted, shareDifference } from '../statistics/shareDifference.ts';
import type { Measure } from './indicator.ts';
import type { Measurement } from './measurement.ts';
import { intervalOf } from './terms.ts';

/** As much of a measurement as a test of its change looks at. */
export type Tested = Pick<Measurement, 'value' | 'numerator' | 'denominator' | 'base' | 'variance'>;

/** The mean of fewer cases is not near enough to normal for its test. */
const leastForMeans = 10;

/**
 * 95 % interval of the change from one value to another, measured alike on other cases: chance alone explains it where the
 * interval holds 0. Null for measures that have no test, and where either was made of fewer than `least` cases.
 */
export function changeInterval(measure: Measure, from: Tested, to: Tested, least: number): Interval | null {
  if (Math.min(from.base ?? 0, to.base ?? 0) < least) return null;
  if (measure.kind === 'mean-duration') return changeOfMean(from, to);
  const kind = intervalOf(measure);
  const [before, now] = [countedIn(from, measure), countedIn(to, measure)];
  if (kind === null || before === null || now === null) return null;
  if (kind === 'poisson') return turned(rateDifference(now, before), measure);
  // No share counts more than there are; a saved report may hold anything.
  return before.count > before.of || now.count > now.of ? null : turned(shareDifference(now, before), measure);
}

function changeOfMean(from: Tested, to: Tested): Interval | null {
  const [before, now] = [sampleIn(from), sampleIn(to)];
  if (before === null || now === null || Math.min(before.count, now.count) < leastForMeans) return null;
  return meanDifference(now, before);
}

function sampleIn({ value, denominator, variance }: Tested): Sample | null {
  if (value === null || denominator === null || variance === undefined) return null;
  return { count: denominator, mean: value, variance };
}

/** What is counted; of a remainder, the events that were taken off. */
function countedIn({ numerator, denominator }: Tested, { kind }: Measure): Counted | null {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return null;
  const of = denominator ?? 0;
  const count = kind === 'remainder' ? of - (numerator ?? 0) : (numerator ?? 0);
  return of > 0 && count >= 0 ? { count, of } : null;
}

/** What is left changes as much as the events do, the other way. */
function turned({ low, high }: Interval, { kind }: Measure): Interval {
  return kind === 'remainder' ? { low: 0 - high, high: 0 - low } : { low, high };
}
