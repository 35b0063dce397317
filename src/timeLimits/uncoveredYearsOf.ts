import { type Day, partsOf } from '../calendar/day.ts';
import { noLimit, type RowLimits } from './limitsOfRows.ts';

/**
 * Of the years that a calendar of holidays would have had to cover those that matter to these rows: the years of their due
 * days, and the next one where a due day lies so late that a working day behind it may.
 */
export function uncoveredYearsOf(
  rows: Iterable<number>,
  { dueOn, statutoryDueOn, uncoveredYears }: Pick<RowLimits, 'dueOn' | 'statutoryDueOn' | 'uncoveredYears'>,
): number[] {
  if (uncoveredYears.length === 0) return [];
  const years = new Set<number>();
  for (const row of rows) {
    if (dueOn[row] === noLimit) continue;
    for (const due of [dueOn[row] as Day, statutoryDueOn[row] as Day]) {
      const { year, month } = partsOf(due);
      years.add(year);
      if (month === 12) years.add(year + 1);
    }
  }
  return uncoveredYears.filter((year) => years.has(year));
}
