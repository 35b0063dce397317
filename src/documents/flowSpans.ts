import type { MonthlyFlows } from '../tally/monthlyFlow.ts';

/** The flow of courts month by month, and which of the months are those of the period. */
export interface FlowSpans {
  readonly flows: MonthlyFlows;
  /** Places of the first and the last of them. */
  readonly from: number;
  readonly to: number;
}

/** How many months on either side a month is held against. */
export const around = 3;

/** A chance of one in a thousand (two-sided, normal): among some hundred months hardly one strikes by chance alone. */
export const striking = 3.290526731491896;

/** "Far fewer" is less than half, a "rush" twice as many: what a reader would call so, beyond what chance makes. */
export const far = 2;

/** So many closings at least, where shares and means of them are compared. */
export const leastClosings = 30;

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
