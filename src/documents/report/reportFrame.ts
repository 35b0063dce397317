import { isoOf } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { type CaseFrame, caseFrame } from '../caseFrame.ts';
import type { CountingOptions, Prepared } from '../prepareReport.ts';
import type { Report } from './report.ts';

/** What a document of numbers for one period says of the data behind them. */
export type ReportFrame = CaseFrame & Pick<Report, 'period' | 'measuredOn' | 'groupedBy'>;

export function reportFrame(table: CaseTable, prepared: Prepared, options: CountingOptions): ReportFrame {
  const { period, measuredOn } = prepared.window;
  return {
    ...caseFrame(table, prepared, options),
    period: { label: period.label, start: isoOf(period.start), end: isoOf(period.end) },
    measuredOn: isoOf(measuredOn),
    groupedBy: prepared.grouping,
  };
}
