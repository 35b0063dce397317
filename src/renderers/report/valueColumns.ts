import type { IndicatorValue } from '../../documents/report/report.ts';
import { type Cell, type Column, cellsWidth, fittedWidths, tableWidth } from '../text/terminalTable.ts';
import { widestRun, widestWord } from '../text/wrapping.ts';

/** A row of a table of values, with the verdict that one of its cells states. */
export interface ValueRow {
  readonly verdict: IndicatorValue['verdict'];
  readonly cells: readonly Cell[];
}

/** How the columns of a table of values are to be laid out. */
export interface ValueLayout {
  readonly verdictColumn: number;
  /** Further columns to the left besides the first and that of the verdicts. */
  readonly ofWords?: readonly number[];
  /** The table becomes so wide at least, as far as there is room. */
  readonly atLeast?: number;
  readonly width: number;
}

/** Columns for a table of values, and the width that they need at least. */
export function valueColumns(
  heads: readonly string[],
  rows: readonly ValueRow[],
  { verdictColumn, ofWords = [], atLeast = 0, width }: ValueLayout,
): { readonly columns: readonly Column[]; readonly least: number } {
  const columnCells = (index: number, among = rows) => among.flatMap(({ cells }) => cells[index] ?? []);
  const judged = rows.filter(({ verdict }) => verdict !== 'unavailable');
  const widths = heads.map((head, index) =>
    Math.max(widestWord(head), cellsWidth(columnCells(index, index === verdictColumn ? judged : rows))),
  );
  const least = tableWidth(widths);
  const verdict = widths[verdictColumn] ?? 0;
  // A distance keeps its unit beside it.
  const runs = columnCells(verdictColumn, judged).flatMap(({ lines }) => lines.map(widestRun));
  // Reasons may be long sentences: they take what room is left and wrap in it.
  const leastVerdict = Math.max(minimumVerdict, ...runs);
  const room = Math.max(leastVerdict, verdict + width - least);
  const natural = Math.min(Math.max(verdict, cellsWidth(columnCells(verdictColumn))), room);
  const lacking = Math.max(0, Math.min(atLeast, width) - tableWidth(widths.with(verdictColumn, natural)));
  // Names wrap before numbers break.
  const leasts = widths.with(0, minimumName).with(verdictColumn, leastVerdict);
  const left = new Set([0, verdictColumn, ...ofWords]);
  const columns = fittedWidths(widths.with(verdictColumn, natural + lacking), width, leasts).map(
    (own, index): Column => ({ align: left.has(index) ? 'left' : 'right', width: own }),
  );
  return { columns, least };
}

const minimumVerdict = 8;
const minimumName = 10;
