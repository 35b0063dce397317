import { type CourtLevel, courtLevels } from '../cases/courtLevels.ts';

/** How courts are ordered. */
export interface RankingOptions {
  readonly within: 'level' | 'all';
  /** By attainment; by the place on one indicator; or not at all, in the order of court codes. */
  readonly by: 'attainment' | 'none' | { readonly indicator: string; readonly order: 'distance' | 'value' };
}

export interface Ranked {
  readonly code: string;
  readonly level: CourtLevel | null;
}

const levelOrder: readonly (CourtLevel | null)[] = [...courtLevels, null];

/** A number to be compared: differences below 1e-12 are those of arithmetic, not of courts. */
export function comparable(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}

/** The group within which a court is ranked. */
export function groupOf({ level }: Ranked, { within }: RankingOptions): string {
  return within === 'all' ? 'all' : String(level);
}

/**
 * Ranks of entries in one group, the smaller key first, keys compared from left to right: equal keys share a rank and the
 * next one is left out (1, 2, 2, 4).
 */
export function ranksOf<T>(entries: readonly T[], keyOf: (entry: T) => readonly number[]): Map<T, number> {
  const keyed = entries
    .map((entry) => ({ entry, key: keyOf(entry).map(comparable) }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const ranks = new Map(entries.map((entry) => [entry, 1]));
  let rank = 1;
  for (const [index, { entry, key }] of keyed.entries()) {
    const previous = keyed[index - 1];
    if (previous !== undefined && compareKeys(previous.key, key) !== 0) rank = index + 1;
    ranks.set(entry, rank);
  }
  return ranks;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : compare(a[at] as number, b[at] as number);
}

/** Orders courts as reports list them: by level (unless ranked across levels), rank, then code; without rank last. */
export function inOrder<T extends Ranked & { readonly rank: number | null }>(
  courts: readonly T[],
  options: RankingOptions,
): T[] {
  const byCode = (a: T, b: T) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  if (options.by === 'none') return [...courts].sort(byCode);
  const level = (court: T) => (options.within === 'all' ? 0 : levelOrder.indexOf(court.level));
  const rank = ({ rank: place }: T) => place ?? Number.POSITIVE_INFINITY;
  return [...courts].sort((a, b) => level(a) - level(b) || compare(rank(a), rank(b)) || byCode(a, b));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
