import { type BigIntStats, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { standardInput } from '../input/paths.ts';

/** The names that a system gives to the streams that a program was started with. */
const standardStreams: Readonly<Record<string, number>> = {
  '/dev/stdout': 1,
  '/dev/fd/1': 1,
  '/proc/self/fd/1': 1,
  '/dev/stderr': 2,
  '/dev/fd/2': 2,
  '/proc/self/fd/2': 2,
};

/** The descriptor that is open already under this name: opening it anew would fail for a socket, and cut a file short. */
export function standardStream(path: string): number | undefined {
  return standardStreams[resolve(path)];
}

/** Whether something is there that is no regular file: a pipe, a device, a folder. */
export function isSpecial(path: string): boolean {
  return standardStream(path) !== undefined || statsOf(path)?.isFile() === false;
}

/** Who may read and write a file; undefined where there is none. */
export function modeOf(path: string): number | undefined {
  const mode = statsOf(path)?.mode;
  return mode === undefined ? undefined : Number(mode) & 0o7777;
}

/** A link is followed, so that what it points to is replaced (or made) and the link stays. */
export function realFile(path: string): string {
  const absolute = resolve(path);
  return (
    found(() => realpathSync(absolute)) ??
    found(() => resolve(dirname(absolute), readlinkSync(absolute))) ?? // a link to nothing
    absolute
  );
}

/** The same for two paths of one file, however they are written; the file need not exist. `-` is what standard input is. */
export function identityOf(path: string): string {
  if (path === standardInput) return identityOf('/dev/stdin');
  const stream = standardStream(path);
  if (stream !== undefined) return `stream ${stream}`;
  // Behind a folder that is not there yet, `..` leads back nevertheless.
  const stats = statsOf(path) ?? statsOf(resolve(path));
  if (stats?.isFile() === true) return `${stats.dev}:${stats.ino}`;
  // A terminal is read under one name and written under another.
  if (stats !== undefined) return resolve(path);
  const real = realFile(path);
  return join(realFile(dirname(real)), basename(real));
}

function statsOf(path: string): BigIntStats | undefined {
  return found(() => statSync(path, { bigint: true }));
}

/** Whatever keeps a path from being looked at will be told when it is opened. */
function found<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
