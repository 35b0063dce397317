import { addMonths, type Day } from './day.ts';

/** So many months, and so many days more. */
export interface Length {
  readonly months: number;
  readonly days: number;
}

/** How long a closed interval of days is: February and March are both a month. */
export function lengthOf(start: Day, end: Day): Length {
  let months = 0;
  while (addMonths(start, months + 1) <= end + 1) months++;
  return { months, days: end + 1 - addMonths(start, months) };
}
