import { CourtstatError } from '../errors.ts';
import { type Input, openInput, type ReadingOptions, type Surroundings } from './input.ts';
import type { RecordBatch } from './records.ts';

/** A record that is looked at once more. */
export interface Revisited {
  readonly line: number;
  readonly batch: RecordBatch;
  /** Its place in the batch. */
  readonly record: number;
  readonly input: Input;
}

/** An input that was read before, and the lines on which the records begin that are to be seen again. */
export interface Revisit {
  readonly path: string;
  readonly sha256: string;
  readonly encoding: string;
  /** In rising order; the header's may be among them. */
  readonly lines: Iterable<number>;
}

/**
 * Reads an input a second time and shows the records that begin on the lines wanted, in order. Throws `file-changed` where
 * it is not what it was.
 */
export async function revisit(
  { path, sha256, encoding, lines }: Revisit,
  reading: ReadingOptions,
  recognises: (header: string) => boolean,
  surroundings: Surroundings,
  visit: (seen: Revisited) => void,
): Promise<void> {
  // What was taken for UTF-8 and was it will be so again.
  const input = await openInput(path, reading, recognises, { ...surroundings, assume: encoding === 'utf-8' });
  const wanted = lines[Symbol.iterator]();
  let next = wanted.next();
  for await (const batch of input.records(0)) {
    for (let record = 0; record < batch.count && next.done !== true; record++) {
      if (batch.lines[record] !== next.value) continue;
      visit({ line: next.value, batch, record, input });
      next = wanted.next();
    }
  }
  if (input.digest() !== sha256 || next.done !== true) throw new CourtstatError('file-changed', { path });
}

/** The text of a cell of a record, counted from 0; undefined where the record has no such cell. */
export function cellText({ batch, record, input }: Revisited, column: number): string | undefined {
  const cell = (batch.first[record] as number) + column;
  if (cell >= (batch.first[record + 1] as number)) return undefined;
  return input.decode(batch.bytes.subarray(batch.starts[cell], batch.ends[cell]));
}

/** All cells of a record, or its one physical line where its quotes are broken. */
export function cellsOf(seen: Revisited): string[] {
  const { batch, record, input } = seen;
  const count = (batch.first[record + 1] as number) - (batch.first[record] as number);
  if (count === 0) return [input.decode(writtenBytes(seen))];
  return Array.from({ length: count }, (_, column) => cellText(seen, column) ?? '');
}

/** The record as it is written, line break included: the input's own bytes where `input.isDirect`, else UTF-8. */
export function writtenBytes({ batch, record }: Revisited): Uint8Array {
  return batch.bytes.subarray(batch.begins[record], batch.closes[record]);
}
