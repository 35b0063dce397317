import type { Scheme } from '../../bands/scheme.ts';
import { type Judged, total as ofTotal } from '../../bands/selectBand.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { isFewJudged } from '../../ranking/attainment.ts';
import { inOrder, type RankingOptions } from '../../ranking/ranking.ts';
import type { Tally } from '../../tally/tally.ts';
import { type ComparisonAsked, comparisonOf } from '../comparison/comparison.ts';
import type { MemberComparison } from '../comparison/memberComparison.ts';
import { type Member, measureMembers, measureTotal } from '../measureMembers.ts';
import { reportNotices } from '../notices/reportNotices.ts';
import { watchOuts } from '../notices/watchOuts.ts';
import { type CountingOptions, prepareReport } from '../prepareReport.ts';
import { rejectedByCourt } from '../rowCounts.ts';
import { buildGap } from './buildGap.ts';
import { gapBefore } from './gapBefore.ts';
import { groupIndicators, memberGroups } from './memberGroups.ts';
import { comparedVolumes, memberValues } from './memberValues.ts';
import { outlookOf } from './outlook.ts';
import { courtRanks, placesOf } from './places.ts';
import type { Report, ReportCourt, ReportSettings } from './report.ts';
import { reportFrame } from './reportFrame.ts';

/** Everything that decides a report besides the cases. */
export interface ReportOptions extends CountingOptions {
  readonly version: string;
  readonly indicators: readonly Indicator[];
  readonly ranking: RankingOptions;
  /** Judges of each court, by its code. */
  readonly judges?: Readonly<Record<string, number>>;
  /** Whether to say what closings the closure rate's band would take by the period's end. */
  readonly outlook?: boolean;
  /** The indicator in which every court's distance from the pooled value is to be taken apart. */
  readonly explainGap?: Indicator;
  readonly compare?: ComparisonAsked;
}

/**
 * Makes the report of a table of cases. Throws `header-only` or `all-rejected` where no row can be counted, `unknown-court`,
 * and `period-after-data`, `unreadable-period`, `equal-bands`, `report-of-other-line` and `report-of-other-scope` as their makers do.
 */
export function buildReport(table: CaseTable, options: ReportOptions): Report {
  const { indicators, ranking, version, by, where = {}, judges = {}, compare } = options;
  const scheme = narrowedScheme(options.scheme, indicators);
  const prepared = prepareReport(table, { ...options, scheme });
  const { rejection, window, grouping, tally, bases } = prepared;
  const frame = reportFrame(table, prepared, options);
  const measuring = { indicators, bases, scheme, window };
  const groupMeasuring = { ...measuring, indicators: groupIndicators(indicators, by) };
  const groupsOf = (of: Tally, judged: Judged, compared?: MemberComparison) =>
    memberGroups(of, judged, grouping, groupMeasuring, compared);
  const ofLine = where.line === undefined ? {} : { line: where.line };
  const memberOptions = { judges, ...ofLine };
  const contestants = measureMembers(table, prepared, measuring, memberOptions);
  const pooled = measureTotal(prepared, contestants, measuring, memberOptions);
  const rejected = rejectedByCourt(table, rejection);
  const places = placesOf(contestants, scheme, ranking);
  const ranks = courtRanks(contestants, places, scheme, ranking);
  const settings = settingsOf(options, contestants);
  const now = { frame, settings, members: contestants, total: pooled };
  const comparison =
    compare === undefined
      ? undefined
      : comparisonOf(compare, table, prepared, now, { measuring, groupMeasuring, memberOptions });
  const comparedTotal = comparison?.total;

  /** Also of an indicator that the report does not print. */
  const gapOf = (indicator: Indicator) => {
    const alone = { ...measuring, indicators: [indicator], scheme: options.scheme };
    const members = measureMembers(table, prepared, alone, memberOptions);
    const total = measureTotal(prepared, members, alone, memberOptions);
    const before =
      compare === 'previous-year' || compare === 'previous-period'
        ? gapBefore(indicator, compare, table, prepared, { members, total }, { measuring: alone, memberOptions })
        : undefined;
    return buildGap(indicator, table, prepared, members, total.values, options, before);
  };

  const courts = contestants.map((contestant): ReportCourt => {
    const { code, name, level, index, tally: own, volumes, attainment } = contestant;
    const compared = comparison?.courtOf(code);
    const few = ranking.by === 'attainment' && isFewJudged(attainment, scheme);
    return {
      code,
      name,
      level,
      rank: ranks.get(code) ?? null,
      ...(few ? { reason: 'few-judged' as const } : {}),
      rejected: rejected[index] ?? 0,
      attainment,
      volumes,
      ...comparedVolumes(volumes, compared),
      indicators: memberValues(contestant, (indicator) => places.get(indicator)?.get(code), compared),
      groups: groupsOf(own, { code, level, ...ofLine }, compared),
    };
  });

  return {
    schemaVersion: 1,
    tool: { name: 'courtstat', version },
    period: frame.period,
    asOf: frame.asOf,
    measuredOn: frame.measuredOn,
    scheme: frame.scheme,
    adjusted: frame.adjusted,
    bases,
    settings,
    groupedBy: frame.groupedBy,
    where: frame.where,
    ...(comparison === undefined ? {} : { comparedWith: comparison.comparedWith }),
    inputs: frame.inputs,
    quality: frame.quality,
    indicators: indicators.map(({ id, label, unit }) => {
      const { better, weight } = scheme.indicators[id] ?? {};
      return { id, label, unit, better: better ?? null, weight: weight ?? 1 };
    }),
    courts: inOrder(courts, ranking),
    total: {
      code: null,
      name: null,
      level: null,
      rejected: rejection.count,
      volumes: pooled.volumes,
      ...comparedVolumes(pooled.volumes, comparedTotal),
      indicators: memberValues(pooled, undefined, comparedTotal),
      groups: groupsOf(tally, { ...ofTotal, ...ofLine }, comparedTotal),
    },
    ...(options.outlook ? { outlook: outlookOf(contestants, pooled.volumes, window, options.scheme, where.line) } : {}),
    ...(options.explainGap === undefined ? {} : { gap: gapOf(options.explainGap) }),
    notices: [
      ...reportNotices(table, prepared, contestants, options),
      ...watchOuts(table, prepared.profiles, window, indicators),
      ...(comparison?.notices ?? []),
    ],
  };
}

/** What numbers depend on besides scheme and bases. */
function settingsOf({ duplicates, holidays }: ReportOptions, courts: readonly Member[]): ReportSettings {
  return {
    duplicates,
    holidays: holidays?.source ?? null,
    judges: Object.fromEntries(courts.flatMap(({ code, judges }) => (judges === undefined ? [] : [[code, judges]]))),
  };
}

/** A scheme with the indicators of the report only: half of what is shown has to be judged for a rank, not half of all. */
function narrowedScheme(scheme: Scheme, indicators: readonly Indicator[]): Scheme {
  const shown = indicators.flatMap(({ id }) => {
    const entry = scheme.indicators[id];
    return entry === undefined ? [] : [[id, entry] as const];
  });
  return { ...scheme, indicators: Object.fromEntries(shown) };
}
