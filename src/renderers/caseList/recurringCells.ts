import type { CaseColumn } from '../../documents/caseList/caseColumns.ts';
import type { ListedCase } from '../../documents/caseList/caseList.ts';
import { remembered } from '../text/remembered.ts';

type Cell = NonNullable<ListedCase[CaseColumn]>;

/** Columns in which hardly a cell occurs twice. */
const distinct: ReadonlySet<CaseColumn> = new Set(['caseNumber', 'claimAmount', 'line']);

/** What is made of the cells of a column, remembered where cells recur. */
export function recurringCells(column: CaseColumn, make: (cell: Cell) => string): (cell: Cell) => string {
  return distinct.has(column) ? make : remembered(make);
}
