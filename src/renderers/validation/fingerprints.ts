import { createHash } from 'node:crypto';

/**
 * Makes fingerprints that stay when rows are inserted above: of what an issue is about, and the how many-th of its like it
 * is. Every like is remembered, so use it for no more issues than memory has room for.
 */
export function createFingerprints(): (about: readonly (string | null)[]) => string {
  const seen = new Map<string, number>();
  return (about) => {
    const key = JSON.stringify(about);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return createHash('sha256').update(`${key} ${occurrence}`).digest('hex');
  };
}
