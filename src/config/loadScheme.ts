import { existsSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { builtInSchemes, defaultSchemeId } from '../bands/builtIn.ts';
import { completeScheme, type Scheme } from '../bands/scheme.ts';
import { CourtstatError } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';

/** The built-in scheme of that id, or the one in that file. Throws `unknown-scheme` and the errors of `readJsonFile`. */
export async function loadScheme(given: string | undefined, folder: string): Promise<Scheme> {
  const name = given ?? defaultSchemeId;
  const builtIn = builtInSchemes.find(({ id }) => id === name);
  if (builtIn !== undefined) return builtIn;
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
  return completeScheme(readJsonFile(path, shown, schemeFileSchema).value);
}
