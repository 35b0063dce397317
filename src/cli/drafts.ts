import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CourtstatError } from '../errors.ts';
import { writeAll } from './descriptor.ts';
import { modeOf, realFile, standardStream } from './realFile.ts';

/** A file on its way. Its functions throw `output-unwritable`. */
export interface Draft {
  open(): void;
  /** What comes after a pipe was closed is dropped. */
  write(piece: string | Uint8Array): void;
  close(): void;
  /** Puts in its place what was opened. */
  place(): void;
  /** Removes what was not put in its place. */
  discard(): void;
}

/** A file under a temporary name beside its place, made at once. The file that it replaces lends it its mode. */
export function temporaryDraft(path: string, isPrivate: boolean): Draft {
  const final = realFile(path);
  const mode = modeOf(final);
  const temporary = join(dirname(final), `.${basename(final)}.${randomBytes(6).toString('hex')}.tmp`);
  // Closed until it is wanted: there may be more drafts than a process may have files open.
  attempt(path, () => closeSync(openSync(temporary, 'wx', isPrivate || mode !== undefined ? 0o600 : 0o666)));
  let descriptor: number | undefined;
  let opened = false;
  return {
    open() {
      descriptor = attempt(path, () => openSync(temporary, 'r+'));
      opened = true;
    },
    write(piece) {
      attempt(path, () => writeAll(descriptor ?? -1, piece));
    },
    close() {
      const open = descriptor;
      descriptor = undefined;
      if (open !== undefined) attempt(path, () => closeSync(open));
    },
    place() {
      if (!opened) return;
      attempt(path, () => {
        if (mode !== undefined) chmodSync(temporary, mode);
        renameSync(temporary, final);
      });
    },
    discard: () => rmSync(temporary, { force: true }),
  };
}

/** What is no regular file: a pipe, a device, the standard output under its name. It is written as it comes. */
export function directDraft(path: string): Draft {
  const stream = standardStream(path);
  const descriptor = stream ?? attempt(path, () => openSync(path, 'w'));
  let isLeft = false;
  let open = stream === undefined;
  return {
    open: () => undefined,
    write(piece) {
      if (!isLeft) isLeft = !attempt(path, () => writeAll(descriptor, piece));
    },
    close() {
      if (open) attempt(path, () => closeSync(descriptor));
      open = false;
    },
    place: () => undefined,
    discard: () => undefined,
  };
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CourtstatError('output-unwritable', { path, reason: code ?? message });
  }
}
