import { isoOf } from '../../calendar/day.ts';
import type { SummaryChange } from '../../messages/comparisonNotices.ts';
import { type Beginnings, beginningOf, mayLackCases, statedBeginning } from '../comparison/dataBeginning.ts';
import { type Flows, unlikeIn } from '../comparison/unlikeVolumes.ts';
import { notice } from '../notices/notices.ts';
import type { Notice } from '../report/report.ts';
import type { SummaryRow } from './summary.ts';
import type { MonthSpans, Span } from './summaryMonths.ts';

/** A court with a row for each month. */
export interface CourtRows {
  readonly code: string;
  readonly rows: readonly SummaryRow[];
}

const changes = ['monthOnMonth', 'yearOnYear', 'yearToDate'] as const satisfies readonly SummaryChange[];

/** What a reader must know of the changes of these months (rows in their order): what they are compared with may lack cases. */
export function summaryCautions(
  courts: readonly CourtRows[],
  totals: readonly SummaryRow[],
  months: readonly MonthSpans[],
  beginnings: Beginnings,
): Notice[] {
  const begun = <M>(monthsOf: (court: CourtRows) => readonly M[]) =>
    courts.flatMap((court) => {
      const told = monthsOf(court);
      const beginning = statedBeginning(beginningOf(court.code, beginnings));
      return told.length === 0 ? [] : [{ code: court.code, ...beginning, months: told }];
    });
  const later = begun(({ rows }) => rows.flatMap((row, at) => laterThan(totals[at], row)));
  const incomplete = begun(({ code, rows }) =>
    rows.flatMap((row, at) =>
      changes.flatMap((change) => {
        const from = comparedFlows(row, change) && earlierSpan(months[at], change)?.start;
        if (from === undefined || !mayLackCases(beginningOf(code, beginnings), from)) return [];
        return [{ month: row.month, change, from: isoOf(from) }];
      }),
    ),
  );
  const unlike = unlikeMonths(courts, totals);
  return [
    ...(later.length === 0 ? [] : [notice('courts-begin-later', { courts: later })]),
    ...(incomplete.length === 0 ? [] : [notice('changes-incomplete', { courts: incomplete })]),
    ...(unlike.length === 0 ? [] : [notice('changes-unlike', { courts: unlike })]),
  ];
}

/** Whether a court has no value though all pooled have, or which changes of the total have the court on one side only. */
function laterThan(total: SummaryRow | undefined, row: SummaryRow) {
  if (total === undefined || total.beforeData) return [];
  const oneSided = row.beforeData
    ? []
    : changes.filter((change) => comparedFlows(total, change) && !comparedFlows(row, change));
  return row.beforeData || oneSided.length > 0 ? [{ month: row.month, changes: oneSided }] : [];
}

/** Changes of courts, or else of the total, where one span has four times as many filings or closings as the other. */
function unlikeMonths(courts: readonly CourtRows[], totals: readonly SummaryRow[]) {
  const unlike = (row: SummaryRow) =>
    changes.flatMap((change) => {
      const flows = comparedFlows(row, change);
      const found = flows === undefined ? [] : unlikeIn(flows.now, flows.before);
      return found.map((one) => ({ month: row.month, change, ...one }));
    });
  const named = courts
    .map(({ code, rows }) => ({ code, months: rows.flatMap(unlike) }))
    .filter(({ months }) => months.length > 0);
  const told = new Set(named.flatMap(({ months }) => months.map(({ month, change }) => `${month} ${change}`)));
  const pooled = totals.flatMap(unlike).filter(({ month, change }) => !told.has(`${month} ${change}`));
  return [...named, ...(pooled.length === 0 ? [] : [{ code: null, months: pooled }])];
}

/** The filings and closings that a change compares; undefined where the earlier span lies before the data. */
function comparedFlows(
  { volumes, yearToDate }: SummaryRow,
  change: SummaryChange,
): { now: Flows; before: Flows } | undefined {
  const { incoming, closed } = change === 'yearToDate' ? yearToDate.volumes : volumes;
  const earlier = (volume: 'incoming' | 'closed') =>
    change === 'yearToDate' ? yearToDate.volumes[volume].yearOnYear : volumes[volume][change];
  if (earlier('incoming').reason === 'before-data') return undefined;
  return {
    now: { incoming: incoming.value, closed: closed.value },
    before: { incoming: earlier('incoming').previous, closed: earlier('closed').previous },
  };
}

function earlierSpan(month: MonthSpans | undefined, change: SummaryChange): Span | undefined {
  if (month === undefined) return undefined;
  const { monthBefore, yearBefore, yearToDateBefore } = month.earlier;
  return { monthOnMonth: monthBefore, yearOnYear: yearBefore, yearToDate: yearToDateBefore }[change];
}
