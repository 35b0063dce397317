import { codedReason } from './codedReason.ts';
import type { MeasuredCourt } from './measureCourts.ts';
import type { MemberComparison } from './memberComparison.ts';
import type { Place } from './places.ts';
import type { IndicatorValue, ReportCourt } from './report.ts';
import type { Volumes } from './volumes.ts';

/** The values of a court, a group or the total as the report states them, by indicator. */
export function memberValues(
  { values }: MeasuredCourt,
  placeOn: (indicator: string) => Place | undefined = () => undefined,
  comparison?: MemberComparison,
): Record<string, IndicatorValue> {
  return Object.fromEntries(
    values.map((measured): [string, IndicatorValue] => {
      const { indicator, measurement, band, verdict, uncertain } = measured;
      const { value, numerator, denominator, base, interval, reason } = measurement;
      const { rank, rankOf } = placeOn(indicator) ?? { rank: null, rankOf: null };
      return [
        indicator,
        {
          value,
          numerator,
          denominator,
          base,
          interval: interval === null ? null : { low: interval.low, high: interval.high },
          band: band === undefined ? null : { low: band.low ?? null, high: band.high ?? null, source: band.source },
          reason: codedReason(reason),
          verdict,
          uncertain,
          rank,
          rankOf,
          ...comparison?.valueOf(measured),
        },
      ];
    }),
  );
}

/** What a comparison says of the volumes of a member; nothing where there is none. */
export function comparedVolumes(
  volumes: Volumes,
  comparison: MemberComparison | undefined,
): Pick<ReportCourt, 'comparedVolumes'> {
  return comparison === undefined ? {} : { comparedVolumes: comparison.volumesOf(volumes) };
}
