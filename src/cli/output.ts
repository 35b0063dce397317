import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { CourtstatError } from '../errors.ts';

/** A file to be written: where, and in which format. */
export interface Target<F extends string> {
  readonly path: string;
  readonly format: F;
  /** Given with a format, a file is written besides standard output; without, in its place. */
  readonly besides: boolean;
}

/**
 * Reads `--output [FORMAT=]PATH` options. Without a format in front a path takes `--format`, else the format of its
 * ending. Throws `output-format-unknown` and `output-repeated`.
 */
export function targetsOf<F extends string>(
  outputs: readonly string[],
  formats: Readonly<Record<F, readonly string[]>>,
  chosen: F | undefined,
): Target<F>[] {
  const known = Object.keys(formats) as F[];
  const targets = outputs.map((output): Target<F> => {
    const named = known.find((format) => output.startsWith(`${format}=`));
    if (named !== undefined) return { path: output.slice(named.length + 1), format: named, besides: true };
    const ending = extname(output).toLowerCase();
    const format = chosen ?? known.find((one) => formats[one].includes(ending));
    if (format === undefined) throw new CourtstatError('output-format-unknown', { path: output, formats: known });
    return { path: output, format, besides: false };
  });
  targets.forEach(({ path }, index) => {
    const first = targets.findIndex((other) => resolve(other.path) === resolve(path));
    if (first !== index) throw new CourtstatError('output-repeated', { path });
  });
  return targets;
}

/** Throws `output-is-input` where a target is one of the files read. */
export function refuseInputs(targets: readonly { readonly path: string }[], inputs: readonly string[]): void {
  const read = new Set(inputs.map(realOf));
  const clash = targets.find(({ path }) => read.has(realOf(path)));
  if (clash !== undefined) throw new CourtstatError('output-is-input', { path: clash.path });
}

/** Files that are written whole or not at all. */
export interface Outputs {
  /** Begins a file; the function given back writes to it, a piece at a time. Throws `output-unwritable`. */
  open(path: string): (piece: string | Uint8Array) => void;
  /** Puts all files begun in their places. */
  commit(): void;
  /** Removes what has not been put in its place. Call in any case. */
  discard(): void;
}

/**
 * All files are written under temporary names first and renamed together at the end. What is no regular file (a pipe,
 * /dev/stdout) is written directly.
 */
export function openOutputs(): Outputs {
  const pending: { descriptor: number; temporary: string; final: string }[] = [];
  const outputs: Outputs = {
    open(path) {
      return attempt(path, () => {
        if (isSpecial(path)) {
          const descriptor = openSync(path, 'w');
          pending.push({ descriptor, temporary: '', final: path });
          return (piece) => attempt(path, () => writeAll(descriptor, piece));
        }
        const final = realOf(path);
        const temporary = join(dirname(final), `.${basename(final)}.${process.pid}.tmp`);
        const descriptor = openSync(temporary, 'wx');
        pending.push({ descriptor, temporary, final });
        return (piece) => attempt(path, () => writeAll(descriptor, piece));
      });
    },
    commit() {
      for (const { descriptor, final } of pending) attempt(final, () => closeSync(descriptor));
      for (const { temporary, final } of pending.splice(0)) {
        if (temporary !== '') attempt(final, () => renameSync(temporary, final));
      }
    },
    discard() {
      for (const { descriptor, temporary } of pending.splice(0)) {
        try {
          closeSync(descriptor);
        } catch {
          // Closed already.
        }
        if (temporary !== '') rmSync(temporary, { force: true });
      }
      process.off('exit', outputs.discard);
    },
  };
  // Also where the run is interrupted.
  process.once('exit', outputs.discard);
  return outputs;
}

/** A pipe may take less than it is given. */
function writeAll(descriptor: number, piece: string | Uint8Array): void {
  let bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
}

/** A file's content, in one piece or in many. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** Writes files whole or not at all. Throws `output-unwritable`. */
export function writeWhole(files: readonly { readonly path: string; readonly content: Content }[]): void {
  const outputs = openOutputs();
  try {
    for (const { path, content } of files) {
      const write = outputs.open(path);
      for (const piece of typeof content === 'string' || content instanceof Uint8Array ? [content] : content)
        write(piece);
    }
    outputs.commit();
  } finally {
    outputs.discard();
  }
}

/** Writes to standard output, waiting where its reader is slower. */
export async function printOut(content: Iterable<string>): Promise<void> {
  const { stdout } = process;
  for (const piece of content) {
    if (!stdout.write(piece)) await once(stdout, 'drain');
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CourtstatError('output-unwritable', { path, reason: code ?? message });
  }
}

function isSpecial(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile();
}

/** A link is followed, so that what it points to is replaced (or made) and the link stays. */
function realOf(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const link = lstatSync(absolute, { throwIfNoEntry: false });
  return link?.isSymbolicLink() ? resolve(dirname(absolute), readlinkSync(absolute)) : absolute;
}
