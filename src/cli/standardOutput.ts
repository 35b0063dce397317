import { CourtstatError } from '../errors.ts';

/**
 * Ends the run where standard output takes no more: with the status already set where its reader has closed the pipe, for
 * they have seen enough; else telling `output-unwritable`.
 */
export function watchStandardOutput(tell: (error: CourtstatError) => Promise<void>): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    const error = new CourtstatError('output-unwritable', { path: '-', reason: code ?? message });
    void tell(error).finally(() => process.exit());
  });
  // Where nothing can be told there is nothing left to do about it.
  process.stderr.on('error', () => undefined);
}

/** Writes to standard output, waiting where its reader is slower. */
export async function printOut(content: Iterable<string>): Promise<void> {
  const { stdout } = process;
  for (const piece of content) {
    if (!stdout.write(piece)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
}
