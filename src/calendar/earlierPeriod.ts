import { addMonths, type Day, partsOf } from './day.ts';
import { type Period, periodOf } from './period.ts';
import { type Span, spanNamed } from './span.ts';
import { monthEnd, monthOf, monthStart, type StatisticalCalendar } from './statisticalCalendar.ts';

/** The same span a statistical year earlier (同比), or the span of the same kind just before (环比). */
export const earlierKinds = ['previous-year', 'previous-period'] as const;
export type EarlierKind = (typeof earlierKinds)[number];

/** An earlier period, and the day up to which it is as far along as another one is. */
export interface EarlierPeriod {
  readonly period: Period;
  readonly measuredOn: Day;
}

/**
 * The earlier period to which one is held as far as it has come on `measuredOn`: where it is over, the whole earlier one; else
 * as many statistical months and days of it (of a range of days, the same days a year earlier, or as many). The days of a
 * month that is shorter end with it, and whole months are held against whole ones: 28 February 2025 against 29 February 2024.
 */
export function earlierPeriod(
  period: Period,
  measuredOn: Day,
  calendar: StatisticalCalendar,
  kind: EarlierKind,
): EarlierPeriod {
  const span = spanNamed(period.label);
  if (span === undefined) throw new RangeError(`no span is called ${period.label}`);
  const earlier = periodOf(kind === 'previous-year' ? yearEarlier(span) : justBefore(span), calendar);
  if (measuredOn >= period.end) return { period: earlier, measuredOn: earlier.end };
  if (span.kind === 'parts')
    return { period: earlier, measuredOn: sameDay(period.start, measuredOn, earlier, calendar) };
  const day = kind === 'previous-year' ? endYearEarlier(measuredOn) : earlier.start + measuredOn - period.start;
  return { period: earlier, measuredOn: day };
}

/**
 * A range of days begins on the same-numbered day (29 February: the 28th) and ends on it, or where it ends with a month, with
 * that month: ranges that follow one another still do so a year earlier.
 */
function yearEarlier(span: Span): Span {
  if (span.kind === 'parts') return { ...span, from: span.from - span.perYear, to: span.to - span.perYear };
  return { ...span, start: addMonths(span.start, -12), end: endYearEarlier(span.end) };
}

function justBefore(span: Span): Span {
  if (span.kind === 'parts') return { ...span, from: 2 * span.from - span.to - 1, to: span.from - 1 };
  return { ...span, start: 2 * span.start - span.end - 1, end: span.start - 1 };
}

function endYearEarlier(day: Day): Day {
  const endsMonth = partsOf(day + 1).dayOfMonth === 1;
  return endsMonth ? addMonths(day + 1, -12) - 1 : addMonths(day, -12);
}

/** The day of `earlier` that is as many statistical months and days after its start as `day` is after `start`. */
function sameDay(start: Day, day: Day, earlier: Period, calendar: StatisticalCalendar): Day {
  const month = monthOf(calendar, day);
  const other = monthOf(calendar, earlier.start) + month - monthOf(calendar, start);
  const lastOfOther = monthEnd(calendar, other);
  if (day === monthEnd(calendar, month)) return lastOfOther;
  return Math.min(monthStart(calendar, other) + day - monthStart(calendar, month), lastOfOther);
}
