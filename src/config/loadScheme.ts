import { existsSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { builtInSchemes, defaultSchemeId } from '../bands/builtIn.ts';
import { completeScheme, type Scheme } from '../bands/scheme.ts';
import { CourtstatError } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';

/** A scheme with where it stands: its path as messages show it, and the line of each key (`indicators.closure-rate`). */
export interface LoadedScheme {
  readonly scheme: Scheme;
  /** The id of a built-in scheme. */
  readonly shown: string;
  /** Empty for a built-in scheme. */
  readonly lines: ReadonlyMap<string, number>;
}

/** The built-in scheme of that id, or the one in that file. Throws `unknown-scheme` and the errors of `readJsonFile`. */
export async function openScheme(given: string | undefined, folder: string): Promise<LoadedScheme> {
  const name = given ?? defaultSchemeId;
  const builtIn = builtInSchemes.find(({ id }) => id === name);
  if (builtIn !== undefined) return { scheme: builtIn, shown: name, lines: new Map() };
  const path = resolve(folder, name);
  const shown = relative(folder, path).replaceAll('\\', '/');
  if (!existsSync(path)) {
    const ids = builtInSchemes.map(({ id }) => id);
    throw new CourtstatError('unknown-scheme', { id: shown, nearest: nearestTo(basename(path), ids), ids });
  }
  const [{ readJsonFile }, { schemeFileSchema }] = await Promise.all([
    import('./jsonFile.ts'),
    import('../bands/schema.ts'),
  ]);
  const { value, lines } = readJsonFile(path, shown, schemeFileSchema);
  return { scheme: completeScheme(value), shown, lines };
}

/** The scheme alone. */
export async function loadScheme(given: string | undefined, folder: string): Promise<Scheme> {
  return (await openScheme(given, folder)).scheme;
}
