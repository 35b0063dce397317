import type { RecordBatch } from '../input/records.ts';
import type { MalformedRecord } from './caseTable.ts';

/** How many cells a row of a file has, and which further ones do not matter. */
export interface RowShape {
  /** Cells up to the last header that is not blank. */
  readonly narrowest: number;
  /** Cells of the header row. */
  readonly widest: number;
  readonly isBlank: (cell: Uint8Array) => boolean;
}

/** Takes what is found, record by record. */
export interface RowSink {
  /** Index of the first cell of every well-formed record. */
  readonly firstCells: Int32Array;
  /** Told of every well-formed record: its place among those of the batch, and its line. */
  row(place: number, line: number): void;
  readonly malformed: MalformedRecord[];
}

/**
 * Sorts the records of a batch into well-formed ones, whose number is returned, and the others. A row may have more cells than the header where they are blank, and lack those under a blank header.
 */
export function wellFormed(
  batch: RecordBatch,
  { narrowest, widest, isBlank }: RowShape,
  { firstCells, row, malformed }: RowSink,
): number {
  const { first, lines, bytes, starts, ends } = batch;
  const isSpare = (cell: number) => isBlank(bytes.subarray(starts[cell], ends[cell]));
  let count = 0;
  for (let record = 0; record < batch.count; record++) {
    const begin = first[record] as number;
    const end = first[record + 1] as number;
    const cells = end - begin;
    let fits = cells >= narrowest;
    for (let cell = begin + widest; fits && cell < end; cell++) fits = isSpare(cell);
    const line = lines[record] as number;
    if (!fits) malformed.push({ rule: cells === 0 ? 'broken-quote' : 'wrong-cell-count', line });
    else {
      row(count, line);
      firstCells[count++] = begin;
    }
  }
  return count;
}
