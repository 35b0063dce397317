import type { NoValue } from '../../indicators/measurement.ts';
import { ungrouped } from '../../tally/grouping.ts';
import type { PendingAges } from '../../tally/pendingAges.ts';
import { codedReason } from '../codedReason.ts';
import type { Ages, Breakdown } from './backlog.ts';

/** Ages as a backlog states them: counts with their shares. */
export function statedAges({ pending, bands, overYear, median, oldest }: PendingAges): Ages {
  const some = (cases: number) => ({ cases, share: pending === 0 ? null : cases / pending });
  return { bands: bands.map(some), overYear: some(overYear), median: median ?? null, oldest: oldest ?? null };
}

/** A group of pending cases by its key. */
export type KeyedAges = readonly [key: string, ages: PendingAges];

/** Groups in the order of `compare`, cases without one last; no groups for a reason. */
export function breakdownOf(
  groups: readonly KeyedAges[],
  reason: NoValue | undefined,
  compare: (one: KeyedAges, other: KeyedAges) => number,
): Breakdown {
  if (reason !== undefined) return { groups: null, reason: codedReason(reason) };
  const isUnnamed = ([key]: KeyedAges) => Number(key === ungrouped);
  const sorted = groups.toSorted((one, other) => isUnnamed(one) - isUnnamed(other) || compare(one, other));
  return {
    groups: sorted.map(([code, ages]) => ({ code, pending: ages.pending, ages: statedAges(ages) })),
    reason: null,
  };
}
