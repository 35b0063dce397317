import type { EarlierKind } from '../../calendar/earlierPeriod.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { notice } from '../notices/notices.ts';
import type { Prepared } from '../prepareReport.ts';
import type { Notice, ReportSettings } from '../report/report.ts';
import type { ReportFrame } from '../report/reportFrame.ts';
import { excludedByCode } from '../rowCounts.ts';
import type { ComparedWith } from './compared.ts';
import { earlierOfData, type HowMeasured, type MeasuredNow } from './earlierOfData.ts';
import { earlierOfReport, type SavedReport } from './earlierOfReport.ts';
import { type MemberComparison, memberComparison } from './memberComparison.ts';

/** What a report is to be compared with: an earlier period of the same data, or a saved report. */
export type ComparisonAsked = EarlierKind | SavedReport;

/** What a comparison adds to a report. */
export interface Comparison {
  readonly comparedWith: ComparedWith;
  courtOf(code: string): MemberComparison;
  readonly total: MemberComparison;
  readonly notices: readonly Notice[];
}

/** Holds the courts, groups and total of a report against what they were before. Throws what `refuseUnlike` does. */
export function comparisonOf(
  asked: ComparisonAsked,
  table: CaseTable,
  prepared: Prepared,
  now: MeasuredNow & { readonly frame: ReportFrame; readonly settings: ReportSettings },
  how: HowMeasured,
): Comparison {
  const { indicators, bases, scheme } = how.measuring;
  const { calendar, excludeTypeCodes } = scheme;
  const earlier =
    typeof asked === 'string'
      ? earlierOfData(asked, table, prepared, now, how)
      : earlierOfReport(
          asked,
          {
            frame: now.frame,
            settings: now.settings,
            calendar,
            excludeTypeCodes,
            excluded: excludedByCode(prepared.profiles),
            courts: now.members,
          },
          indicators,
        );
  const { comparedWith, overlaps, notices } = earlier;
  const comparing = { indicators, bases, scheme, overlaps };
  return {
    comparedWith,
    courtOf: (code) => memberComparison(earlier.courtOf(code), comparing),
    total: memberComparison(earlier.total, comparing),
    notices: overlaps ? [...notices, notice('compared-overlap', {})] : notices,
  };
}
