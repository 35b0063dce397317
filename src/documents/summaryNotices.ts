import { isoOf } from '../calendar/day.ts';
import { monthLabel } from '../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { MonthRange } from './monthRange.ts';
import { notice } from './notices.ts';
import type { Contestant } from './places.ts';
import type { Prepared } from './prepareReport.ts';
import type { Notice } from './report.ts';
import { type NoticeOptions, reportNotices, type ToldCases } from './reportNotices.ts';
import type { Summary, SummaryRow } from './summary.ts';
import type { MonthSpans } from './summaryMonths.ts';
import { watchOuts } from './watchOuts.ts';

export interface SummaryNoticeOptions extends NoticeOptions {
  readonly last: MonthSpans | undefined;
  readonly range: MonthRange;
  readonly rows: readonly SummaryRow[];
  readonly begins: Summary['dataBegins'];
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
  const { last, range, rows, begins, told, indicators } = options;
  const { watched = watchOuts(table, whole.profiles, whole.window, indicators) } = options;
  const asOf = isoOf(whole.asOf);
  return [
    ...(last === undefined || last.complete ? [] : [incomplete(last)]),
    ...(range.askedUpTo === undefined
      ? []
      : [notice('months-not-begun', { from: monthLabel(range.last + 1), to: monthLabel(range.askedUpTo), asOf })]),
    ...(rows.some(reachesBeforeData) ? [notice('data-begins', begins)] : []),
    ...reportNotices(table, whole, courts, options, told),
    ...watched,
  ];
}

function incomplete({ month, own: { start, measuredOn } }: MonthSpans): Notice {
  return notice('month-incomplete', {
    month: monthLabel(month),
    measuredOn: isoOf(measuredOn),
    days: measuredOn - start + 1,
  });
}

/** Whether something of a row is not told, or not compared, because the data begins later: counts are what tells. */
function reachesBeforeData({ volumes: { incoming }, yearToDate }: SummaryRow): boolean {
  return [incoming.monthOnMonth, incoming.yearOnYear, yearToDate.volumes.incoming.yearOnYear].some(
    ({ reason }) => reason === 'before-data',
  );
}
