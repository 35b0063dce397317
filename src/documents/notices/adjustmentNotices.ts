import type { CaseTable } from '../../cases/caseTable.ts';
import type { NoticeArguments } from '../../messages/notices.ts';
import type { Rejection } from '../../rules/rejectRows.ts';
import type { CaseOptions } from '../prepareCases.ts';
import type { Notice } from '../report/report.ts';
import { unmatchedCodes } from './excludedCodes.ts';
import { notice } from './notices.ts';
import type { NoticeOptions } from './reportNotices.ts';

/** By whom type codes are left out. */
export function excludedBy({ adjusted }: CaseOptions): NoticeArguments['excluded']['by'] {
  return adjusted?.excludeTypeCodes === undefined ? 'scheme' : 'option';
}

/** What follows where something was put in the place of the scheme's own list of type codes, or calendar. */
export function adjustmentNotices(
  table: CaseTable,
  { rows }: Rejection,
  { adjusted: { excludeTypeCodes = [], calendar } = {}, defaultCaseType, scheme, indicators }: NoticeOptions,
): Notice[] {
  const unmatched = unmatchedCodes(table, rows, excludeTypeCodes, defaultCaseType.kind);
  const monthly = indicators
    .filter(({ id }) => scheme.indicators[id]?.bands.some(({ throughMonth }) => throughMonth !== undefined))
    .map(({ id }) => id);
  return [
    ...(unmatched.length > 0 ? [notice('excluded-unmatched', { codes: unmatched })] : []),
    ...(calendar !== undefined && monthly.length > 0 ? [notice('calendar-replaced', { indicators: monthly })] : []),
  ];
}
