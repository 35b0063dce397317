import { type CaseTable, noPrefix } from '../../cases/caseTable.ts';

/** Rows that repeat the case number of a row that is kept. */
export interface Duplicates {
  readonly rows: readonly number[];
  /** The row kept in place of each. */
  readonly kept: readonly number[];
}

/**
 * Finds the rows with the case number of another one. Numbers are compared by what they mean (width, spaces, 第 and 之一 do
 * not matter); those that name no court (民初字第5号) only within one. Rejected rows claim no number; of several rows the
 * `first` or the `last` is kept.
 */
export function findDuplicates(
  { rows, prefix, prefixes, serial, court }: CaseTable,
  keep: 'first' | 'last',
  isRejected: (row: number) => boolean,
): Duplicates {
  const repeated: number[] = [];
  const keptRows: number[] = [];
  const namesCourt = prefixes.map((one) => one?.namesCourt);
  // Open addressing over row numbers: the keys are already in the table's columns.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(rows, 8) * 2)));
  const mask = slots.length - 1;
  const step = keep === 'first' ? 1 : -1;
  for (let row = step > 0 ? 0 : rows - 1; row >= 0 && row < rows; row += step) {
    if (prefix[row] === noPrefix || isRejected(row)) continue;
    let slot = Math.imul(Math.imul(prefix[row] as number, 0x9e3779b1) ^ (serial[row] as number), 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const kept = (slots[slot] as number) - 1;
      if (kept < 0) {
        slots[slot] = row + 1;
        break;
      }
      const sameNumber = prefix[kept] === prefix[row] && serial[kept] === serial[row];
      if (sameNumber && (namesCourt[prefix[row] as number] || court[kept] === court[row])) {
        repeated.push(row);
        keptRows.push(kept);
        break;
      }
    }
  }
  return { rows: repeated, kept: keptRows };
}
