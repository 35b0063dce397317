import { stringify } from 'csv-stringify/sync';
import { spreadsheetCell } from './spreadsheetCell.ts';

/** Cells that stand for themselves: nothing to be quoted, and nothing that Excel would take for a formula. */
const plain = /^(?:[\p{L}\p{N}（][\p{L}\p{N}（）./:_ -]*)?$/u;
/** Other cells that are remembered; rules, files and headers come again and again. */
const mostRemembered = 4096;

/** Makes a writer of rows for Excel: CRLF, quotes as in RFC 4180, no formulas. */
export function createCsvWriter(): (cells: readonly (string | number)[]) => string {
  const known = new Map<string, string>();
  const written = (cell: string | number) => {
    if (typeof cell === 'number' || plain.test(cell)) return cell;
    const found = known.get(cell);
    if (found !== undefined) return found;
    if (known.size === mostRemembered) known.clear();
    const text = stringify([[spreadsheetCell(cell)]], { record_delimiter: '', escape_formulas: true });
    known.set(cell, text);
    return text;
  };
  return (cells) => `${cells.map(written).join(',')}\r\n`;
}
