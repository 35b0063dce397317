import type { CaseTable } from '../cases/caseTable.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { RankingOptions } from '../ranking/ranking.ts';
import { eventsBefore } from '../tally/events.ts';
import { adjustmentNotices } from './adjustmentNotices.ts';
import { blankNotices } from './blankNotices.ts';
import { mergedNames } from './mergedNames.ts';
import {
  asOfNotices,
  inputNotices,
  limitNotices,
  notice,
  rankingNotices,
  scopeNotices,
  tooGoodNotices,
} from './notices.ts';
import type { Contestant } from './places.ts';
import type { CountingOptions, Prepared } from './prepareReport.ts';
import type { Notice } from './report.ts';
import type { ReportFrame } from './reportFrame.ts';
import { excludedByCode } from './rowCounts.ts';

export interface NoticeOptions extends CountingOptions {
  readonly indicators: readonly Indicator[];
  /** Where courts are ranked. */
  readonly ranking?: RankingOptions;
}

/** All that a reader must know besides the numbers of these courts. */
export function reportNotices(
  table: CaseTable,
  { rejection, last, window, limits, profiles, tally }: Prepared,
  { asOf }: ReportFrame,
  courts: readonly Contestant[],
  options: NoticeOptions,
): Notice[] {
  return [
    ...(options.asOf === undefined
      ? [notice('as-of-default', { asOf, ...eventsBefore(table, rejection.rows, window.asOf) })]
      : []),
    ...(options.ranking === undefined ? [] : rankingNotices(options.ranking)),
    ...scopeNotices(
      tally,
      excludedByCode(profiles),
      options.adjusted?.excludeTypeCodes === undefined ? 'scheme' : 'option',
    ),
    ...adjustmentNotices(table, rejection, options),
    ...mergedNotices(table, courts),
    ...inputNotices(table, options.defaultCaseType.name),
    ...limitNotices(table, options.holidays?.source, limits, options.indicators),
    ...blankNotices(courts),
    ...asOfNotices(table, profiles, window, last, courts),
    ...tooGoodNotices(courts),
  ];
}

function mergedNotices(table: CaseTable, courts: readonly Contestant[]): Notice[] {
  const merged = mergedNames(table, new Set(courts.map(({ code }) => code)));
  return merged.length === 0 ? [] : [notice('court-names-merged', { courts: merged })];
}
