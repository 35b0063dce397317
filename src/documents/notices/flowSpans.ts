import type { MonthIndex, StatisticalCalendar } from '../../calendar/statisticalCalendar.ts';
import type { MonthlyFlows } from '../../tally/monthlyFlow.ts';

/** The flow of courts month by month, and which of the months are those of the period. */
export interface FlowSpans {
  readonly flows: MonthlyFlows;
  readonly calendar: StatisticalCalendar;
  /** Places of the first and the last of them. */
  readonly from: number;
  readonly to: number;
}

/** How many months on either side a month is held against. */
export const around = 3;

/** How many months the last one of a year is held against: the rest of the year. */
export const restOfYear = 11;

/** A chance of one in a thousand (two-sided, normal): among some hundred months hardly one strikes by chance alone. */
export const striking = 3.290526731491896;

/** "Far fewer" is less than half, a "rush" twice as many: what a reader would call so, beyond what chance makes. */
export const far = 2;

/** In months that are slow in every year "far fewer" is less than a quarter. */
export const farInSlowMonth = 4;

/** So many closings at least, where shares and means of them are compared. */
export const leastClosings = 30;

/**
 * Months with few cases in every year: January or February, one of which holds most of the Spring Festival, and the first
 * month of a statistical year, before which whatever could be closed was closed.
 */
export function isSlowMonth(month: MonthIndex, { yearStartMonth }: StatisticalCalendar): boolean {
  const named = (month % 12) + 1;
  return named <= 2 || named === yearStartMonth;
}

/** Courts in the order of their codes. */
export function byCode<T extends { readonly code: string }>(courts: readonly T[]): T[] {
  return [...courts].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The places `from` up to `to`. */
export function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

export function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

export function meanOf(numbers: readonly number[]): number {
  return sumOf(numbers) / numbers.length;
}
