import type { Measurement } from '../indicators/measurement.ts';
import type { Band, Better } from './scheme.ts';

/** What a band says of a value; the last four are judgements. */
export const verdicts = ['unavailable', 'no-band', 'too-few', 'within', 'better', 'below', 'above'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** An edge of the band lies strictly inside the interval of the value: chance alone may have put it on this side. */
  readonly uncertain: boolean;
}

/** Holds a measurement against a band; the unrounded value decides. `minimumCases` is the least base that is judged. */
export function judge(
  { value, base, interval }: Measurement,
  band: Band | undefined,
  better: Better | undefined,
  minimumCases: number,
): Judgement {
  if (value === null) return { verdict: 'unavailable', uncertain: false };
  if (band === undefined) return { verdict: 'no-band', uncertain: false };
  if ((base ?? 0) < minimumCases) return { verdict: 'too-few', uncertain: false };
  const uncertain =
    interval !== null &&
    [band.low, band.high].some((edge) => edge !== undefined && interval.low < edge && edge < interval.high);
  return { verdict: placed(value, band, better), uncertain };
}

export function isJudged(verdict: Verdict): boolean {
  return isMet(verdict) || verdict === 'below' || verdict === 'above';
}

/** Within its band or beyond the good side: going further earns nothing. */
export function isMet(verdict: Verdict): boolean {
  return verdict === 'within' || verdict === 'better';
}

/** How far any value lies outside a band on the bad side, in its own unit, whether it is judged or not. */
export function outsideBand(value: number, band: Band, better: Better | undefined): number {
  return distanceOutside(value, band, placed(value, band, better));
}

function placed(value: number, { low, high }: Band, better: Better | undefined): Verdict {
  if (low !== undefined && value < low) return better === 'lower' ? 'better' : 'below';
  if (high !== undefined && value > high) return better === 'higher' ? 'better' : 'above';
  return 'within';
}

/** How far a value lies outside a band on the bad side, in its own unit; 0 for met values. */
export function distanceOutside(value: number, { low, high }: Band, verdict: Verdict): number {
  if (verdict === 'below' && low !== undefined) return low - value;
  return verdict === 'above' && high !== undefined ? value - high : 0;
}

/** The same as a part of the edge passed (of the other edge where that is 0, and as it is where there is none). */
export function relativeDistance(value: number, band: Band, verdict: Verdict): number {
  const [edge, other] = verdict === 'below' ? [band.low, band.high] : [band.high, band.low];
  return distanceOutside(value, band, verdict) / (Math.abs(edge ?? 0) || Math.abs(other ?? 0) || 1);
}
