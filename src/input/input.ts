import type { Readable } from 'node:stream';
import { CourtstatError } from '../errors.ts';
import { asUtf8, checkedBytes } from './decoding.ts';
import { isPlain, knownDelimiters, readsAsItIs } from './dialect.ts';
import { decideEncoding, type Encoding } from './encoding.ts';
import { type FoundHeader, findHeader, type SampleRecord } from './header.ts';
import { LineTooLong, longestRecord } from './recordLimit.ts';
import type { Dialect, RecordBatch } from './records.ts';
import { openSource, type Recordings, type Source } from './source.ts';
import { createTokenizer } from './tokenizer.ts';

/** What the user says about how the inputs are written; what is left out is found. */
export interface ReadingOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly comment?: string;
  /** Physical line, from 1. */
  readonly headerRow?: number;
}

/** Where inputs come from. */
export interface Surroundings {
  readonly folder: string;
  /** Take a large file for what it begins as; its records may then end in `WronglyAssumed`. */
  readonly assume?: boolean;
  readonly stdin: () => Readable;
  /** Where given, inputs that come through pipes are kept, so that they can be read twice. */
  readonly recordings?: Recordings;
  /** Told how many bytes of an input have been read. */
  readonly progress?: (path: string, bytes: number) => void;
}

/** One input, opened: its header row found, its records still to be read. */
export interface Input {
  readonly path: string;
  readonly encoding: Encoding;
  readonly headers: readonly string[];
  readonly headerLine: number;
  /** Bytes to be read, where that is known beforehand. */
  readonly size: number | undefined;
  /** The records behind line `after`, or behind the header row, once. */
  records(after?: number): AsyncGenerator<RecordBatch>;
  /** Whether the bytes of a batch are those of the input; else they are UTF-8 made of them. */
  readonly isDirect: boolean;
  readonly delimiter: string;
  /** The text of cell bytes. */
  decode(bytes: Uint8Array): string;
  /** SHA-256 of the input, after the last record. */
  digest(): string;
}

/** How much of the start of an input is looked at to find its delimiter and header row. */
const sampleSize = 1 << 18;
const recordsSampled = 20;
/** How many bytes are cut into records at a time: so few that their cells are still in the processor's cache when they are read. */
const stretch = 1 << 16;

/**
 * Opens an input: encoding, delimiter and header row are found where not given, with `recognises` saying whether a cell
 * is the header of a field. Throws input errors that name the file, and where they can the line or byte offset.
 */
