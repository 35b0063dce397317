import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { monthEnd, monthOf, monthStart, type StatisticalCalendar } from '../calendar/statisticalCalendar.ts';

/** The closed interval of days that a report measures. */
export interface Window {
  readonly period: Period;
  /** The day on which the data is looked at: what is dated later has not happened yet. */
  readonly asOf: Day;
  /** M: the earlier of the period's end and as-of. */
  readonly measuredOn: Day;
  readonly calendar: StatisticalCalendar;
}

/** Days of [start, M], both counted. */
export function daysOf({ period, measuredOn }: Pick<Window, 'period' | 'measuredOn'>): number {
  return measuredOn - period.start + 1;
}

/** First days of the statistical months that lie wholly in [start, M], and the day after the last of them. */
export function wholeMonths({ period, measuredOn, calendar }: Window): {
  readonly starts: readonly Day[];
  readonly end: Day;
} {
  const starts: Day[] = [];
  let month = monthOf(calendar, period.start);
  if (monthStart(calendar, month) < period.start) month++;
  for (; monthEnd(calendar, month) <= measuredOn; month++) starts.push(monthStart(calendar, month));
  return { starts, end: monthStart(calendar, month) };
}
