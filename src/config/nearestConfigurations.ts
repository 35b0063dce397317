import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const names = ['courtstat.config.json', 'courtstat.config.jsonc'];

/** Paths of the configurations in the nearest folder upward from `folder` that has one: none, one, or both names. */
export function nearestConfigurations(folder: string): string[] {
  for (let at = folder; ; at = dirname(at)) {
    const found = names.map((name) => join(at, name)).filter((path) => existsSync(path));
    if (found.length > 0 || dirname(at) === at) return found;
  }
}
