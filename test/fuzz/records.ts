import type { RecordBatch } from '../../src/input/records.ts';
import { createTokenizer } from '../../src/input/tokenizer.ts';

/** A record as the tests compare it: bytes as Latin-1 text, one character per byte; no cells where its quote is broken. */
export interface PlainRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Copies the records of a batch, which are valid only until the next one. */
export function recordsOfBatch({ bytes, count, first, starts, ends, lines }: RecordBatch): PlainRecord[] {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: count }, (_, record) => {
    const cells: string[] = [];
    for (let cell = first[record] ?? 0; cell < (first[record + 1] ?? 0); cell++) {
      cells.push(held.toString('latin1', starts[cell], ends[cell]));
    }
    return { line: lines[record] ?? 0, cells };
  });
}

/** What the tokenizer makes of bytes that reach it cut at the given positions (ascending). */
export function tokenized(
  bytes: Uint8Array,
  delimiter: string,
  cuts: readonly number[] = [],
  passOver?: number,
  limit?: number,
): PlainRecord[] {
  const tokenizer = createTokenizer(delimiter.charCodeAt(0), passOver, limit);
  const records: PlainRecord[] = [];
  let from = 0;
  for (const to of [...cuts, bytes.length]) {
    // A buffer of its own, wiped afterwards: the tokenizer must not lean on a chunk that it has been given.
    const chunk = Uint8Array.from(bytes.subarray(from, to));
    records.push(...recordsOfBatch(tokenizer.push(chunk)));
    chunk.fill(0x22);
    from = to;
  }
  records.push(...recordsOfBatch(tokenizer.end()));
  return records;
}

/** Every way of cutting bytes in two, and the way of cutting them into single bytes. */
export function everyCut({ length }: Uint8Array): number[][] {
  const positions = Array.from({ length: length + 1 }, (_, position) => position);
  return [...positions.map((position) => [position]), positions];
}
