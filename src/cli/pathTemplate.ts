import { CourtstatError } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';

/** What may stand in the path of an output, in braces: one file is then written for each month, or each court. */
export const placeholders = ['month', 'court', 'code'] as const;
export type Placeholder = (typeof placeholders)[number];

const inBraces = /\{([^{}]*)\}/g;

/** The placeholders that a path holds. */
export function placeholdersIn(path: string): ReadonlySet<string> {
  return new Set([...path.matchAll(inBraces)].map(([, name = '']) => name));
}

/** Throws `unmatched-brace` where a path holds half of a placeholder, and `unknown-placeholder` where it holds another one. */
export function requirePlaceholders(path: string): void {
  if (/[{}]/.test(path.replace(inBraces, ''))) throw new CourtstatError('unmatched-brace', { path, placeholders });
  for (const name of placeholdersIn(path)) {
    if ((placeholders as readonly string[]).includes(name)) continue;
    const nearest = nearestTo(name, placeholders);
    throw new CourtstatError('unknown-placeholder', { path, placeholder: name, nearest, placeholders });
  }
}

/** The path with what its placeholders stand for. */
export function filledPath(path: string, values: Readonly<Record<Placeholder, string>>): string {
  return path.replace(inBraces, (_, name: Placeholder) => values[name]);
}
