import { codedReason } from '../codedReason.ts';
import type { MemberComparison } from '../comparison/memberComparison.ts';
import type { CourtValue, MeasuredCourt } from '../measureCourts.ts';
import type { Volumes } from '../volumes.ts';
import type { Place } from './places.ts';
import type { IndicatorValue, ReportCourt } from './report.ts';

/** The values of a court, a group or the total as the report states them, by indicator. */
export function memberValues(
  { values }: MeasuredCourt,
  placeOn: (indicator: string) => Place | undefined = () => undefined,
  comparison?: MemberComparison,
): Record<string, IndicatorValue> {
  return Object.fromEntries(
    values.map((measured): [string, IndicatorValue] => {
      const { rank, rankOf } = placeOn(measured.indicator) ?? { rank: null, rankOf: null };
      return [measured.indicator, { ...statedValue(measured), rank, rankOf, ...comparison?.valueOf(measured) }];
    }),
  );
}

/** A value as documents state it, with what its band says of it. */
export type StatedValue = Omit<IndicatorValue, 'rank' | 'rankOf' | 'previous' | 'change'>;

export function statedValue({ measurement, band, verdict, uncertain }: CourtValue): StatedValue {
  const { value, numerator, denominator, base, interval, reason } = measurement;
  return {
    value,
    numerator,
    denominator,
    base,
    interval: interval === null ? null : { low: interval.low, high: interval.high },
    band: band === undefined ? null : { low: band.low ?? null, high: band.high ?? null, source: band.source },
    reason: codedReason(reason),
    verdict,
    uncertain,
  };
}

/** What a comparison says of the volumes of a member; nothing where there is none. */
export function comparedVolumes(
  volumes: Volumes,
  comparison: MemberComparison | undefined,
): Pick<ReportCourt, 'comparedVolumes'> {
  return comparison === undefined ? {} : { comparedVolumes: comparison.volumesOf(volumes) };
}
