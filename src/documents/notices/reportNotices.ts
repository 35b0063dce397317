import { isoOf } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { NoticeArguments } from '../../messages/notices.ts';
import type { RankingOptions } from '../../ranking/ranking.ts';
import { eventsBefore } from '../../tally/events.ts';
import { filedBeforeLimit } from '../../timeLimits/filedBeforeLimit.ts';
import { uncoveredYearsOf } from '../../timeLimits/uncoveredYearsOf.ts';
import type { PreparedCases } from '../prepareCases.ts';
import type { CountingOptions, Prepared } from '../prepareReport.ts';
import type { Contestant } from '../report/places.ts';
import type { Notice } from '../report/report.ts';
import { excludedByCode } from '../rowCounts.ts';
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

export interface NoticeOptions extends CountingOptions {
  readonly indicators: readonly Indicator[];
  /** Judges of each court, by its code. */
  readonly judges?: Readonly<Record<string, number>>;
  /** Where courts are ranked. */
  readonly ranking?: RankingOptions;
}

/** What is to be told of the data as it is, whatever the period and the court. */
export interface DataNotices {
  readonly asOf: readonly Notice[];
  readonly adjusted: readonly Notice[];
  readonly merged: NoticeArguments['court-names-merged']['courts'];
}

/** Looks through the data once for the notices of any number of courts and periods; `courts` are all of them. */
export function dataNotices(
  table: CaseTable,
  { rejection, asOf }: PreparedCases,
  courts: readonly { readonly code: string }[],
  options: NoticeOptions,
): DataNotices {
  const asOfDefault = () =>
    notice('as-of-default', { asOf: isoOf(asOf), ...eventsBefore(table, rejection.rows, asOf) });
  return {
    asOf: options.asOf === undefined ? [asOfDefault()] : [],
    adjusted: adjustmentNotices(table, rejection, options),
    merged: mergedNames(table, new Set(courts.map(({ code }) => code))),
  };
}

/** Which of the cases are told of, where it is known already. */
export interface ToldCases {
  readonly data: DataNotices;
  /** The rows of these courts; all where left out. */
  readonly rows?: Uint32Array;
  /** Cases of these courts that are left out of every population, by type code. */
  readonly excluded: Readonly<Record<string, number>>;
}

/** All that a reader must know besides the numbers of these courts. */
export function reportNotices(
  table: CaseTable,
  prepared: Prepared,
  courts: readonly Contestant[],
  options: NoticeOptions,
  { data, rows, excluded }: ToldCases = {
    data: dataNotices(table, prepared, courts, options),
    excluded: excludedByCode(prepared.profiles),
  },
): Notice[] {
  const { last, window, limits, profiles, tally } = prepared;
  const onDocket = () => rowsOnDocket(table, profiles, window, rows);
  const limited = {
    uncoveredYears: uncoveredYearsOf(onDocket(), limits),
    filedBefore: filedBeforeLimit(table, onDocket(), limits),
  };
  return [
    ...data.asOf,
    ...(options.ranking === undefined ? [] : rankingNotices(options.ranking)),
    ...scopeNotices(tally, excluded, excludedBy(options)),
    ...data.adjusted,
    ...mergedNotices(data, courts),
    ...inputNotices(table, options.defaultCaseType.name),
    ...limitNotices(table, options.holidays?.source, limited, options.indicators),
    ...judgeNotices(courts, options),
    ...blankNotices(courts),
    ...asOfNotices(table, profiles, window, last, courts, rows),
    ...tooGoodNotices(courts),
  ];
}

/** Rows of cases that were on the docket of the period: those whose limits can matter. */
function* rowsOnDocket(
  { rows: all, filedOn, closedOn }: CaseTable,
  { ofRow, profiles }: Prepared['profiles'],
  { period: { start }, measuredOn }: Prepared['window'],
  rows?: Uint32Array,
): Generator<number> {
  const looked = rows?.length ?? all;
  for (let place = 0; place < looked; place++) {
    const row = rows === undefined ? place : (rows[place] as number);
    const [filed, closed] = [filedOn[row] as number, closedOn[row] as number];
    // A closing day before the filing day stands for none.
    const isOpen = filed <= measuredOn && (closed < filed || closed >= start);
    if (isOpen && profiles[ofRow[row] as number]?.excludedAs === null) yield row;
  }
}

function mergedNotices({ merged }: DataNotices, courts: readonly Contestant[]): Notice[] {
  if (merged.length === 0) return [];
  const codes = new Set(courts.map(({ code }) => code));
  const told = merged.filter(({ code }) => codes.has(code));
  return told.length === 0 ? [] : [notice('court-names-merged', { courts: told })];
}
