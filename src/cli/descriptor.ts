import { writeSync } from 'node:fs';

/** How long to wait for a reader that is slower, in milliseconds. */
const pause = 10;

/** Writes a piece to the end. False where whoever read the pipe has closed it: they have seen enough. */
export function writeAll(descriptor: number, piece: string | Uint8Array): boolean {
  let bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  return true;
}
