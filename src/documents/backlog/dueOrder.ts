import type { CaseTable } from '../../cases/caseTable.ts';
import { noLimit, type RowLimits } from '../../timeLimits/limitsOfRows.ts';
import { rowOrder } from '../rowOrder.ts';

/** Orders rows by their due day; those without one come last, the longest pending first. Then as `rowOrder` does. */
export function dueOrder(
  table: CaseTable,
  { dueOn }: Pick<RowLimits, 'dueOn'>,
): (one: number, other: number) => number {
  const { filedOn } = table;
  const byRow = rowOrder(table);
  return (one, other) => {
    const [due, otherDue] = [dueOn[one] as number, dueOn[other] as number];
    return (
      due - otherDue ||
      (due === noLimit ? (filedOn[one] as number) - (filedOn[other] as number) : 0) ||
      byRow(one, other)
    );
  };
}
