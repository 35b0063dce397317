import type { CaseColumn } from '../documents/caseColumns.ts';
import type { ListedCase } from '../documents/caseList.ts';

type Cell = NonNullable<ListedCase[CaseColumn]>;

/** So many distinct cells are remembered at a time. */
const most = 1 << 14;
/** Columns in which hardly a cell occurs twice. */
const distinct: ReadonlySet<CaseColumn> = new Set(['caseNumber', 'claimAmount', 'line']);

/** Remembers what is made of the cells of a column: there may be a million cases, but few words, judges and days. */
export function recurringCells(column: CaseColumn, make: (cell: Cell) => string): (cell: Cell) => string {
  if (distinct.has(column)) return make;
  const known = new Map<Cell, string>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(cell);
    known.set(cell, made);
    return made;
  };
}
