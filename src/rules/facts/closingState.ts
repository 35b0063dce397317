import type { CaseTable } from '../../cases/caseTable.ts';
import { blankDay, unreadableDay } from '../../cases/dayCell.ts';

/**
 * Visits every row with what its closing cell says: `closed`, `pending` (blank), or nothing, where the file has no column
 * of closing days or the cell cannot be read.
 */
export function visitClosings(
  { inputs, closedOn }: CaseTable,
  visit: (row: number, state: 'closed' | 'pending' | 'unknown') => void,
): void {
  for (const { from, to, mapped } of inputs) {
    const known = mapped.has('closedOn');
    for (let row = from; row < to; row++) {
      const closed = closedOn[row] as number;
      visit(row, !known || closed === unreadableDay ? 'unknown' : closed === blankDay ? 'pending' : 'closed');
    }
  }
}
