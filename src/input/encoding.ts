import { CourtstatError, type Undecoded } from '../errors.ts';
import type { Source } from './source.ts';
import { type ByteEncoding, strictCheck } from './strictness.ts';

/** The encoding of an input. */
export interface Encoding {
  /** As reports print it: `utf-8`, `gb18030`, `utf-16le` … */
  readonly name: string;
  /** Bytes of the byte order mark, to be skipped. */
  readonly markLength: number;
  /** Given by the user: bytes that do not fit become U+FFFD and are told of, instead of ending the run. */
  readonly forced: boolean;
  /** Where the first byte is that does not fit a forced encoding. */
  readonly fault?: number;
  /** Seen only at the start of a large file; the rest is checked while it is read. */
  readonly assumed?: boolean;
}

/** A large file turned out not to be in the encoding of its start: it has to be opened again, and looked at to its end. */
export class WronglyAssumed extends Error {}

const byteOrderMarks = [
  { name: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', mark: [0xff, 0xfe] },
  { name: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** ZIP (xlsx) and OLE (xls). */
const spreadsheetMarks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const gbLabels = new Set(['gbk', 'gb2312', 'gb18030', 'gb-18030', 'cp936', '936', 'ansi']);

/** The encoding that `--encoding` means. GBK and GB2312 are read as their superset GB18030. Throws `unsupported-encoding`. */
export function encodingNamed(label: string): string {
  const encoding = encodingOf(label);
  if (encoding === undefined) throw new CourtstatError('unsupported-encoding', { label });
  return encoding;
}

/** Whether there is an encoding of that name. */
export function isEncoding(label: string): boolean {
  return encodingOf(label) !== undefined;
}

function encodingOf(label: string): string | undefined {
  const lower = label.trim().toLowerCase();
  if (gbLabels.has(lower)) return 'gb18030';
  try {
    return new TextDecoder(lower).encoding;
  } catch {
    return undefined;
  }
}

export function isByteEncoding(name: string): name is ByteEncoding {
  return name === 'utf-8' || name === 'gb18030';
}

/** From this size on a file is not read twice, once to be checked and once for its cells. */
const large = 8 * 1024 * 1024;

/**
 * Decides the encoding of an input: `forced`, else its byte order mark, else strict UTF-8 over all that is held, else
 * strict GB18030. With `assume`, a large file whose first chunk is UTF-8 is taken for UTF-8. Throws `empty-file`, `spreadsheet-file`, `binary-file` or, with both offsets, `undecodable`.
 */
export async function decideEncoding(source: Source, forced: string | undefined, assume = false): Promise<Encoding> {
  const { path } = source;
  const start = await firstBytes(source);
  if (start.length === 0) throw new CourtstatError('empty-file', { path });
  if (spreadsheetMarks.some((mark) => startsWith(start, mark))) throw new CourtstatError('spreadsheet-file', { path });
  const marked = byteOrderMarks.find(({ mark }) => startsWith(start, mark));
  const name = forced ?? marked?.name;
  const markLength = marked !== undefined && (name === marked.name || forced === undefined) ? marked.mark.length : 0;
  if (name !== undefined && !isByteEncoding(name)) {
    const fault = forced === undefined ? undefined : await faultOfOther(source, name);
    return { name, markLength, forced: forced !== undefined, ...(fault === undefined ? {} : { fault }) };
  }

  const assumed = assume && forced === undefined && (source.size ?? 0) >= large;
  if (assumed && (await startsAsUtf8(source))) return { name: 'utf-8', markLength, forced: false, assumed };

  const undecoded: Undecoded[] = [];
  for (const candidate of name === undefined ? (['utf-8', 'gb18030'] as const) : [name]) {
    const fault = await faultOf(source, candidate);
    if (fault === undefined) return { name: candidate, markLength, forced: forced !== undefined };
    if (forced !== undefined) return { name: candidate, markLength, forced: true, fault };
    undecoded.push({ encoding: candidate, offset: fault });
  }
  throw undecodable(path, undecoded);
}

/** The error for bytes that fit none of the encodings tried; the offset told first is the one that got furthest. */
export function undecodable(path: string, tried: readonly Undecoded[]): CourtstatError<'undecodable'> {
  const [furthest] = [...tried].sort((a, b) => b.offset - a.offset);
  if (furthest === undefined) throw new RangeError('no encoding tried');
  return new CourtstatError('undecodable', { path, ...furthest, tried });
}

/** Enough for every mark: a pipe may deliver its first bytes one at a time. */
async function firstBytes(source: Source): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array(0);
  for await (const chunk of source.held()) {
    bytes = Buffer.concat([bytes, chunk.subarray(0, 8)]);
    if (bytes.length >= 8) break;
  }
  return bytes;
}

async function startsAsUtf8(source: Source): Promise<boolean> {
  const check = strictCheck('utf-8');
  for await (const chunk of source.held()) {
    check.push(chunk);
    break;
  }
  return check.fault === undefined;
}

async function faultOf(source: Source, encoding: ByteEncoding): Promise<number | undefined> {
  const check = strictCheck(encoding);
  let offset = 0;
  for await (const chunk of source.held()) {
    refuseZero(source.path, chunk, offset);
    offset += chunk.length;
    check.push(chunk);
  }
  // What is held of a longer stream may end within a character.
  if (source.complete) check.end();
  return check.fault;
}

/** The offset of the chunk in which an encoding that is only given by the user gives up: its decoder tells no more. */
async function faultOfOther(source: Source, name: string): Promise<number | undefined> {
  const decoder = new TextDecoder(name, { fatal: true });
  let offset = 0;
  try {
    for await (const chunk of source.held()) {
      decoder.decode(chunk, { stream: true });
      offset += chunk.length;
    }
    if (source.complete) decoder.decode();
    return undefined;
  } catch (error) {
    if (error instanceof CourtstatError) throw error;
    return offset;
  }
}

/** Throws `binary-file` where a chunk that begins at `offset` holds a zero byte. */
export function refuseZero(path: string, { buffer, byteOffset, length }: Uint8Array, offset: number): void {
  // Buffer's search is many times that of a typed array.
  const zero = Buffer.from(buffer, byteOffset, length).indexOf(0);
  if (zero >= 0) throw new CourtstatError('binary-file', { path, offset: offset + zero });
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
