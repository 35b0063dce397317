/**
 * Records of one stretch of input, without a string made for any cell. Record r owns the cells `first[r]` up to
 * `first[r + 1]`; cell c is `bytes[starts[c] .. ends[c])`, its quotes already removed, in the encoding of the reader. A
 * record without any cell is one with a broken quote. Everything is valid until the next batch is asked for.
 */
export interface RecordBatch {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly first: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Physical line, from 1, on which each record begins. */
  readonly lines: Int32Array;
  /** The record as it is written, quotes and line break included, is `bytes[begins[r] .. closes[r])`. */
  readonly begins: Int32Array;
  readonly closes: Int32Array;
  /** How many bytes of the input the records took up; 0 where that is not known. */
  readonly span: number;
}

/** How the cells of a file are told apart. The tokenizer reads those that say no more than a one-byte delimiter. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly comment?: string;
}

/** A batch under construction: grows as needed and is handed out as a RecordBatch. */
export interface BatchBuilder {
  readonly batch: {
    bytes: Uint8Array;
    count: number;
    first: Int32Array;
    starts: Int32Array;
    ends: Int32Array;
    lines: Int32Array;
    begins: Int32Array;
    closes: Int32Array;
    span: number;
  };
  cells: number;
}

export function emptyBatch(bytes: Uint8Array): BatchBuilder {
  return {
    batch: {
      bytes,
      count: 0,
      first: new Int32Array(1025),
      starts: new Int32Array(8192),
      ends: new Int32Array(8192),
      lines: new Int32Array(1024),
      begins: new Int32Array(1024),
      closes: new Int32Array(1024),
      span: 0,
    },
    cells: 0,
  };
}

/** Doubles an array, keeping its content. */
export function doubled<A extends Int32Array | Uint8Array | Uint32Array>(array: A): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array);
  return larger;
}

/** Ends the record whose cells have been added since the last one; it is written in `bytes[begin .. close)`. */
export function endRecord(builder: BatchBuilder, line: number, begin: number, close: number): void {
  const { batch } = builder;
  if (batch.count + 1 >= batch.first.length) batch.first = doubled(batch.first);
  if (batch.count >= batch.lines.length) {
    batch.lines = doubled(batch.lines);
    batch.begins = doubled(batch.begins);
    batch.closes = doubled(batch.closes);
  }
  batch.lines[batch.count] = line;
  batch.begins[batch.count] = begin;
  batch.closes[batch.count] = close;
  batch.count++;
  batch.first[batch.count] = builder.cells;
}

/** Makes room for one more cell. */
export function roomForCell({ batch, cells }: BatchBuilder): void {
  if (cells < batch.starts.length) return;
  batch.starts = doubled(batch.starts);
  batch.ends = doubled(batch.ends);
}

/** Takes back the cells of the record that was just ended when all of them are empty or white: a blank line is no row. */
export function dropBlankRecord(builder: BatchBuilder): void {
  const { batch } = builder;
  const from = batch.first[batch.count - 1] ?? 0;
  for (let cell = from; cell < builder.cells; cell++) {
    const end = batch.ends[cell] ?? 0;
    for (let at = batch.starts[cell] ?? 0; at < end; at++) {
      const byte = batch.bytes[at];
      if (byte !== 0x20 && byte !== 0x09) return;
    }
  }
  builder.cells = from;
  batch.count--;
}
