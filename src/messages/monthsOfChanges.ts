import type { SummaryChange } from './comparisonNotices.ts';

/** A change of a month of a summary. */
export interface ChangeOfMonth {
  readonly month: string;
  readonly change: SummaryChange;
}

/** Months that follow each other, from the first to the last. */
export interface MonthRun {
  readonly first: string;
  readonly last: string;
}

/** The months of each change, as runs without a gap; changes of the same months stand together, in the order of changes. */
export function monthsOfChanges(
  months: readonly ChangeOfMonth[],
): { readonly changes: readonly SummaryChange[]; readonly runs: readonly MonthRun[] }[] {
  const groups = new Map<string, { changes: SummaryChange[]; runs: MonthRun[] }>();
  for (const change of ['monthOnMonth', 'yearOnYear', 'yearToDate'] as const) {
    const own = months.filter((one) => one.change === change).map(({ month }) => month);
    if (own.length === 0) continue;
    const runs = runsOf(own);
    const key = JSON.stringify(runs);
    const group = groups.get(key) ?? { changes: [], runs };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function runsOf(months: readonly string[]): MonthRun[] {
  const runs: MonthRun[] = [];
  for (const month of [...new Set(months)].sort()) {
    const open = runs.at(-1);
    if (open !== undefined && placeOf(month) === placeOf(open.last) + 1) runs.splice(-1, 1, { ...open, last: month });
    else runs.push({ first: month, last: month });
  }
  return runs;
}

/** Months counted one by one, of a name `YYYY-MM`. */
function placeOf(month: string): number {
  const [year, ofYear] = month.split('-').map(Number);
  return (year ?? 0) * 12 + (ofYear ?? 0);
}
