import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CourtstatError } from '../errors.ts';
import { standardInput } from './paths.ts';

/** How much of a stream is held to decide on its encoding, delimiter and header. */
const heldAtMost = 64 * 1024 * 1024;
const chunkSize = 1 << 20;

/** The bytes of one input. */
export interface Source {
  readonly path: string;
  /** From the start: everything, or as much of a stream as may be held. May be asked for again until `all` is. */
  held(): AsyncIterable<Uint8Array>;
  /** Bytes of a plain file; undefined for streams and compressed files. */
  readonly size: number | undefined;
  /** Whether `held` gives everything. */
  readonly complete: boolean;
  /** From the start to the end, once. Throws `file-changed` where the file is not what `held` gave. */
  all(): AsyncIterable<Uint8Array>;
  /** SHA-256 of the bytes as they came (compressed ones as they were), once read to the end. */
  digest(): string;
  /** For those who do not read `all`. */
  close(): Promise<void>;
}

/** The bytes of standard input and of pipes, by path, for those who have to read them a second time. */
export type Recordings = Map<string, Uint8Array[]>;

/**
 * Opens a path that `findFiles` gave, relative to `folder`; `-` reads `stdin`. Gzip is known by its first bytes. What can be
 * read only once is kept in `recordings`, where given, and comes from there the second time.
 */
export async function openSource(
  path: string,
  folder: string,
  stdin: () => Readable,
  recordings?: Recordings,
): Promise<Source> {
  const recorded = recordings?.get(path);
  if (recorded !== undefined) return streamSource(path, Readable.from(recorded));
  if (path === standardInput) return streamSource(path, recording(path, stdin(), recordings));
  const file = resolve(folder, path);
  return orUnreadable(path, async () => {
    const handle = await open(file, 'r');
    const stats = await handle.stat();
    const magic = Buffer.alloc(2);
    const compressed = stats.isFile() && (await handle.read(magic, 0, 2, 0)).bytesRead === 2 && isGzip(magic);
    if (stats.isFile() && !compressed) return fileSource(path, handle, stats);
    // A pipe that is let go and opened anew may meanwhile have lost its writer.
    if (!stats.isFile()) return streamSource(path, recording(path, handle.createReadStream(), recordings));
    await handle.close();
    return streamSource(path, createReadStream(file));
  });
}

function recording(path: string, stream: Readable, recordings: Recordings | undefined): Readable {
  if (recordings === undefined) return stream;
  const kept: Uint8Array[] = [];
  recordings.set(path, kept);
  return Readable.from(watched(stream, (chunk) => kept.push(chunk)));
}

function fileSource(path: string, handle: FileHandle, before: Stats): Source {
  let digest: string | undefined;

  async function* read(): AsyncGenerator<Uint8Array> {
    const hash = digest === undefined ? createHash('sha256') : undefined;
    // Two buffers in turn: one is read while the other is worked on.
    const length = Math.min(chunkSize, before.size + 1); // one byte more: a file that has grown shows
    const buffers = [new Uint8Array(length), new Uint8Array(length)] as const;
    const fill = (turn: number, at: number) => handle.read(buffers[turn % 2] as Uint8Array, 0, length, at);
    let position = 0;
    let pending = fill(0, 0);
    try {
      for (let turn = 0; ; turn++) {
        const { bytesRead } = await pending;
        if (bytesRead === 0) break;
        position += bytesRead;
        pending = fill(turn + 1, position);
        const chunk = (buffers[turn % 2] as Uint8Array).subarray(0, bytesRead);
        hash?.update(chunk);
        yield chunk;
      }
    } finally {
      // Whoever stops early leaves a read under way that nobody waits for.
      pending.catch(() => undefined);
    }
    digest ??= hash?.digest('hex');
  }

  return {
    path,
    size: before.size,
    complete: true,
    held: () => guarded(path, read()),
    all: () =>
      guarded(
        path,
        (async function* () {
          try {
            yield* read();
            const after = await handle.stat();
            if (before.size !== after.size || before.mtimeMs !== after.mtimeMs) {
              throw new CourtstatError('file-changed', { path });
            }
          } finally {
            await handle.close();
          }
        })(),
      ),
    digest: () => digest ?? '',
    close: () => handle.close(),
  };
}

async function streamSource(path: string, raw: Readable): Promise<Source> {
  const hash = createHash('sha256');
  const chunks = guarded(path, unpacked(watched(raw, (chunk) => hash.update(chunk))))[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let complete = false;
  while (size < heldAtMost && !complete) {
    const next = await chunks.next();
    if (next.done === true) complete = true;
    else {
      held.push(next.value);
      size += next.value.length;
    }
  }
  return {
    path,
    size: undefined,
    complete,
    async *held() {
      yield* held;
    },
    async *all() {
      for (let chunk = held.shift(); chunk !== undefined; chunk = held.shift()) yield chunk;
      if (!complete) yield* { [Symbol.asyncIterator]: () => chunks };
    },
    digest: () => hash.digest('hex'),
    close: async () => void raw.destroy(),
  };
}

async function* watched(raw: Readable, see: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of raw as AsyncIterable<Uint8Array>) {
    see(chunk);
    yield chunk;
  }
}

async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first: Uint8Array = new Uint8Array(0);
  while (first.length < 2) {
    const next = await chunks.next();
    if (next.done === true) break;
    first = Buffer.concat([first, next.value]);
  }
  const all = (async function* () {
    if (first.length > 0) yield first;
    yield* chunks;
  })();
  if (!isGzip(first)) {
    yield* all;
    return;
  }
  const packed = Readable.from(all);
  const gunzip = createGunzip();
  packed.on('error', (error) => gunzip.destroy(error));
  yield* packed.pipe(gunzip) as AsyncIterable<Uint8Array>;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Passes chunks on, with what the system says of a failed read put into our own words. */
async function* guarded(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function orUnreadable<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): CourtstatError {
  if (error instanceof CourtstatError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new CourtstatError('file-unreadable', { path, reason: code ?? message });
}