export async function openInput(
  path: string,
  options: ReadingOptions,
  recognises: (header: string) => boolean,
  surroundings: Surroundings,
): Promise<Input> {
  const source = await openSource(path, surroundings.folder, surroundings.stdin, surroundings.recordings);
  try {
    return await understood(source, options, recognises, surroundings);
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function understood(
  source: Source,
  options: ReadingOptions,
  recognises: (header: string) => boolean,
  { progress, assume = false }: Surroundings,
): Promise<Input> {
  const { path } = source;
  const encoding = await decideEncoding(source, options.encoding, assume);
  const sample = await sampleOf(source, encoding);
  const { dialect, header } = await chooseDialect(path, sample, options, recognises);
  const direct = isPlain(dialect) && readsAsItIs(dialect, encoding.name);
  const decoder = new TextDecoder(direct ? encoding.name : 'utf-8', { ignoreBOM: true });
  return {
    path,
    encoding,
    headers: header.cells,
    headerLine: header.line,
    size: source.size,
    isDirect: direct,
    delimiter: dialect.delimiter,
    records(after = header.line) {
      const bytes = direct ? checkedBytes(source, encoding) : asUtf8(source, encoding);
      return recordsOf(
        path,
        withProgress(bytes, (count) => progress?.(path, count)),
        dialect,
        after,
      );
    },
    decode: (bytes) => decoder.decode(bytes),
    digest: () => source.digest(),
  };
}

/** The sample as UTF-8, and whether that is all there is. */
async function sampleOf(source: Source, encoding: Encoding): Promise<{ utf8: Uint8Array; whole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let whole = source.complete;
  for await (const chunk of source.held()) {
    if (size >= sampleSize) {
      whole = false;
      break;
    }
    chunks.push(new Uint8Array(chunk));
    size += chunk.length;
  }
  const bytes = Buffer.concat(chunks).subarray(encoding.markLength, sampleSize);
  whole &&= size <= sampleSize;
  const text = new TextDecoder(encoding.name, { ignoreBOM: true }).decode(bytes);
  return { utf8: new TextEncoder().encode(text), whole };
}

async function chooseDialect(
  path: string,
  sample: { utf8: Uint8Array; whole: boolean },
  { delimiter, quote, escape: escaping, comment, headerRow }: ReadingOptions,
  recognises: (header: string) => boolean,
): Promise<{ dialect: Dialect; header: FoundHeader }> {
  let best: { dialect: Dialect; header: FoundHeader } | undefined;
  let seen = false;
  let blank = false; // nothing but delimiters, by one of them
  for (const candidate of delimiter === undefined ? knownDelimiters : [delimiter]) {
    const dialect: Dialect = {
      delimiter: candidate,
      ...(quote === undefined ? {} : { quote }),
      ...(escaping === undefined ? {} : { escape: escaping }),
      ...(comment === undefined ? {} : { comment }),
    };
    const records = await sampleRecords(path, sample, dialect, headerRow);
    seen ||= records.length > 0;
    blank ||= records.length === 0;
    const header = findHeader(records, recognises, headerRow);
    if (header !== undefined && (best === undefined || speaksFor(header) > speaksFor(best.header))) {
      best = { dialect, header };
    }
  }
  if (best !== undefined && (best.header.recognised > 0 || !blank)) return best;
  if (seen && headerRow !== undefined) throw new CourtstatError('header-row-absent', { path, line: headerRow });
  throw new CourtstatError('empty-file', { path });
}

/** A recognised header counts most; without any, the delimiter that cuts the row into most cells. */
function speaksFor({ recognised, cells }: FoundHeader): number {
  return recognised * 100_000 + cells.length;
}

async function sampleRecords(
  path: string,
  { utf8, whole }: { utf8: Uint8Array; whole: boolean },
  dialect: Dialect,
  headerRow: number | undefined,
): Promise<SampleRecord[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const samples: SampleRecord[] = [];
  for await (const batch of recordsOf(path, once(utf8), dialect, 0)) {
    for (let record = 0; record < batch.count; record++) {
      if (samples.length > recordsSampled && (batch.lines[record] ?? 0) > (headerRow ?? 0)) return whatStands(samples);
      const cells: string[] = [];
      for (let cell = batch.first[record] ?? 0; cell < (batch.first[record + 1] ?? 0); cell++) {
        cells.push(decoder.decode(batch.bytes.subarray(batch.starts[cell], batch.ends[cell])));
      }
      samples.push({ cells, line: batch.lines[record] ?? 0 });
    }
  }
  // The last record of a sample that is not the whole input has been cut short.
  if (!whole && samples.length > 1) samples.pop();
  return whatStands(samples);
}

function whatStands(samples: readonly SampleRecord[]): SampleRecord[] {
  return samples.filter(({ cells }) => cells.length > 0);
}

async function* recordsOf(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  passOver: number,
): AsyncGenerator<RecordBatch> {
  if (!isPlain(dialect)) {
    const { csvParseRecords } = await import('./csvParseReader.ts');
    yield* csvParseRecords(bytes, dialect, passOver);
    return;
  }
  const tokenizer = createTokenizer(dialect.delimiter.charCodeAt(0), passOver);
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length; at += stretch) yield tokenizer.push(chunk.subarray(at, at + stretch));
    }
    yield tokenizer.end();
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    throw new CourtstatError('record-too-long', { path, line: error.line, mebibytes: longestRecord / 1024 / 1024 });
  }
}

async function* withProgress(
  chunks: AsyncIterable<Uint8Array>,
  tell: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    tell(bytes);
    yield chunk;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
