import type { CaseTable } from '../../cases/caseTable.ts';
import type { Part } from '../../indicators/parts.ts';
import { rowsWith } from '../../tally/rowsWith.ts';
import type { Prepared } from '../prepareReport.ts';

/** The part of a court's cases that is listed, with the edge of its band where that decides. */
export interface CourtPart extends Pick<Part, 'traits' | 'except'> {
  /** Days that are beyond it, where not all are listed. */
  readonly isBeyond?: (days: number) => boolean;
}

/**
 * The rows of the part of every court (by its index; a court without a part has none), in the order of the table. `daysOf`
 * are the days that edges are held against.
 */
export function listedRows(
  table: CaseTable,
  { profiles, window, limits }: Prepared,
  parts: ReadonlyMap<number, CourtPart>,
  daysOf: (row: number) => number,
): Uint32Array {
  const listed = new Uint8Array(table.rows);
  // Courts mostly share their part; with judges configured for some of them there are two.
  for (const alike of groupedByTraits(parts)) {
    const [{ traits, except } = { traits: [], except: null }] = alike.values();
    const [all = [], left = []] = rowsWith(table, profiles, window, limits.dueOn, [
      traits,
      ...(except === null ? [] : [[...traits, ...except]]),
    ]);
    for (const row of all) {
      const part = alike.get(table.court[row] as number);
      if (part !== undefined && (part.isBeyond?.(daysOf(row)) ?? true)) listed[row] = 1;
    }
    for (const row of left) if (alike.has(table.court[row] as number)) listed[row] = 0;
  }
  return Uint32Array.from(rowsMarked(listed));
}

function groupedByTraits(parts: ReadonlyMap<number, CourtPart>): Map<number, CourtPart>[] {
  const groups = new Map<string, Map<number, CourtPart>>();
  for (const [court, part] of parts) {
    const key = JSON.stringify([part.traits, part.except]);
    groups.set(key, (groups.get(key) ?? new Map()).set(court, part));
  }
  return [...groups.values()];
}

function* rowsMarked(marks: Uint8Array): Generator<number> {
  for (let row = 0; row < marks.length; row++) if (marks[row] === 1) yield row;
}
