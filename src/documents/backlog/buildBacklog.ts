import { type Day, isoOf } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import type { Court } from '../../cases/courts.ts';
import { procedures } from '../../cases/vocabulary.ts';
import { emptyDenominator } from '../../indicators/quotient.ts';
import { ageBands } from '../../tally/ageBands.ts';
import { agesOf } from '../../tally/pendingAges.ts';
import { countPending, noCounts, type PendingCounts } from '../../tally/pendingCounts.ts';
import { splitByCourt, type Tally } from '../../tally/tally.ts';
import { caseFrame } from '../caseFrame.ts';
import { codedReason } from '../codedReason.ts';
import { limitSheetOf } from '../limitSheets.ts';
import type { CaseOptions } from '../prepareCases.ts';
import { prepareReport } from '../prepareReport.ts';
import { rejectedByCourt } from '../rowCounts.ts';
import type { Backlog, BacklogCourt, BacklogView } from './backlog.ts';
import { breakdownOf, type KeyedAges, statedAges } from './backlogAges.ts';
import { limitsOf } from './backlogLimits.ts';
import { backlogLists, casesByDueDay } from './backlogLists.ts';
import { backlogNotices } from './backlogNotices.ts';
import { backlogReasons } from './backlogReasons.ts';
import { pendingRows } from './pendingRows.ts';

/** Everything that decides a backlog besides the cases. */
export interface BacklogOptions extends CaseOptions {
  readonly version: string;
  /** How many days behind the as-of day a case may be due to be listed as due soon. */
  readonly dueWithin: number;
  /** How many cases of each list are wanted at most; all where left out. */
  readonly listed?: number;
}

/**
 * Puts together what is pending on the as-of day. The numbers are those of a report that is measured on that day: by default
 * one of the statistical year that holds it. Throws what `prepareCases` does.
 */
export function buildBacklog(table: CaseTable, options: BacklogOptions): BacklogView {
  const { version, dueWithin, listed } = options;
  const prepared = prepareReport(table, options);
  const { rejection, window, profiles, limits, tally, courtsAsked } = prepared;
  const { measuredOn } = window;
  const days = { measuredOn, until: measuredOn + dueWithin };
  const rows = pendingRows(table, prepared);
  const counts = countPending(table, rows, profiles, limits, days);
  const cases = casesByDueDay(table, rows, prepared);
  const { asOf, scheme, adjusted, where, inputs, quality } = caseFrame(table, prepared, options);
  const untold = backlogReasons(tally);
  const rejected = rejectedByCourt(table, rejection);
  const shown = new Set([...profiles.profiles.map(({ court }) => court), ...(courtsAsked ?? [])]);
  const courts = splitByCourt(tally).flatMap((own, index) => {
    const court = table.courts[index];
    if (court === undefined || !shown.has(index)) return [];
    return [courtOf(court, rejected[index] ?? 0, own, counts.courts.get(index) ?? noCounts(), measuredOn)];
  });
  const backlog: Backlog = {
    schemaVersion: 1,
    tool: { name: 'courtstat', version },
    asOf,
    dueWithin,
    dueUntil: isoOf(days.until),
    scheme,
    adjusted,
    where,
    inputs,
    quality,
    ageBands: ageBands.map(({ id, upTo }, place) => ({ id, over: ageBands[place - 1]?.upTo ?? null, upTo })),
    limits: [...counts.total.limits.keys()].sort((one, other) => one - other).map(limitSheetOf),
    courts: courts.sort((a, b) => (a.code < b.code ? -1 : 1)),
    total: {
      code: null,
      name: null,
      level: null,
      rejected: rejection.count,
      ...memberOf(tally, counts.total, measuredOn),
    },
    ...backlogLists(cases, days, codedReason(untold.pending ?? untold.limits), listed),
    notices: backlogNotices(table, rows, prepared, options),
  };
  return { backlog, cases: cases.all };
}

function courtOf(
  { code, name, level }: Court,
  rejected: number,
  tally: Tally,
  counts: PendingCounts,
  measuredOn: Day,
): BacklogCourt {
  const { judges: reason } = backlogReasons(tally);
  return {
    code,
    name,
    level,
    rejected,
    ...memberOf(tally, counts, measuredOn),
    judges: breakdownOf(groupsOf(counts.judges, measuredOn), reason, byPending),
  };
}

function memberOf(tally: Tally, counts: PendingCounts, measuredOn: Day) {
  const reasons = backlogReasons(tally);
  const ages = agesOf(counts.ages, measuredOn);
  const isTold = reasons.pending === undefined;
  return {
    pending: isTold ? ages.pending : null,
    reason: codedReason(reasons.pending ?? (ages.pending === 0 ? emptyDenominator : null)),
    ages: isTold ? statedAges(ages) : null,
    procedures: breakdownOf(groupsOf(counts.procedures, measuredOn), reasons.procedures, byProcedure),
    limits: limitsOf(counts, ages.pending, reasons),
  };
}

function groupsOf(groups: PendingCounts['procedures'], measuredOn: Day): KeyedAges[] {
  return [...groups].map(([key, days]) => [key, agesOf(days, measuredOn)]);
}

/** Those with the most cases first, then by name. */
function byPending([one, ages]: KeyedAges, [other, more]: KeyedAges): number {
  return more.pending - ages.pending || (one < other ? -1 : 1);
}

/** In the order of the vocabulary. */
function byProcedure([one]: KeyedAges, [other]: KeyedAges): number {
  const placeOf = (procedure: string) => (procedures as readonly string[]).indexOf(procedure);
  return placeOf(one) - placeOf(other);
}
