import type { Day } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { ageBandOn, ageBands } from '../../tally/ageBands.ts';
import { dueState } from '../../tally/pendingCounts.ts';
import { noLimit } from '../../timeLimits/limitsOfRows.ts';
import { caseLines } from '../caseLine.ts';
import type { Prepared } from '../prepareReport.ts';
import type { Backlog, BacklogCase, BacklogList } from './backlog.ts';
import { dueOrder } from './dueOrder.ts';

/** Pending rows in the order of their due days, and the cases that they stand for. */
export interface CasesByDueDay {
  /** All of them, made as they are walked through. */
  readonly all: Iterable<BacklogCase>;
  /** Those whose due day stands so to M, in the same order. */
  those(state: 'overdue' | 'dueSoon', measuredOn: Day, until: Day): number[];
  lineOf(row: number): BacklogCase;
}

export function casesByDueDay(
  table: CaseTable,
  rows: readonly number[],
  { profiles, limits, window: { measuredOn } }: Prepared,
): CasesByDueDay {
  const { dueOn } = limits;
  const order = dueOrder(table, limits);
  const bandOf = ageBandOn(measuredOn);
  const caseOf = caseLines(table, profiles, limits, measuredOn);
  const lineOf = (row: number): BacklogCase => {
    const due = dueOn[row] as Day;
    return {
      ...caseOf(row),
      band: ageBands[bandOf(table.filedOn[row] as Day)]?.id ?? 'years-over-3',
      daysLeft: due === noLimit ? null : due - measuredOn,
    };
  };
  return {
    all: {
      *[Symbol.iterator]() {
        for (const row of [...rows].sort(order)) yield lineOf(row);
      },
    },
    those: (state, on, until) => rows.filter((row) => dueState(dueOn[row] as Day, on, until) === state).sort(order),
    lineOf,
  };
}

/** The cases that are due soon and those overdue, each list cut behind `listed` of them; `reason` is why there may be more. */
export function backlogLists(
  { those, lineOf }: CasesByDueDay,
  { measuredOn, until }: { readonly measuredOn: Day; readonly until: Day },
  reason: BacklogList['reason'],
  listed = Number.POSITIVE_INFINITY,
): Pick<Backlog, 'dueSoon' | 'overdue'> {
  const listOf = (state: 'overdue' | 'dueSoon') => {
    const rows = those(state, measuredOn, until);
    return { total: rows.length, reason, cases: rows.slice(0, listed).map(lineOf) };
  };
  return { dueSoon: listOf('dueSoon'), overdue: listOf('overdue') };
}
