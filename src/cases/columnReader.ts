import type { RecordBatch } from '../input/records.ts';
import type { CellReader } from './cellMemo.ts';
import type { ColumnData } from './column.ts';

/** One column of the well-formed records of a batch: cell i is `firstCells[i] + at` of the batch. */
export interface ColumnOfBatch {
  readonly batch: RecordBatch;
  readonly firstCells: Int32Array;
  readonly count: number;
  readonly at: number;
}

/** Reads a column of a batch into the table's column, from `row` on. */
export type ColumnReader = (column: ColumnOfBatch, data: ColumnData, row: number) => void;

/** A column whose cells are read one like the other; empty cells are `blank`. */
export function columnOf(read: CellReader, blank: number): ColumnReader {
  return ({ batch: { bytes, starts, ends }, firstCells, count, at }, data, row) => {
    for (let record = 0; record < count; record++) {
      const cell = (firstCells[record] as number) + at;
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      data[row + record] = start === end ? blank : read(bytes, start, end);
    }
  };
}
