import { addMonths, type Day, dayOf, partsOf } from './day.ts';

/** What a year and a month mean to the statistics of a court: `yearStartMonth` 1–12, `monthStartDay` 1–28. */
export interface StatisticalCalendar {
  readonly yearStartMonth: number;
  readonly monthStartDay: number;
}

export const calendarYear: StatisticalCalendar = { yearStartMonth: 1, monthStartDay: 1 };

/** A statistical month by number: year × 12 + month − 1, both as the month is named (2024-03 is the month of March 2024). */
export type MonthIndex = number;

export function monthIndexOf(year: number, month: number): MonthIndex {
  return year * 12 + month - 1;
}

/** A month as it is named, `YYYY-MM`: 2024-03 is March 2024 also where it begins on 21 February. */
export function monthLabel(month: MonthIndex): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The month of a name as `monthLabel` writes it; undefined for anything else. */
export function monthNamed(label: string): MonthIndex | undefined {
  const parts = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/.exec(label);
  return parts === null ? undefined : monthIndexOf(Number(parts[1]), Number(parts[2]));
}

/** First day of a statistical month; with `monthStartDay` 21 March begins on 21 February. */
export function monthStart(calendar: StatisticalCalendar, month: MonthIndex): Day {
  const first = dayOf(Math.floor(month / 12), (month % 12) + 1, calendar.monthStartDay);
  if (first === undefined) throw new RangeError(`no statistical month ${month}`);
  return calendar.monthStartDay === 1 ? first : addMonths(first, -1);
}

/** Last day of a statistical month: the eve of the next one. */
export function monthEnd(calendar: StatisticalCalendar, month: MonthIndex): Day {
  return monthStart(calendar, month + 1) - 1;
}

/** The statistical month that holds a day. */
export function monthOf(calendar: StatisticalCalendar, day: Day): MonthIndex {
  const { year, month, dayOfMonth } = partsOf(day);
  const named = monthIndexOf(year, month);
  return calendar.monthStartDay > 1 && dayOfMonth >= calendar.monthStartDay ? named + 1 : named;
}

/** First month of a statistical year: in that year for a `yearStartMonth` up to 6, else in the year before. */
export function firstMonthOfYear(calendar: StatisticalCalendar, year: number): MonthIndex {
  return monthIndexOf(calendar.yearStartMonth <= 6 ? year : year - 1, calendar.yearStartMonth);
}

/** The statistical year that holds a day. */
export function yearOf(calendar: StatisticalCalendar, day: Day): number {
  const month = monthOf(calendar, day);
  const year = Math.floor(month / 12) + 1;
  for (let candidate = year; ; candidate--) {
    if (firstMonthOfYear(calendar, candidate) <= month) return candidate;
  }
}
