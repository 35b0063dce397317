import { CourtstatError } from '../errors.ts';
import { identityOf } from './realFile.ts';

/**
 * Holds what a run writes against itself and against all that it reads, however the paths are written. Throws
 * `output-is-input` and `output-repeated`.
 */
export function refuseClashes(written: readonly string[], read: readonly string[]): void {
  const taken = new Map<string, 'output-is-input' | 'output-repeated'>(
    read.map((path) => [identityOf(path), 'output-is-input']),
  );
  for (const path of written) {
    const identity = identityOf(path);
    const clash = taken.get(identity);
    if (clash !== undefined) throw new CourtstatError(clash, { path });
    taken.set(identity, 'output-repeated');
  }
}
