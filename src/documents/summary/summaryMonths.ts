import { type Day, isoOf } from '../../calendar/day.ts';
import {
  firstMonthOfYear,
  type MonthIndex,
  monthEnd,
  monthLabel,
  monthOf,
  monthStart,
  type StatisticalCalendar,
  yearOf,
} from '../../calendar/statisticalCalendar.ts';
import type { FirstEvents } from '../../tally/events.ts';
import { beginsAfter } from '../comparison/dataBeginning.ts';
import type { SummaryMonth } from './summary.ts';

/** Days that are counted: from `start` up to `measuredOn`, of a period that ends on `end`. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
  readonly measuredOn: Day;
}

/** A statistical month with all that it is shown beside. */
export interface MonthSpans {
  readonly month: MonthIndex;
  readonly own: Span;
  readonly complete: boolean;
  /** The statistical year up to the same day, and its name. */
  readonly yearToDate: Span;
  readonly year: number;
  /** What the month is compared with, and the year to date. */
  readonly earlier: Readonly<Record<'monthBefore' | 'yearBefore' | 'yearToDateBefore', Span>>;
}

/**
 * The spans of a month that has begun by as-of. A month that is not over by then is compared with as many days of the earlier
 * months, or with all of an earlier month that is shorter.
 */
export function monthSpans(month: MonthIndex, asOf: Day, calendar: StatisticalCalendar): MonthSpans {
  const span = (first: MonthIndex, last: MonthIndex, lastDay: Day): Span => {
    const end = monthEnd(calendar, last);
    return { start: monthStart(calendar, first), end, measuredOn: Math.min(end, lastDay) };
  };
  const own = span(month, month, asOf);
  const complete = own.measuredOn === own.end;
  const earlier = (first: MonthIndex, last: MonthIndex) => {
    const sameDays = monthStart(calendar, last) + own.measuredOn - own.start;
    return span(first, last, complete ? monthEnd(calendar, last) : sameDays);
  };
  const year = yearOf(calendar, own.start);
  const firstMonth = firstMonthOfYear(calendar, year);
  return {
    month,
    own,
    complete,
    yearToDate: span(firstMonth, month, asOf),
    year,
    earlier: {
      monthBefore: earlier(month - 1, month - 1),
      yearBefore: earlier(month - 12, month - 12),
      yearToDateBefore: earlier(firstMonth - 12, month - 12),
    },
  };
}

/**
 * Whether nothing is known of a span, or less than all of it: the data begins after it, or begins in a statistical month later
 * than that in which the span does. Such a span is nothing to compare with.
 */
export function precedesData(
  { start, measuredOn }: Span,
  beginning: FirstEvents,
  calendar: StatisticalCalendar,
): boolean {
  const { filedOn, closedOn } = beginning;
  const isLater = (day: Day | undefined) => day !== undefined && monthStart(calendar, monthOf(calendar, day)) > start;
  return beginsAfter(beginning, measuredOn) || isLater(filedOn) || isLater(closedOn);
}

/** A month as the document states it; `beforeData` where all data begins after its end. */
export function describeMonth(
  { month, own, complete, yearToDate, year, earlier }: MonthSpans,
  beforeData: boolean,
): SummaryMonth {
  const described = ({ start, measuredOn }: Span) => ({ start: isoOf(start), end: isoOf(measuredOn) });
  return {
    month: monthLabel(month),
    start: isoOf(own.start),
    end: isoOf(own.end),
    measuredOn: isoOf(own.measuredOn),
    complete,
    beforeData,
    monthBefore: described(earlier.monthBefore),
    yearBefore: described(earlier.yearBefore),
    yearToDate: {
      year: String(year),
      start: isoOf(yearToDate.start),
      yearBefore: described(earlier.yearToDateBefore),
    },
  };
}
