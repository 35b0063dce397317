import type { Band, Scheme } from '../bands/scheme.ts';
import { isJudged, isMet, relativeDistance, type Verdict } from '../bands/verdict.ts';
import { comparable } from './ranking.ts';

/** How much of what is judged a court meets, in weights. */
export interface Attainment {
  readonly met: number;
  readonly judged: number;
  /** met ÷ judged; null where nothing is judged. */
  readonly share: number | null;
  /** Weighted mean of the relative distances outside the bands, met ones counting 0. */
  readonly shortfall: number | null;
}

/** A judged value of one court. */
export interface JudgedValue {
  readonly indicator: string;
  readonly value: number | null;
  readonly band: Band | undefined;
  readonly verdict: Verdict;
}

export function attainmentOf(values: readonly JudgedValue[], scheme: Scheme): Attainment {
  let met = 0;
  let judged = 0;
  let outside = 0;
  for (const { indicator, value, band, verdict } of values) {
    const weight = scheme.indicators[indicator]?.weight ?? 1;
    if (!isJudged(verdict) || value === null || band === undefined) continue;
    judged += weight;
    if (isMet(verdict)) met += weight;
    else outside += weight * relativeDistance(value, band, verdict);
  }
  return judged === 0
    ? { met, judged, share: null, shortfall: null }
    : { met, judged, share: met / judged, shortfall: outside / judged };
}

/** Less than half of the weight that has bands in the scheme could be judged: too little to rank a court by. */
export function isFewJudged({ judged }: Attainment, scheme: Scheme): boolean {
  const banded = Object.values(scheme.indicators)
    .filter(({ bands }) => bands.length > 0)
    .reduce((sum, { weight }) => sum + weight, 0);
  return judged === 0 || comparable(judged) < comparable(banded / 2);
}
