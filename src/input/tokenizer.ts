import { createDoomedBreaks } from './doomedBreaks.ts';
import { LineTooLong, longestRecord } from './recordLimit.ts';
import { type BatchBuilder, dropBlankRecord, emptyBatch, endRecord, type RecordBatch, roomForCell } from './records.ts';
import { fourTimes, nextStop } from './stops.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export interface Tokenizer {
  /** Records completed by this chunk. */
  push(chunk: Uint8Array): RecordBatch;
  /** The rest, once no chunk follows. */
  end(): RecordBatch;
}

/**
 * Cuts CSV bytes into records. Works on any encoding in which delimiter (one byte), double quote, CR and LF occur only as
 * themselves: UTF-8 always, GB18030 for comma, semicolon and TAB. CRLF, LF and CR end a record. A quote opens a quoted
 * cell only at the cell's very start; a quoted cell that never closes, or is followed by more than a delimiter, makes
 * its record broken, and reading resumes on the physical line after the one where that record began. Records that begin
 * on line `passOver` or before are read but not given. Blank lines are no records.
 */
export function createTokenizer(delimiter: number, passOver = 0, limit = longestRecord): Tokenizer {
  let bytes = new Uint8Array(1 << 16);
  let length = 0; // bytes held
  let position = 0; // of the first byte that no record has taken yet
  let line = 1; // where the record at `position` begins
  let scratch = 0; // where cells without their doubled quotes are written, behind the bytes held
  let retryAt = 0; // no second look at a long incomplete record before it has doubled
  let offset = 0; // of bytes[0] in the input
  const doomed = createDoomedBreaks();
  const builder: BatchBuilder = emptyBatch(bytes);
  const delimiters = fourTimes(delimiter);

  function hold(chunk: Uint8Array): void {
    bytes.copyWithin(0, position, length);
    offset += position;
    length -= position;
    position = 0;
    // Twice the room: unescaped cells of a batch are never longer than the bytes they came from.
    const needed = 2 * (length + chunk.length) + 4;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(chunk, length);
    length += chunk.length;
  }

  /** Index behind the line break at `at`, or -1 where its second half may be still to come. */
  function afterBreak(at: number, final: boolean): number {
    if (at >= length) return final ? length : -1;
    if (bytes[at] === lineFeed) return at + 1;
    if (at + 1 < length) return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
    return final ? at + 1 : -1;
  }

  /** Index of the first line break at or after `from`, or `length`. */
  function lineBreak(from: number): number {
    let at = from;
    while (at < length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++;
    return at;
  }

  function addCell(start: number, end: number): void {
    roomForCell(builder);
    builder.batch.starts[builder.cells] = start;
    builder.batch.ends[builder.cells++] = end;
  }

  /** Copies a quoted cell behind the data with its doubled quotes made single, and adds it. */
  function addUnescaped(start: number, end: number): void {
    const from = scratch;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      bytes[scratch++] = byte;
      if (byte === quote) at++;
    }
    addCell(from, scratch);
  }

  /** Spends the physical line on which a broken record began. False where that line has not ended yet. */
  function spendBrokenLine(
    firstCell: number,
    firstUnescaped: number,
    final: boolean,
    breaks: readonly number[],
  ): boolean {
    const next = afterBreak(lineBreak(position), final);
    if (next === -1) return false;
    doomed.add(breaks);
    builder.cells = firstCell;
    scratch = firstUnescaped;
    if (line > passOver) endRecord(builder, line, position, next);
    position = next;
    line++;
    return true;
  }

  /**
   * Reads the record at `position`, which has quotes or may not be complete. False where it is not complete yet; then
   * nothing has changed but the cells added, which `run` takes back.
   */
  function record(final: boolean): boolean {
    const firstCell = builder.cells;
    const firstUnescaped = scratch;
    const breaks: number[] = []; // line breaks inside quotes
    let at = position;
    for (;;) {
      const start = at;
      if (at < length && bytes[at] === quote) {
        let escaped = false;
        let closed = false;
        for (at++; at < length; at++) {
          const byte = bytes[at];
          if (byte === quote) {
            if (at + 1 >= length || bytes[at + 1] !== quote) {
              closed = true;
              break;
            }
            escaped = true;
            at++;
          } else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) {
            if (doomed.has(offset + at)) return spendBrokenLine(firstCell, firstUnescaped, final, breaks);
            breaks.push(offset + at);
          }
        }
        const endless = !closed && length - position > limit;
        if (!final && !endless && at + 1 >= length) return false;
        const after = at + 1 < length ? bytes[at + 1] : lineFeed;
        if (!closed || (after !== delimiter && after !== lineFeed && after !== carriageReturn)) {
          return spendBrokenLine(firstCell, firstUnescaped, final, endless ? [] : breaks);
        }
        if (escaped) addUnescaped(start + 1, at);
        else addCell(start + 1, at);
        at++;
      } else {
        let byte = bytes[at];
        while (at < length && byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) byte = bytes[++at];
        if (at >= length && !final) return false;
        addCell(start, at);
      }
      if (at < length && bytes[at] === delimiter) {
        at++;
        continue;
      }
      const next = afterBreak(at, final);
      if (next === -1) return false;
      finish(firstCell, next);
      line += breaks.length;
      return true;
    }
  }

  /** Ends the record whose cells have been added; the next begins at `next`. */
  function finish(firstCell: number, next: number): void {
    if (line > passOver) {
      endRecord(builder, line, position, next);
      dropBlankRecord(builder);
    } else {
      builder.cells = firstCell;
    }
    position = next;
    line++;
  }

  /**
   * Reads records as long as they are plain: no quoted cell, and an LF or CRLF in sight. Everything is in local variables
   * here, which is what makes it fast. Stops at the first record that is not, for `record` to read.
   */
  function plainRecords(): void {
    const data = bytes;
    const words = new DataView(data.buffer);
    const size = length;
    data[size] = lineFeed; // ends every search
    let { starts, ends } = builder.batch;
    let room = starts.length;
    while (position < size) {
      const firstCell = builder.cells;
      let cells = firstCell;
      let start = position;
      let at = start;
      for (;;) {
        if (data[at] === quote) return;
        at = nextStop(words, at, delimiters);
        let byte = data[at] as number;
        while (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) {
          at = nextStop(words, at + 1, delimiters);
          byte = data[at] as number;
        }
        if (at >= size) return;
        if (cells >= room) {
          builder.cells = cells;
          roomForCell(builder);
          builder.cells = firstCell;
          ({ starts, ends } = builder.batch);
          room = starts.length;
        }
        starts[cells] = start;
        ends[cells++] = at;
        if (byte === delimiter) {
          start = ++at;
          if (at >= size) return;
          continue;
        }
        if (byte === carriageReturn && (at + 1 >= size || data[++at] !== lineFeed)) return;
        break;
      }
      builder.cells = cells;
      finish(firstCell, at + 1);
    }
  }

  function run(final: boolean): RecordBatch {
    doomed.forgetBefore(offset + position);
    builder.batch.bytes = bytes;
    builder.batch.count = 0;
    builder.batch.span = 0;
    builder.cells = 0;
    scratch = length + 1; // one byte is kept for a sentinel
    if (length < retryAt && !final) return builder.batch;
    while (position < length) {
      plainRecords();
      if (position >= length) break;
      const cells = builder.cells;
      const unescaped = scratch;
      if (!record(final)) {
        builder.cells = cells;
        scratch = unescaped;
        break;
      }
    }
    builder.batch.span = position;
    const left = length - position;
    if (left > limit && lineBreak(position) >= length) throw new LineTooLong(line);
    retryAt = left > 1 << 16 && left <= limit ? left * 2 : 0;
    return builder.batch;
  }

  return {
    push(chunk) {
      hold(chunk);
      return run(false);
    },
    end: () => {
      hold(new Uint8Array(0));
      return run(true);
    },
  };
}
