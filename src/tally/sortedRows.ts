import type { DayRange } from './caseColumns.ts';
import type { Profiles } from './profiles.ts';

/** Rows in an order by a number that each of them has: those of number `n` from place `starts[n]` up to `starts[n + 1]`. */
export interface SortedRows {
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
}

/** Sorts rows by their profile, and by their closing day where it is the same; those without one come last. */
export function sortRows(
  closedOn: Int32Array,
  { ofRow, profiles }: Profiles,
  rows: Uint32Array,
  { first, last }: DayRange,
): SortedRows {
  const days = rows.length === 0 ? 0 : last - first + 1;
  // No day lies below all others; it is to come behind them.
  const keys = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const closed = (closedOn[rows[place] as number] as number) - first;
    keys[place] = closed < 0 ? days : closed;
  }
  const byDay = sortedBy(rows, keys, days + 1).rows;
  for (let place = 0; place < rows.length; place++) keys[place] = ofRow[byDay[place] as number] as number;
  return sortedBy(byDay, keys, profiles.length);
}

/** Rows with the same key stay in the order in which they are; keys are less than `limit`. */
function sortedBy(rows: Uint32Array, keys: Int32Array, limit: number): SortedRows {
  const starts = new Uint32Array(limit + 1);
  for (let place = 0; place < rows.length; place++) {
    const key = (keys[place] as number) + 1;
    starts[key] = (starts[key] as number) + 1;
  }
  for (let key = 0; key < limit; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const next = starts.slice();
  const sorted = new Uint32Array(rows.length);
  for (let from = 0; from < rows.length; from++) {
    const key = keys[from] as number;
    const place = next[key] as number;
    next[key] = place + 1;
    sorted[place] = rows[from] as number;
  }
  return { rows: sorted, starts };
}
