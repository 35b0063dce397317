import { type Day, isoOf } from '../../calendar/day.ts';
import { type MonthIndex, monthLabel, monthOf, type StatisticalCalendar } from '../../calendar/statisticalCalendar.ts';
import { CourtstatError } from '../../errors.ts';

/** Months that are asked for: so many up to the one that holds as-of, or from one to another (to that one where left out). */
export type MonthsAsked =
  | { readonly last: number }
  | { readonly from: MonthIndex; readonly to?: MonthIndex | undefined };

/** Months in a row, the last one counted, and those asked for that had not begun by as-of. */
export interface MonthRange {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  /** The last month asked for, where it lies after as-of. */
  readonly askedUpTo: MonthIndex | undefined;
}

/** As many months as one summary holds. */
export const mostMonths = 120;

/**
 * The months asked for that have begun by as-of. Throws `months-after-data` where none has, and `too-many-months`.
 */
export function monthRange(asked: MonthsAsked, asOf: Day, calendar: StatisticalCalendar): MonthRange {
  const current = monthOf(calendar, asOf);
  const { first, last } =
    'last' in asked
      ? { first: current - asked.last + 1, last: current }
      : { first: asked.from, last: asked.to ?? current };
  if (first > current) {
    throw new CourtstatError('months-after-data', { from: monthLabel(first), asOf: isoOf(asOf) });
  }
  const months = last - first + 1;
  if (months > mostMonths) throw new CourtstatError('too-many-months', { months, most: mostMonths });
  return { first, last: Math.min(last, current), askedUpTo: last > current ? last : undefined };
}
