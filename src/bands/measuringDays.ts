import { dayFromIso } from '../calendar/day.ts';
import { firstMonthOfYear, monthEnd, type StatisticalCalendar, yearOf } from '../calendar/statisticalCalendar.ts';
import type { Band } from './scheme.ts';

/** The conditions of a band that bear on the day M on which a report is measured. */
export type MeasuringDays = Pick<Band, 'validFrom' | 'validTo' | 'throughMonth'>;

/** Whether there is a day M for which they hold: with `throughMonth` n it ends the n-th month of some statistical year. */
export function canBeMeasured(
  { validFrom, validTo, throughMonth }: MeasuringDays,
  calendar: StatisticalCalendar,
): boolean {
  const from = validFrom === undefined ? undefined : dayFromIso(validFrom);
  const to = validTo === undefined ? undefined : dayFromIso(validTo);
  if (from === undefined || to === undefined) return true;
  if (throughMonth === undefined || from > to) return from <= to;
  for (let year = yearOf(calendar, from); year <= yearOf(calendar, to); year++) {
    const day = monthEnd(calendar, firstMonthOfYear(calendar, year) + throughMonth - 1);
    if (from <= day && day <= to) return true;
  }
  return false;
}
