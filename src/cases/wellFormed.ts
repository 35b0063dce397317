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

/**
 * Writes the first cell of every well-formed record of a batch to `firstCells` and returns their number; the others go to
 * `malformed`. A row may have more cells than the header where they are blank, and lack those under a blank header.
 */
export function wellFormed(
  batch: RecordBatch,
  { narrowest, widest, isBlank }: RowShape,
  firstCells: Int32Array,
  malformed: MalformedRecord[],
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
    if (fits) firstCells[count++] = begin;
    else malformed.push({ rule: cells === 0 ? 'broken-quote' : 'wrong-cell-count', line: lines[record] as number });
  }
  return count;
}
