import { stringify } from 'csv-stringify/sync';
import { spreadsheetCell } from './spreadsheetCell.ts';

/** Cells that stand for themselves: nothing to be quoted, and nothing that Excel would take for a formula. */
const plain = /^(?:[\p{L}\p{N}（][\p{L}\p{N}（）./:_ -]*)?$/u;

/** Cells of a row for Excel, divided by commas: quotes as in RFC 4180, no formulas. */
export function csvCells(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === 'number' ? cell : csvCell(cell))).join(',');
}

/** One cell of text. */
export function csvCell(text: string): string {
  if (plain.test(text)) return text;
  return stringify([[spreadsheetCell(text)]], { record_delimiter: '', escape_formulas: true });
}
