import { codedReason } from './codedReason.ts';
import type { MeasuredCourt } from './measureCourts.ts';
import type { Place } from './places.ts';
import type { IndicatorValue } from './report.ts';

/** The values of a court, a group or the total as the report states them, by indicator. */
export function memberValues(
  { values }: MeasuredCourt,
  placeOn: (indicator: string) => Place | undefined = () => undefined,
): Record<string, IndicatorValue> {
  return Object.fromEntries(
    values.map(({ indicator, measurement, band, verdict, uncertain }): [string, IndicatorValue] => {
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
        },
      ];
    }),
  );
}
