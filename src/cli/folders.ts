import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CourtstatError } from '../errors.ts';

/** Folders that were made for files. */
export interface MadeFolders {
  /** Lets them stay. */
  keep(): void;
  /** Removes those that are still empty, unless they are to stay. Call in any case. */
  discard(): void;
}

/** Makes the folders of files as far as they are missing, all or none. Throws `output-unwritable`. */
export function makeFolders(paths: readonly string[]): MadeFolders {
  const made: string[] = [];
  const discard = () => {
    // The inner ones first: only an empty folder can be removed.
    for (const folder of made.reverse()) {
      try {
        rmdirSync(folder);
      } catch {
        // Somebody has put something there.
      }
    }
    made.length = 0;
  };
  for (const [folder, path] of new Map(paths.map((one) => [dirname(resolve(one)), one]))) {
    try {
      for (const missing of missingFolders(folder)) if (makeFolder(missing)) made.push(missing);
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

/** A folder and those around it, from the outermost on, as far as they are not there. */
function missingFolders(folder: string): string[] {
  if (isFolder(folder)) return [];
  const around = dirname(folder);
  return [...(around === folder ? [] : missingFolders(around)), folder];
}

/** Whether it was made; somebody else may have been quicker. One at a time, so that each is known that has to go again. */
function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (isFolder(folder)) return false;
    throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
