import type { Indicator } from '../../indicators/indicator.ts';
import { isMeasuredAlike } from '../../indicators/readings.ts';
import type { Report, ReportCourt, ReportGroup, ReportTotal } from '../report/report.ts';
import {
  type Earlier,
  type EarlierMember,
  type EarlierValue,
  missingMember,
  missingValue,
  noValue,
} from './earlier.ts';
import { type Counting, hasLikeJudges, isSameChoice, refuseUnlike } from './likeReports.ts';
import { savedNotices } from './savedNotices.ts';
import { isPerJudge } from './settingsNotices.ts';

/** A report that was saved, with its path as messages show it. */
export interface SavedReport {
  readonly file: string;
  readonly report: Report;
}

/**
 * Holds a saved report ready for comparison. Values that were measured in another way, or were not saved, are missing with
 * a reason. Throws what `refuseUnlike` does.
 */
export function earlierOfReport(saved: SavedReport, counting: Counting, indicators: readonly Indicator[]): Earlier {
  const { file, report } = saved;
  refuseUnlike(saved, counting);
  const { bases, groupedBy, period, asOf, measuredOn } = report;
  const courts = new Map(report.courts.map((court) => [court.code, court]));
  const notSaved = noValue('not-in-report', {});

  const savedValue = (values: ReportCourt['indicators'], id: string, isLike: boolean): EarlierValue => {
    const value = values[id];
    const indicator = indicators.find((one) => one.id === id);
    if (value === undefined || indicator === undefined) return missingValue(notSaved);
    const isAlike = isMeasuredAlike(indicator, bases, counting.frame.bases) && (isLike || !isPerJudge(indicator));
    if (!isAlike) return missingValue(noValue('other-basis', {}));
    const { value: number, numerator, denominator, base, reason } = value;
    return { value: number, numerator, denominator, base, reason };
  };
  /** `hasLikeJudges`: their number was given both times, or neither time. */
  const memberOf = (
    { volumes, indicators: values, ...rest }: ReportCourt | ReportTotal | ReportGroup,
    hasLikeJudges = true,
  ): EarlierMember => {
    const groups = new Map('groups' in rest ? rest.groups.map((group) => [group.code, group]) : []);
    return {
      volumeOf: (volume) => ({ previous: volumes[volume], reason: null }),
      valueOf: (id) => savedValue(values, id, hasLikeJudges),
      groupOf: (code) => {
        const group = groups.get(code);
        if (groupedBy !== counting.frame.groupedBy) return missingMember(noValue('other-grouping', {}));
        return group === undefined ? missingMember(notSaved) : memberOf(group);
      },
    };
  };
  return {
    comparedWith: { kind: 'report', file, period: { ...period }, asOf, measuredOn },
    // Days of one spelling are in the order of their letters.
    overlaps: period.start <= counting.frame.measuredOn && counting.frame.period.start <= measuredOn,
    courtOf: (code) => {
      const court = courts.get(code);
      return court === undefined ? missingMember(notSaved) : memberOf(court, hasLikeJudges(code, report, counting));
    },
    total: isSameChoice(report, counting)
      ? memberOf(report.total, hasLikeJudges(null, report, counting))
      : missingMember(noValue('other-courts', {})),
    notices: savedNotices(saved, counting, indicators),
  };
}
