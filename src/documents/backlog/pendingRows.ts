import type { CaseTable } from '../../cases/caseTable.ts';
import { rowsWith } from '../../tally/rowsWith.ts';
import type { Prepared } from '../prepareReport.ts';

/** The rows, in the order of the table, of cases that are known to be pending on M: their file has closing days. */
export function pendingRows(table: CaseTable, { profiles, window, limits }: Prepared): number[] {
  const [pending = []] = rowsWith(table, profiles, window, limits.dueOn, [['pending']]);
  const untold = table.inputs.filter(({ mapped }) => !mapped.has('closedOn'));
  if (untold.length === 0) return pending;
  return pending.filter((row) => untold.every(({ from, to }) => row < from || row >= to));
}
