import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { builtInSchemes, defaultSchemeId } from '../bands/builtIn.ts';
import { completeScheme, type Scheme } from '../bands/scheme.ts';
import { CourtstatError } from '../errors.ts';
import { indicatorIds } from '../indicators/registry.ts';
import { nearestTo } from '../messages/nearest.ts';

/** The built-in scheme of that id, or the one in that file. Throws `unknown-scheme` and the errors of `readJsonFile`. */
export async function loadScheme(given: string | undefined, folder: string): Promise<Scheme> {
  const name = given ?? defaultSchemeId;
  const builtIn = builtInSchemes.find(({ id }) => id === name);
  if (builtIn !== undefined) return builtIn;
  const path = resolve(folder, name);
  if (!existsSync(path)) {
    const ids = builtInSchemes.map(({ id }) => id);
    throw new CourtstatError('unknown-scheme', { id: name, nearest: nearestTo(name, ids), ids });
  }
  const [{ readJsonFile }, { schemeFileSchema }] = await Promise.all([
    import('./jsonFile.ts'),
    import('../bands/schema.ts'),
  ]);
  const shown = relative(folder, path).replaceAll('\\', '/');
  const file = readJsonFile(path, shown, schemeFileSchema);
  const unknown = Object.keys(file.indicators).find((id) => !(indicatorIds as readonly string[]).includes(id));
  if (unknown !== undefined) {
    throw new CourtstatError('invalid-document', {
      path: shown,
      line: null,
      column: null,
      at: 'indicators',
      problem: { kind: 'unknown-indicator', id: unknown, nearest: nearestTo(unknown, indicatorIds) },
    });
  }
  return completeScheme(file);
}
