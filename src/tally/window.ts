import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';

/** The closed interval of days that a report measures. */
export interface Window {
  readonly period: Period;
  /** The day on which the data is looked at: what is dated later has not happened yet. */
  readonly asOf: Day;
  /** M: the earlier of the period's end and as-of. */
  readonly measuredOn: Day;
}

/** Days of [start, M], both counted. */
export function daysOf({ period, measuredOn }: Window): number {
  return measuredOn - period.start + 1;
}
