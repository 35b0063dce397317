import type { CaseTable } from '../cases/caseTable.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { RankingOptions } from '../ranking/ranking.ts';
import { eventsBefore } from '../tally/events.ts';
import { noProfile } from '../tally/profiles.ts';
import { filedBeforeLimit } from '../timeLimits/filedBeforeLimit.ts';
import { uncoveredYearsOf } from '../timeLimits/uncoveredYearsOf.ts';
import { adjustmentNotices, excludedBy } from './adjustmentNotices.ts';
import { blankNotices } from './blankNotices.ts';
import { judgeNotices } from './judgeNotices.ts';
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
  /** Judges of each court, by its code. */
  readonly judges?: Readonly<Record<string, number>>;
  /** Where courts are ranked. */
  readonly ranking?: RankingOptions;
}

/** All that a reader must know besides the numbers of these courts. */
export function reportNotices(
  table: CaseTable,
  { rejection, last, window, limits, profiles, tally }: Prepared,
  { asOf }: Pick<ReportFrame, 'asOf'>,
  courts: readonly Contestant[],
  options: NoticeOptions,
): Notice[] {
  const onDocket = () => rowsOnDocket(table, profiles, window);
  const limited = {
    uncoveredYears: uncoveredYearsOf(onDocket(), limits),
    filedBefore: filedBeforeLimit(table, onDocket(), limits),
  };
  return [
    ...(options.asOf === undefined
      ? [notice('as-of-default', { asOf, ...eventsBefore(table, rejection.rows, window.asOf) })]
      : []),
    ...(options.ranking === undefined ? [] : rankingNotices(options.ranking)),
    ...scopeNotices(tally, excludedByCode(profiles), excludedBy(options)),
    ...adjustmentNotices(table, rejection, options),
    ...mergedNotices(table, courts),
    ...inputNotices(table, options.defaultCaseType.name),
    ...limitNotices(table, options.holidays?.source, limited, options.indicators),
    ...judgeNotices(courts, options),
    ...blankNotices(courts),
    ...asOfNotices(table, profiles, window, last, courts),
    ...tooGoodNotices(courts),
  ];
}

/** Rows of cases that were on the docket of the period: those whose limits can matter. */
function* rowsOnDocket(
  { rows, filedOn, closedOn }: CaseTable,
  { ofRow, profiles }: Prepared['profiles'],
  { period: { start }, measuredOn }: Prepared['window'],
): Generator<number> {
  const counted = Uint8Array.from(profiles, ({ excludedAs }) => (excludedAs === null ? 1 : 0));
  for (let row = 0; row < rows; row++) {
    const [filed, closed] = [filedOn[row] as number, closedOn[row] as number];
    // A closing day before the filing day stands for none.
    const isOpen = filed <= measuredOn && (closed < filed || closed >= start);
    const profile = ofRow[row] as number;
    if (isOpen && profile !== noProfile && counted[profile] === 1) yield row;
  }
}

function mergedNotices(table: CaseTable, courts: readonly Contestant[]): Notice[] {
  const merged = mergedNames(table, new Set(courts.map(({ code }) => code)));
  return merged.length === 0 ? [] : [notice('court-names-merged', { courts: merged })];
}
