import type { Day } from '../calendar/day.ts';
import { countOf, type Histogram, quantileOf } from '../statistics/histogram.ts';
import { ageBandOn, ageBands, firstYearBand } from './ageBands.ts';

/** How old pending cases are on M; days are undefined where there are none. */
export interface PendingAges {
  readonly pending: number;
  /** Cases of each band. */
  readonly bands: readonly number[];
  /** Those older than twelve months. */
  readonly overYear: number;
  readonly median: number | undefined;
  readonly oldest: number | undefined;
}

const half = { numerator: 1, denominator: 2 };

/** Sorts the ages of pending cases into bands. On one day age and filing day say the same, so that days are enough. */
export function agesOf(days: Histogram, measuredOn: Day): PendingAges {
  const bandOf = ageBandOn(measuredOn);
  const bands = ageBands.map(() => 0);
  days.forEach((cases, age) => {
    if (cases === 0) return;
    const band = bandOf(measuredOn - age);
    bands[band] = (bands[band] ?? 0) + cases;
  });
  return {
    pending: countOf(days),
    bands,
    overYear: bands.slice(firstYearBand).reduce((sum, cases) => sum + cases, 0),
    median: quantileOf(days, half),
    oldest: days.length === 0 ? undefined : days.length - 1,
  };
}
