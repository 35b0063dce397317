/** The physical lines on which the rows of an input begin, kept as jumps: most rows begin on the line after the last one. */
export interface RowLines {
  /** The line, from 1, on which a row of the table begins. */
  lineOf(row: number): number;
}

export interface RowLinesBuilder extends RowLines {
  /** Rows have to be added in order. */
  add(row: number, line: number): void;
}

export function createRowLines(): RowLinesBuilder {
  let rows = new Int32Array(16);
  let lines = new Int32Array(16);
  let jumps = 0;
  let nextLine = -1;
  return {
    add(row, line) {
      if (line !== nextLine) {
        if (jumps === rows.length) {
          rows = twice(rows);
          lines = twice(lines);
        }
        rows[jumps] = row;
        lines[jumps++] = line;
      }
      nextLine = line + 1;
    },
    lineOf(row) {
      let low = 0;
      let high = jumps - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((rows[middle] as number) <= row) low = middle;
        else high = middle - 1;
      }
      return (lines[low] as number) + row - (rows[low] as number);
    },
  };
}

function twice(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
