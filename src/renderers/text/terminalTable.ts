import Table from 'cli-table3';
import { textWidth } from './textWidth.ts';
import { padEnd, wrapText } from './wrapping.ts';

export type Paint = (text: string) => string;

/** Text that is wrapped to its column; `lines` are never wrapped. */
export interface Cell {
  readonly lines: readonly string[];
  readonly paint?: Paint;
}

/** A row of cells, a line across the table, or text across it. */
export type Row = readonly Cell[] | { readonly rule: string } | { readonly across: Cell };

export interface Column {
  readonly align: 'left' | 'right';
  readonly width: number;
}

/** Columns between two columns of a table. */
export const columnGap = 2;

/** Stands for a column of text inside cli-table3; private use, so that nothing cleaned or made here looks like it. */
const standIn = '\uE000';
const standInStart = '\uE001';

const noBorders = Object.fromEntries(
  ['top', 'bottom', 'left', 'mid', 'right'].flatMap((side) => [
    [side, ''],
    [`${side}-mid`, ''],
    [`${side}-left`, ''],
    [`${side}-right`, ''],
  ]),
);

export function cell(text: string, paint?: Paint): Cell {
  return { lines: [text], ...(paint === undefined ? {} : { paint }) };
}

/** The columns that a table of such widths needs. */
export function tableWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + columnGap * Math.max(0, widths.length - 1);
}

/** Widths that fit into so many columns: the widest give way first, and below `least` only where nothing else is left. */
export function fittedWidths(widths: readonly number[], width: number, least: readonly number[] = []): number[] {
  const fitted = [...widths];
  for (const leastOf of [(index: number) => Math.max(narrowest, least[index] ?? 0), () => narrowest]) {
    while (tableWidth(fitted) > width) {
      const spare = fitted.map((own, index) => (own > leastOf(index) ? own : 0));
      const widest = Math.max(...spare);
      if (widest === 0) break;
      fitted[spare.indexOf(widest)] = widest - 1;
    }
  }
  return fitted;
}

/** A Chinese character needs as much. */
const narrowest = 2;

/** The widest line among cells. */
export function cellsWidth(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.flatMap(({ lines }) => lines.map((line) => textWidth(line))));
}

/**
 * Draws rows in columns of given widths, without vertical lines. cli-table3 loses characters where it wraps Chinese and
 * measures by an older table of widths, so it lays out stand-ins of the right width, and the text takes their place
 * afterwards. The gap is one column of border and the rest padding, as cli-table3 supposes of cells that span columns.
 */
export function drawTable(columns: readonly Column[], rows: readonly Row[]): string[] {
  const full = tableWidth(columns.map(({ width }) => width));
  const table = new Table({
    chars: { ...noBorders, middle: ' ' },
    style: { head: [], border: [], 'padding-left': columnGap - 1, 'padding-right': 0 },
    colWidths: columns.map(({ width }) => width + columnGap - 1),
    colAligns: columns.map(({ align }) => align),
  });
  const queue: string[] = [];
  for (const row of rows) {
    const cells = cellsOf(row, columns, full);
    queueByLine(cells, queue);
    table.push(
      cells.map(({ lines }) => ({
        content: lines.map((line) => placeholder(textWidth(line))).join('\n'),
        ...(Array.isArray(row) ? {} : { colSpan: columns.length, hAlign: 'left' as const }),
      })),
    );
  }
  const drawn = table.toString().replace(new RegExp(`${standInStart}${standIn}*`, 'g'), () => queue.shift() ?? '');
  return drawn.split('\n').map((line) => line.slice(columnGap - 1).trimEnd());
}

function placeholder(width: number): string {
  return width === 0 ? '' : standInStart + standIn.repeat(width - 1);
}

function cellsOf(row: Row, columns: readonly Column[], full: number): Cell[] {
  if ('rule' in row) return [cell(row.rule.repeat(full))];
  if ('across' in row) return [wrapped(row.across, full)];
  return columns.map(({ width }, index) => wrapped(row[index] ?? cell(''), width));
}

function wrapped({ lines, ...rest }: Cell, width: number): Cell {
  return { ...rest, lines: lines.flatMap((line) => wrapText(line, width)) };
}

/** The texts in the order in which they appear line by line. */
function queueByLine(cells: readonly Cell[], queue: string[]): void {
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  for (let index = 0; index < height; index++) {
    for (const { lines, paint } of cells) {
      const line = lines[index] ?? '';
      if (textWidth(line) > 0) queue.push(paint === undefined ? line : painted(line, paint));
    }
  }
}

/** Colour ends where the text does, so that spaces at the end of a line can be found and dropped. */
function painted(line: string, paint: Paint): string {
  const text = line.trimEnd();
  return paint(text) + line.slice(text.length);
}

/** Pads the first lines of heads with empty ones so that all end on the last line; a line break in a head is kept. */
export function headRow(heads: readonly string[], columns: readonly Column[], paint: Paint): Row {
  const lines = heads.map((head, index) =>
    head.split('\n').flatMap((line) => wrapText(line, columns[index]?.width ?? 0)),
  );
  const height = Math.max(...lines.map(({ length }) => length));
  return lines.map((own) => ({ lines: [...Array<string>(height - own.length).fill(''), ...own], paint }));
}

/** A fact with its head: the head in the margin, the text wrapped beside it. */
export function hangingText(
  head: string,
  lines: readonly string[],
  margin: number,
  width: number,
  paint: Paint,
): string[] {
  return lines
    .flatMap((line) => wrapText(line, Math.max(1, width - margin)))
    .map((line, index) =>
      `${index === 0 ? paint(head) + padEnd('', margin - textWidth(head)) : ' '.repeat(margin)}${line}`.trimEnd(),
    );
}
