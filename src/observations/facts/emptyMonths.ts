import type { MonthIndex } from '../../calendar/statisticalCalendar.ts';

/** Months without a filing though the months around them have many. */
export interface EmptyMonths {
  /** In rising order, at least one. */
  readonly months: readonly MonthIndex[];
  /** Filings a month in the months around them. */
  readonly average: number;
}

const monthsAround = 6;
/** At five filings a month on average an empty one has a chance of 0.7 % (Poisson). */
const leastAverage = 5;

/**
 * The empty months between the first and the last month with filings (month → count, only those with any). A month is
 * told of where the six months before its gap and the six behind it, as far as the filings reach, have at least five
 * filings on average each. A list of unfinished cases thins out towards earlier years: there an empty month is chance.
 */
export function emptyMonths(filings: ReadonlyMap<MonthIndex, number>): EmptyMonths | undefined {
  const busy = [...filings.keys()].sort((a, b) => a - b);
  const first = busy[0] ?? 0;
  const last = busy.at(-1) ?? 0;
  const months: MonthIndex[] = [];
  const around = new Set<MonthIndex>();
  for (const [index, next] of busy.entries()) {
    const before = busy[index - 1] ?? next;
    if (next - before <= 1) continue;
    const sides = [
      span(Math.max(first, before - monthsAround + 1), before),
      span(next, Math.min(last, next + monthsAround - 1)),
    ];
    if (sides.some((side) => averageOf(side, filings) < leastAverage)) continue;
    months.push(...span(before + 1, next - 1));
    for (const month of sides.flat()) around.add(month);
  }
  for (const month of months) around.delete(month);
  return months.length === 0 ? undefined : { months, average: averageOf([...around], filings) };
}

function span(from: MonthIndex, to: MonthIndex): MonthIndex[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function averageOf(months: readonly MonthIndex[], filings: ReadonlyMap<MonthIndex, number>): number {
  return months.reduce((sum, month) => sum + (filings.get(month) ?? 0), 0) / months.length;
}
