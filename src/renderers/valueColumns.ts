import type { IndicatorValue } from '../documents/report.ts';
import { type Cell, type Column, cellsWidth, fittedWidths, tableWidth } from './terminalTable.ts';
import { widestWord } from './wrapping.ts';

/** A row of a table of values, with the verdict that one of its cells states. */
export interface ValueRow {
  readonly verdict: IndicatorValue['verdict'];
  readonly cells: readonly Cell[];
}

/** Columns for a table of values, the first and that of the verdicts to the left, and the width that they need at least. */
export function valueColumns(
  heads: readonly string[],
  rows: readonly ValueRow[],
  verdictColumn: number,
  width: number,
): { readonly columns: readonly Column[]; readonly least: number } {
  const columnCells = (index: number, among = rows) => among.flatMap(({ cells }) => cells[index] ?? []);
  const judged = rows.filter(({ verdict }) => verdict !== 'unavailable');
  const widths = heads.map((head, index) =>
    Math.max(widestWord(head), cellsWidth(columnCells(index, index === verdictColumn ? judged : rows))),
  );
  const least = tableWidth(widths);
  const verdict = widths[verdictColumn] ?? 0;
  const natural = Math.max(verdict, cellsWidth(columnCells(verdictColumn)));
  // Reasons may be long sentences: they take what room is left and wrap in it.
  const room = Math.max(minimumVerdict, verdict + width - least);
  const shown = widths.with(verdictColumn, Math.min(natural, room));
  const columns = fittedWidths(shown, width).map(
    (own, index): Column => ({ align: index === 0 || index === verdictColumn ? 'left' : 'right', width: own }),
  );
  return { columns, least };
}

const minimumVerdict = 8;
