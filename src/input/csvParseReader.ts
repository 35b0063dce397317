import { type CsvError, parse } from 'csv-parse/sync';
import { lenientRecord } from './lenientRecord.ts';
import {
  type BatchBuilder,
  type Dialect,
  doubled,
  dropBlankRecord,
  emptyBatch,
  endRecord,
  type RecordBatch,
  roomForCell,
} from './records.ts';

const recordsPerBatch = 4096;

/**
 * Records of the dialects that the tokenizer leaves out: other quotes and escapes, comments, delimiters of several
 * characters. Takes UTF-8 and holds it whole, csv-parse being the slower and the more general reader. Broken quotes and
 * blank lines are treated as the tokenizer treats them; records that begin on line `passOver` or before are not given.
 */
export async function* csvParseRecords(
  utf8: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  passOver: number,
): AsyncGenerator<RecordBatch> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of utf8) chunks.push(new Uint8Array(chunk));
  let builder = emptyBatch(new Uint8Array(1 << 16));
  let used = 0;
  for (const { cells, line, written } of recordsOf(Buffer.concat(chunks), dialect)) {
    if (line <= passOver) continue;
    for (const cell of cells) used = copyCell(builder, cell, used);
    const begin = used;
    used = copyBytes(builder, written, used);
    endRecord(builder, line, begin, used);
    if (cells.length > 0) dropBlankRecord(builder);
    if (builder.batch.count >= recordsPerBatch) {
      yield builder.batch;
      builder = emptyBatch(new Uint8Array(1 << 16));
      used = 0;
    }
  }
  yield builder.batch;
}

function copyCell(builder: BatchBuilder, cell: Uint8Array, used: number): number {
  const end = copyBytes(builder, cell, used);
  roomForCell(builder);
  builder.batch.starts[builder.cells] = used;
  builder.batch.ends[builder.cells++] = end;
  return end;
}

function copyBytes({ batch }: BatchBuilder, bytes: Uint8Array, used: number): number {
  while (used + bytes.length > batch.bytes.length) batch.bytes = doubled(batch.bytes);
  batch.bytes.set(bytes, used);
  return used + bytes.length;
}

/** A record with the physical line on which it begins; without cells where its quote is broken. */
interface ParsedRecord {
  readonly cells: readonly Uint8Array[];
  readonly line: number;
  /** The record as it is written. */
  readonly written: Uint8Array;
}

function* recordsOf(bytes: Buffer, dialect: Dialect): Generator<ParsedRecord> {
  let offset = 0;
  let line = 1;
  const advance = (to: number) => {
    line += lineBreaksBetween(bytes, offset, to);
    offset = to;
  };
  while (offset < bytes.length) {
    const base = offset;
    const strict = parsed(bytes.subarray(base), dialect);
    for (const { cells, end } of strict.records) {
      advance(startOfRecord(bytes, offset, dialect));
      yield { cells, line, written: bytes.subarray(offset, base + end) };
      advance(base + end);
    }
    if (strict.fault === undefined) return;
    advance(startOfRecord(bytes, offset, dialect));
    if (strict.fault === 'INVALID_OPENING_QUOTE') {
      // A quote inside an unquoted cell is plain text: this one record is read leniently.
      const record = lenientRecord(bytes, offset, dialect);
      if (record !== undefined) {
        yield { cells: record.cells, line, written: bytes.subarray(offset, record.end) };
        advance(record.end);
        continue;
      }
    }
    const next = nextLine(bytes, offset);
    yield { cells: [], line, written: bytes.subarray(offset, next) };
    advance(next);
  }
}

interface Parsed {
  /** Cells, and the offset behind the record. */
  readonly records: readonly { readonly cells: Uint8Array[]; readonly end: number }[];
  readonly fault: string | undefined;
}

function parsed(bytes: Buffer, dialect: Dialect): Parsed {
  const records: { cells: Uint8Array[]; end: number }[] = [];
  try {
    parse(bytes, {
      delimiter: dialect.delimiter,
      quote: dialect.quote ?? '"',
      escape: dialect.escape ?? dialect.quote ?? '"',
      comment: dialect.comment ?? null,
      comment_no_infix: true,
      encoding: null,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: unknown, { bytes: end }) => {
        records.push({ cells: cells as Uint8Array[], end });
        return null;
      },
    });
    return { records, fault: undefined };
  } catch (error) {
    const { code } = error as CsvError;
    if (code === undefined) throw error;
    return { records, fault: code };
  }
}

/** Steps over empty and comment lines, which no record reports. */
function startOfRecord(bytes: Buffer, from: number, { comment }: Dialect): number {
  let at = from;
  while (at < bytes.length) {
    const empty = bytes[at] === 0x0a || bytes[at] === 0x0d;
    const commented =
      comment !== undefined && bytes.subarray(at, at + Buffer.byteLength(comment)).equals(Buffer.from(comment));
    if (!empty && !commented) break;
    at = nextLine(bytes, at);
  }
  return at;
}

function nextLine(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at + 1;
}

function lineBreaksBetween(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at = nextLine(bytes, at)) {
    if (nextLine(bytes, at) <= to && nextLine(bytes, at) <= bytes.length) count++;
  }
  return count;
}
