import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { blankNumber } from '../cases/numberCell.ts';
import { addTo, type Histogram } from '../statistics/histogram.ts';
import { procedureCounted } from '../traits/proceedings.ts';
import { ungrouped } from './grouping.ts';
import type { Profiles } from './profiles.ts';

/** Pending cases with one limit, and how many of them are past their bare due day, past it as moved, and due soon. */
export interface LimitCounts {
  cases: number;
  pastStatutory: number;
  overdue: number;
  dueSoon: number;
}

/** What is counted of pending cases: their ages in days, also by procedure and judge ('' = blank), and their limits by number. */
export interface PendingCounts {
  readonly ages: Histogram;
  readonly procedures: Map<string, Histogram>;
  readonly judges: Map<string, Histogram>;
  readonly limits: Map<number, LimitCounts>;
  /** First instance without a limit because the procedure is blank. */
  procedureBlank: number;
}

export function noCounts(): PendingCounts {
  return { ages: [], procedures: new Map(), judges: new Map(), limits: new Map(), procedureBlank: 0 };
}

/** The limit of every row by its number (0 = none), and its due days: later than every day where it has none. */
export interface RowDueDays {
  readonly limitOf: Uint8Array;
  readonly dueOn: Int32Array;
  readonly statutoryDueOn: Int32Array;
}

/** How a due day stands to M and the last day of the time looked ahead. */
export function dueState(due: Day, measuredOn: Day, until: Day): 'overdue' | 'dueSoon' | 'later' {
  if (due < measuredOn) return 'overdue';
  return due <= until ? 'dueSoon' : 'later';
}

/** Counts pending rows court by court (by index) and, but for judges, pooled. */
export function countPending(
  table: CaseTable,
  rows: readonly number[],
  { ofRow, profiles }: Profiles,
  { limitOf, dueOn, statutoryDueOn }: RowDueDays,
  { measuredOn, until }: { readonly measuredOn: Day; readonly until: Day },
): { readonly courts: ReadonlyMap<number, PendingCounts>; readonly total: PendingCounts } {
  const courts = new Map<number, PendingCounts>();
  const total = noCounts();
  for (const row of rows) {
    const profile = profiles[ofRow[row] as number];
    if (profile === undefined) throw new RangeError(`row ${row} is not counted`);
    const ofCourt = courts.get(profile.court) ?? noCounts();
    courts.set(profile.court, ofCourt);
    const age = measuredOn - (table.filedOn[row] as Day);
    const procedure = procedureCounted(profile.facts);
    const limit = limitOf[row] as number;
    const isPast = measuredOn > (statutoryDueOn[row] as Day);
    const state = dueState(dueOn[row] as Day, measuredOn, until);
    const states = (table.timeLimitDays[row] ?? blankNumber) >= 0;
    addTo(histogramOf(ofCourt.judges, table.names[table.judge[row] ?? 0] ?? ungrouped), age, 1);
    for (const counts of [ofCourt, total]) {
      addTo(counts.ages, age, 1);
      addTo(histogramOf(counts.procedures, procedure === 'blank' ? ungrouped : procedure), age, 1);
      if (limit > 0) addLimited(counts.limits, limit, isPast, state);
      else if (profile.facts.procedure === 'blank' && profile.facts.instance === 'first' && !states)
        counts.procedureBlank++;
    }
  }
  return { courts, total };
}

function histogramOf(groups: Map<string, Histogram>, key: string): Histogram {
  const known = groups.get(key) ?? [];
  groups.set(key, known);
  return known;
}

function addLimited(
  limits: Map<number, LimitCounts>,
  limit: number,
  isPast: boolean,
  state: ReturnType<typeof dueState>,
): void {
  const counts = limits.get(limit) ?? { cases: 0, pastStatutory: 0, overdue: 0, dueSoon: 0 };
  limits.set(limit, counts);
  counts.cases++;
  if (isPast) counts.pastStatutory++;
  if (state !== 'later') counts[state]++;
}

/** The counts of all limits together. */
export function allLimits(limits: ReadonlyMap<number, LimitCounts>): LimitCounts {
  const sum: LimitCounts = { cases: 0, pastStatutory: 0, overdue: 0, dueSoon: 0 };
  for (const { cases, pastStatutory, overdue, dueSoon } of limits.values()) {
    sum.cases += cases;
    sum.pastStatutory += pastStatutory;
    sum.overdue += overdue;
    sum.dueSoon += dueSoon;
  }
  return sum;
}
