import type { Judged } from '../bands/selectBand.ts';
import { type Line, lines } from '../cases/typeCodes.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type Grouping, ungrouped } from '../tally/grouping.ts';
import { splitByGroup, type Tally } from '../tally/tally.ts';
import { type MeasuredCourt, type Measuring, measureCourt } from './measureCourts.ts';
import type { MemberComparison } from './memberComparison.ts';
import { comparedVolumes, memberValues } from './memberValues.ts';
import type { ReportGroup } from './report.ts';

/** What a mean over enforcement and small claims together does not say: by line of business where no breakdown is asked for. */
const byLine: ReadonlySet<string> = new Set([
  'closure-rate',
  'average-duration',
  'median-duration',
  'p90-duration',
  'net-average-duration',
  'disposition-time',
]);

/** The indicators of the groups: all of them in a breakdown that was asked for, else those of `byLine`. */
export function groupIndicators(indicators: readonly Indicator[], asked: Grouping | undefined): readonly Indicator[] {
  return asked === undefined ? indicators.filter(({ id }) => byLine.has(id)) : indicators;
}

/** The groups of the cases of a court (or of all), measured like a court; in the order of their keys. */
export function measureGroups(
  tally: Tally,
  judged: Judged,
  grouping: Grouping,
  measuring: Measuring,
): { readonly code: string; readonly measured: MeasuredCourt }[] {
  return splitByGroup(tally).map(({ key, tally: own }) => {
    const line = grouping === 'line' ? (key as Line) : undefined;
    return { code: key, measured: measureCourt(own, line === undefined ? judged : { ...judged, line }, measuring) };
  });
}

/** The same as a report states them; lines in their own order, others by key. */
export function memberGroups(
  tally: Tally,
  judged: Judged,
  grouping: Grouping,
  measuring: Measuring,
  comparison?: MemberComparison,
): ReportGroup[] {
  const groups = measureGroups(tally, judged, grouping, measuring).map(({ code, measured }) => {
    const { volumes, attainment } = measured;
    const compared = comparison?.groupOf(code);
    return {
      code,
      volumes,
      ...comparedVolumes(volumes, compared),
      attainment,
      indicators: memberValues(measured, undefined, compared),
    };
  });
  const placeOf = (key: string) => (grouping === 'line' ? lines.indexOf(key as Line) : key === ungrouped ? 1 : 0);
  return groups.sort((a, b) => placeOf(a.code) - placeOf(b.code));
}
