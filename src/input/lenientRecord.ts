import type { Dialect } from './records.ts';

/** One record and the offset behind its line break. */
export interface LenientRecord {
  readonly cells: readonly Uint8Array[];
  readonly end: number;
}

/**
 * Reads the record at `from` with quotes inside unquoted cells as plain text, which csv-parse allows only together with
 * junk behind a closing quote. Undefined where a quoted cell never closes or has such junk.
 */
export function lenientRecord(bytes: Buffer, from: number, dialect: Dialect): LenientRecord | undefined {
  const delimiter = Buffer.from(dialect.delimiter);
  const quote = Buffer.from(dialect.quote ?? '"');
  const escaping = Buffer.from(dialect.escape ?? dialect.quote ?? '"');
  const stands = (mark: Buffer, at: number) => bytes.subarray(at, at + mark.length).equals(mark);
  const ends = (at: number) => at >= bytes.length || bytes[at] === 0x0a || bytes[at] === 0x0d || stands(delimiter, at);
  const cells: Uint8Array[] = [];
  let at = from;
  for (;;) {
    if (stands(quote, at)) {
      const cell: number[] = [];
      at += quote.length;
      for (; at < bytes.length; at++) {
        const escaped = stands(escaping, at) && (!escaping.equals(quote) || stands(quote, at + quote.length));
        if (escaped) at += escaping.length;
        else if (stands(quote, at)) break;
        if (at < bytes.length) cell.push(bytes[at] as number);
      }
      if (at >= bytes.length || !ends(at + quote.length)) return undefined;
      at += quote.length;
      cells.push(Uint8Array.from(cell));
    } else {
      const start = at;
      while (!ends(at)) at++;
      cells.push(bytes.subarray(start, at));
    }
    if (!stands(delimiter, at)) break;
    at += delimiter.length;
  }
  return { cells, end: bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : Math.min(at + 1, bytes.length) };
}
