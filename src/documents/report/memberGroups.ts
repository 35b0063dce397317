import type { Judged } from '../../bands/selectBand.ts';
import { instances, type Line, lines } from '../../cases/typeCodes.ts';
import { procedures } from '../../cases/vocabulary.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { type Grouping, ungrouped } from '../../tally/grouping.ts';
import { splitByGroup, type Tally } from '../../tally/tally.ts';
import type { MemberComparison } from '../comparison/memberComparison.ts';
import { type MeasuredCourt, type Measuring, measureCourt } from '../measureCourts.ts';
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
  return groups.sort((a, b) => compareKeys(a.code, b.code, grouping));
}

/** The words that keys are made of, in their own order, where they are no names. */
const vocabularies: Readonly<Partial<Record<Grouping, readonly (readonly string[])[]>>> = {
  line: [lines],
  'case-type': [lines, instances],
  procedure: [procedures],
};

/** Lines, case types and procedures in the order of their vocabularies, names by themselves, what is not told last. */
function compareKeys(a: string, b: string, grouping: Grouping): number {
  if (a === ungrouped || b === ungrouped) return Number(a === ungrouped) - Number(b === ungrouped);
  const [own, other] = [a.split(' '), b.split(' ')];
  for (const [place, words] of (vocabularies[grouping] ?? []).entries()) {
    const difference = words.indexOf(own[place] ?? '') - words.indexOf(other[place] ?? '');
    if (difference !== 0) return difference;
  }
  return Number(a > b) - Number(a < b);
}
