import type { CaseTable } from '../../cases/caseTable.ts';
import { rowOrder } from '../rowOrder.ts';
import type { CaseOrder } from './caseColumns.ts';
import type { Figures } from './caseFigures.ts';

/** Puts rows in the order of a list: by figures, rows without one last; then as `rowOrder` does. */
export function listOrder(
  table: CaseTable,
  rows: Uint32Array,
  direction: CaseOrder['direction'],
  figures: Figures,
): Uint32Array {
  const sign = direction === 'descending' ? -1 : 1;
  const keys = Float64Array.from(rows, (row) => sign * (figures(row) ?? sign * Number.POSITIVE_INFINITY));
  const byRow = rowOrder(table);
  const rowAt = (place: number) => rows[place] as number;
  return (
    Uint32Array.from(rows.keys())
      // The difference of two infinities is no number, and so no difference.
      .sort((one, other) => (keys[one] as number) - (keys[other] as number) || byRow(rowAt(one), rowAt(other)))
      .map(rowAt)
  );
}
