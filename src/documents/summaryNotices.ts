import { isoOf } from '../calendar/day.ts';
import { monthLabel } from '../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { type Beginnings, statedBeginning } from './dataBeginning.ts';
import type { MonthRange } from './monthRange.ts';
import { notice } from './notices.ts';
import type { Contestant } from './places.ts';
import type { Prepared } from './prepareReport.ts';
import type { Notice } from './report.ts';
import { type NoticeOptions, reportNotices } from './reportNotices.ts';
import type { SummaryRow } from './summary.ts';
import { type CourtRows, summaryCautions } from './summaryCautions.ts';
import type { MonthSpans } from './summaryMonths.ts';
import { watchOuts } from './watchOuts.ts';

export interface SummaryNoticeOptions extends NoticeOptions {
  /** The months with what they are compared with. */
  readonly spans: readonly MonthSpans[];
  readonly range: MonthRange;
  readonly courtRows: readonly CourtRows[];
  readonly totals: readonly SummaryRow[];
  readonly beginnings: Beginnings;
}

/** What a reader must know of the months, and of all of them as a report of one period would say it; each thing once. */
export function summaryNotices(
  table: CaseTable,
  whole: Prepared,
  courts: readonly Contestant[],
  options: SummaryNoticeOptions,
): Notice[] {
  const { spans, range, courtRows, totals, beginnings } = options;
  const last = spans.at(-1);
  const rows = [...courtRows.flatMap((court) => court.rows), ...totals];
  const asOf = isoOf(whole.asOf);
  return [
    ...(last === undefined || last.complete ? [] : [incomplete(last, options.asOf === undefined)]),
    ...(range.askedUpTo === undefined
      ? []
      : [notice('months-not-begun', { from: monthLabel(range.last + 1), to: monthLabel(range.askedUpTo), asOf })]),
    ...(rows.some(reachesBeforeData) ? [notice('data-begins', statedBeginning(beginnings.all))] : []),
    ...summaryCautions(courtRows, totals, spans, beginnings),
    ...reportNotices(table, whole, { asOf }, courts, options),
    ...watchOuts(table, whole.profiles, whole.window, options.indicators),
  ];
}

/** Where as-of was taken from the last event of the data, its month may be over all the same: it may end on days off. */
function incomplete({ month, own: { start, end, measuredOn } }: MonthSpans, isLastEvent: boolean): Notice {
  return notice('month-incomplete', {
    month: monthLabel(month),
    measuredOn: isoOf(measuredOn),
    days: measuredOn - start + 1,
    end: isLastEvent ? isoOf(end) : null,
  });
}

/**
 * Whether something of a row is not told, or not compared, because the data begins later: that which the year to date is
 * compared with begins before all else.
 */
function reachesBeforeData({ yearToDate }: SummaryRow): boolean {
  return yearToDate.volumes.incoming.yearOnYear.reason === 'before-data';
}
