import { mkdirSync, rmdirSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { CourtstatError } from '../errors.ts';

/** Folders that were made for files. */
export interface MadeFolders {
  /** Lets them stay. */
  keep(): void;
  /** Removes those that are still empty, unless they are to stay. Call in any case. */
  discard(): void;
}

/** Makes the folders of files as far as they are missing. Throws `output-unwritable`. */
export function makeFolders(paths: readonly string[]): MadeFolders {
  const made: string[] = [];
  const discard = () => {
    for (const folder of made.reverse()) {
      try {
        rmdirSync(folder);
      } catch {
        // Somebody has put something there.
      }
    }
    made.length = 0;
    process.off('exit', discard);
  };
  // Also where the run is interrupted.
  process.once('exit', discard);
  for (const [folder, path] of new Map(paths.map((one) => [dirname(resolve(one)), one]))) {
    try {
      const first = mkdirSync(folder, { recursive: true });
      if (first !== undefined) made.push(...foldersFrom(first, folder));
    } catch (error) {
      discard();
      const { code, message } = error as NodeJS.ErrnoException;
      throw new CourtstatError('output-unwritable', { path, reason: code ?? message });
    }
  }
  return {
    keep() {
      made.length = 0;
    },
    discard,
  };
}

/** The folders between one and another below it, both of them among them. */
function foldersFrom(first: string, last: string): string[] {
  const steps = relative(first, last)
    .split(sep)
    .filter((step) => step !== '');
  return [first, ...steps.map((_, at) => resolve(first, ...steps.slice(0, at + 1)))];
}
