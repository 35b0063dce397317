import { type CaseTable, noCourt } from '../cases/caseTable.ts';
import type { Rejection } from '../rules/rejectRows.ts';
import type { Profiles } from '../tally/profiles.ts';

/** Rejected rows of each court, by its index; those that belong to no court are nobody's. */
export function rejectedByCourt(table: CaseTable, rejection: Rejection): Uint32Array {
  return rowsByCourt(table, (row) => rejection.rows[row] === 1);
}

/** Accepted rows of each court, by its index. */
export function acceptedByCourt(table: CaseTable, rejection: Rejection): Uint32Array {
  return rowsByCourt(table, (row) => rejection.rows[row] === 0);
}

function rowsByCourt({ rows, court, courts }: CaseTable, counts: (row: number) => boolean): Uint32Array {
  const ofCourt = new Uint32Array(courts.length);
  for (let row = 0; row < rows; row++) {
    const place = court[row] as number;
    if (place !== noCourt && counts(row)) ofCourt[place] = (ofCourt[place] as number) + 1;
  }
  return ofCourt;
}

/** Accepted cases that are left out of every population, by type code; of one court (its index), where one is given. */
export function excludedByCode({ profiles }: Pick<Profiles, 'profiles'>, ofCourt?: number): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { court, excludedAs, cases } of profiles) {
    if (excludedAs === null || (ofCourt !== undefined && court !== ofCourt)) continue;
    counts.set(excludedAs, (counts.get(excludedAs) ?? 0) + cases);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Accepted cases that a filter left in the report, excluded ones among them; of one court, where one is given. */
export function casesIn({ profiles }: Profiles, ofCourt?: number): number {
  return profiles
    .filter(({ court }) => ofCourt === undefined || court === ofCourt)
    .reduce((sum, { cases }) => sum + cases, 0);
}
