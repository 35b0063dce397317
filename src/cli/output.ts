import {
  existsSync,
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
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

/**
 * Writes files whole or not at all: all of them under temporary names first, then all renames. What is no regular file
 * (a pipe, /dev/stdout) is written directly. Throws `output-unwritable`.
 */
export function writeWhole(files: readonly { readonly path: string; readonly content: string | Uint8Array }[]): void {
  const pending: { temporary: string; final: string }[] = [];
  const removeTemporary = () => {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
  };
  try {
    for (const { path, content } of files) {
      attempt(path, () => {
        if (isSpecial(path)) {
          writeFileSync(path, content);
          return;
        }
        const final = realOf(path);
        const temporary = join(dirname(final), `.${basename(final)}.${process.pid}.tmp`);
        pending.push({ temporary, final });
        writeFileSync(temporary, content, { flag: 'wx' });
      });
    }
    for (const { temporary, final } of pending) attempt(final, () => renameSync(temporary, final));
  } finally {
    removeTemporary();
  }
}

function attempt(path: string, action: () => void): void {
  try {
    action();
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
