import type { NoValue } from '../indicators/measurement.ts';
import type { IndicatorValue } from './report/report.ts';

/** Why there is no value, as plain JSON. */
export function codedReason(reason: NoValue): NonNullable<IndicatorValue['reason']>;
export function codedReason(reason: NoValue | null | undefined): IndicatorValue['reason'];
export function codedReason(reason: NoValue | null | undefined): IndicatorValue['reason'] {
  return reason === null || reason === undefined ? null : { code: reason.code, args: { ...reason.args } };
}
