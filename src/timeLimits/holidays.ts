import { type Day, partsOf } from '../calendar/day.ts';

/** The days on which offices depart from Monday to Friday, of the years for which they are known. */
export interface Holidays {
  readonly years: ReadonlySet<number>;
  /** Days off; weekends are off anyway. */
  readonly closed: ReadonlySet<Day>;
  /** Saturdays and Sundays on which offices work. */
  readonly worked: ReadonlySet<Day>;
}

/** 1970-01-01 was a Thursday. */
export function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/**
 * The day itself where it is a working day, else the next one. Where a year on the way is not covered nobody can tell: the
 * day stays as it is, and `uncoveredYear` names that year.
 */
export function nextWorkday(day: Day, holidays: Holidays): { readonly day: Day; readonly uncoveredYear?: number } {
  for (let tried = day; ; tried++) {
    const { year } = partsOf(tried);
    if (!holidays.years.has(year)) return { day, uncoveredYear: year };
    if (isWorkday(tried, holidays)) return { day: tried };
  }
}

function isWorkday(day: Day, { closed, worked }: Holidays): boolean {
  return !closed.has(day) && (!isWeekend(day) || worked.has(day));
}
