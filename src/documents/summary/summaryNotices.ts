import { isoOf } from '../../calendar/day.ts';
import { monthLabel } from '../../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { type Beginnings, beginningOf, statedBeginning } from '../comparison/dataBeginning.ts';
import { notice } from '../notices/notices.ts';
import { type NoticeOptions, reportNotices, type ToldCases } from '../notices/reportNotices.ts';
import { watchOuts } from '../notices/watchOuts.ts';
import type { Prepared } from '../prepareReport.ts';
import type { Contestant } from '../report/places.ts';
import type { Notice } from '../report/report.ts';
import type { MonthRange } from './monthRange.ts';
import type { SummaryRow } from './summary.ts';
import { type CourtRows, summaryCautions } from './summaryCautions.ts';
import type { MonthSpans } from './summaryMonths.ts';

/** What is decided once for a summary and all of its parts. */
export interface SharedNoticeOptions extends NoticeOptions {
  readonly range: MonthRange;
  readonly beginnings: Beginnings;
}

export interface SummaryNoticeOptions extends SharedNoticeOptions {
  /** The months with what they are compared with. */
  readonly spans: readonly MonthSpans[];
  /** What the summary states, court by court and pooled; of a court by itself there is no total. */
  readonly rows: readonly SummaryRow[];
  readonly courtRows: readonly CourtRows[];
  readonly totals: readonly SummaryRow[];
  /** Of a part of the summary: its cases, and what is to be watched in them. */
  readonly told?: ToldCases;
  readonly watched?: readonly Notice[];
}

/** What a reader must know of the months, and of all of them as a report of one period would say it; each thing once. */
export function summaryNotices(
  table: CaseTable,
  whole: Prepared,
  courts: readonly Contestant[],
  options: SummaryNoticeOptions,
): Notice[] {
  const { spans, range, rows, courtRows, totals, beginnings, told, indicators } = options;
  const { watched = watchOuts(table, whole.profiles, whole.window, indicators) } = options;
  const last = spans.at(-1);
  const [court] = courtRows;
  const begins = court !== undefined && totals.length === 0 ? beginningOf(court.code, beginnings) : beginnings.all;
  const asOf = isoOf(whole.asOf);
  return [
    ...(last === undefined || last.complete ? [] : [incomplete(last, options.asOf === undefined)]),
    ...(range.askedUpTo === undefined
      ? []
      : [notice('months-not-begun', { from: monthLabel(range.last + 1), to: monthLabel(range.askedUpTo), asOf })]),
    ...((totals.length > 0 ? totals : rows).some(reachesBeforeData)
      ? [notice('data-begins', { ...statedBeginning(begins), courts: courtRows.length })]
      : []),
    ...summaryCautions(courtRows, totals, spans, beginnings),
    ...reportNotices(table, whole, courts, options, told),
    ...watched,
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
