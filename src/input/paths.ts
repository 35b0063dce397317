import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { CourtstatError } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';

/** Standard input among the files. */
export const standardInput = '-';

const exportEndings = '**/*.{csv,tsv,txt,csv.gz,tsv.gz,txt.gz}';

/**
 * The files that the arguments name, in argument order: files, folders (every CSV, TSV or TXT below them, by name),
 * patterns that the shell did not expand, `-`. A file named twice is read once. Paths come relative to `folder`, with `/`.
 * A name without a file is an error thrown: `file-missing`, `no-match` or `no-csv-in-directory`; `failed` is told of it
 * instead, where given, with the name as it is shown.
 */
export async function findFiles(
  names: readonly string[],
  folder: string,
  failed?: (path: string, error: CourtstatError) => void,
): Promise<string[]> {
  const found = new Map<string, string>();
  for (const name of names) {
    for (const path of await filesOf(name, folder, failed)) {
      const identity = path === standardInput ? path : realpathSync(resolve(folder, path));
      if (!found.has(identity)) found.set(identity, path);
    }
  }
  return [...found.values()];
}

/** The one file of a name, as `findFiles` gives it; throws `file-missing` with the name that may have been meant. */
export function findFile(name: string, folder: string): string {
  const path = resolve(folder, name);
  if (existsSync(path)) return relativePath(path, folder);
  const shown = shownName(name, folder);
  throw new CourtstatError('file-missing', { path: shown, nearest: neighbour(path, shown) });
}

async function filesOf(
  name: string,
  folder: string,
  failed: ((path: string, error: CourtstatError) => void) | undefined,
): Promise<string[]> {
  try {
    return await existingFiles(name, folder);
  } catch (error) {
    if (failed === undefined || !(error instanceof CourtstatError)) throw error;
    failed(shownName(name, folder), error);
    return [];
  }
}

async function existingFiles(name: string, folder: string): Promise<string[]> {
  if (name === standardInput) return [name];
  const path = resolve(folder, name);
  if (existsSync(path) && statSync(path).isDirectory()) {
    const inside = await matching(exportEndings, path, folder);
    if (inside.length === 0) throw new CourtstatError('no-csv-in-directory', { path: relativePath(path, folder) });
    return inside;
  }
  if (existsSync(path) || !/[*?[\]{}!]/.test(name)) return [findFile(name, folder)];
  const shown = shownName(name, folder);
  const matches = await matching(slashed(name), folder, folder);
  if (matches.length === 0) throw new CourtstatError('no-match', { pattern: shown });
  return matches;
}

async function matching(pattern: string, from: string, folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { cwd: from, absolute: true, onlyFiles: true, caseSensitiveMatch: false });
  return paths.map((path) => relativePath(path, folder)).sort();
}

function shownName(name: string, folder: string): string {
  return isAbsolute(name) ? relativePath(name, folder) || '.' : slashed(name);
}

function relativePath(path: string, folder: string): string {
  return slashed(relative(folder, path));
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** The file of the same folder that may have been meant; endings, which all exports share, make no name like another. */
function neighbour(path: string, name: string): string | null {
  const stemOf = (file: string) => file.replace(/(\.[a-z]{2,4})?(\.gz)?\.?$/i, '');
  const files = filesIn(dirname(path));
  const nearest = nearestTo(stemOf(basename(path)), files.map(stemOf));
  const meant = files.find((file) => stemOf(file) === nearest);
  return meant === undefined ? null : slashed(`${name.slice(0, name.length - basename(path).length)}${meant}`);
}

/** None where the folder is missing or may not be read. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
