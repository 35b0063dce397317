import type { CaseTable } from '../cases/caseTable.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Measuring } from './measureCourts.ts';
import { type MeasuredTally, type Member, type MemberOptions, measureMembers, measureTotal } from './measureMembers.ts';
import { type CountingOptions, type Prepared, prepareReport } from './prepareReport.ts';
import { type ReportFrame, reportFrame } from './report/reportFrame.ts';

/** What decides the numbers of one indicator besides the cases. */
export interface IndicatorOptions extends CountingOptions {
  /** Judges of each court, by its code. */
  readonly judges?: Readonly<Record<string, number>>;
}

/** One indicator over a table: the numbers of a report with the same options, and what they were made with. */
export interface MeasuredIndicator {
  readonly prepared: Prepared;
  readonly frame: ReportFrame;
  readonly measuring: Measuring;
  /** Every court with an accepted row, and those asked for; in the order of the table. */
  readonly courts: readonly Member[];
  readonly total: MeasuredTally;
}

/** Measures one indicator over a table of cases. Throws what `prepareReport` does, and `equal-bands`. */
export function measuredIndicator(
  indicator: Indicator,
  table: CaseTable,
  options: IndicatorOptions,
): MeasuredIndicator {
  const { scheme, where: { line } = {}, judges = {} } = options;
  const prepared = prepareReport(table, options);
  const { bases, window, courtsAsked } = prepared;
  const measuring: Measuring = { indicators: [indicator], bases, scheme, window };
  const memberOptions: MemberOptions = {
    judges,
    ...(line === undefined ? {} : { line }),
    ...(courtsAsked === undefined ? {} : { wanted: courtsAsked }),
  };
  const courts = measureMembers(table, prepared, measuring, memberOptions);
  const total = measureTotal(prepared, courts, measuring, memberOptions);
  return { prepared, frame: reportFrame(table, prepared, options), measuring, courts, total };
}
