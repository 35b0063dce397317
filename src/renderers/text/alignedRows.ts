import { type Cell, cell, cellsWidth, columnGap, fittedWidths, tableWidth } from './terminalTable.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapping.ts';

/** So much is left to the column that gives way first. */
const least = 12;

/**
 * Sets rows in columns, each as wide as its cells where there is room, without a line or head. Where there is not, one
 * column gives way first, then the widest. Quick where there are many rows and most cells need no wrapping.
 */
export function alignedRows(rows: readonly (readonly Cell[])[], width: number, givesWay?: number): string[] {
  const natural = naturalWidths(rows);
  const excess = Math.max(0, tableWidth(natural) - width);
  const eased = natural.map((own, column) =>
    column === givesWay ? Math.max(Math.min(own, least), own - excess) : own,
  );
  const widths = fittedWidths(eased, width);
  return rows.flatMap((row) => {
    const cells = widths.map((own, column) => {
      const { lines, paint } = row[column] ?? cell('');
      return { lines: lines.flatMap((line) => wrapText(line, own)), paint, own };
    });
    const height = cells.reduce((most, { lines }) => Math.max(most, lines.length), 0);
    return Array.from({ length: height }, (_, index) =>
      cells
        .map(({ lines, paint, own }) => {
          const text = lines[index] ?? '';
          const pad = ' '.repeat(Math.max(0, own - textWidth(text)));
          return `${paint === undefined || text === '' ? text : paint(text)}${pad}`;
        })
        .join(' '.repeat(columnGap))
        .trimEnd(),
    );
  });
}

/** How wide the columns are where nothing has to be wrapped. */
export function naturalWidths(rows: readonly (readonly Cell[])[]): number[] {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: columns }, (_, column) => cellsWidth(rows.flatMap((row) => row[column] ?? [])));
}
