import { markLegend } from '../report/terminalLegend.ts';
import { missingChanges } from './summaryItems.ts';
import { drawnMonths, type SummaryMember } from './summaryMembers.ts';
import type { SummarySetting } from './summarySetting.ts';

/** What stands in the tables that need not be known to every reader. */
export interface LegendNeeds {
  readonly trend: boolean;
  /** Percentage points go by a shorter name. */
  readonly shortPoints: boolean;
  /** Every month can be read in a table. */
  readonly months: boolean;
}

/** What the marks and columns mean that stand in the tables: lines of items that may stand side by side. */
export function summaryLegend(
  members: readonly SummaryMember[],
  { trend, shortPoints, months }: LegendNeeds,
  setting: SummarySetting,
): string[][] {
  const { summary, own, sparks } = setting;
  const { legend } = own;
  const values = members.flatMap(({ last }) => Object.values(last.yearToDate.indicators));
  const missing = missingChanges(
    members.map(({ last }) => last),
    setting,
  );
  const isDrawn = trend && drawnMonths(summary, summary.months.length).length > 0;
  return [
    markLegend(values, setting),
    isDrawn ? [legend.trend(sparks.levels[0], sparks.levels.at(-1) ?? '', sparks.none)] : [],
    [legend.changes],
    shortPoints && legend.shortPoints !== '' ? [legend.shortPoints] : [],
    missing.length === 0 ? [] : [legend.missing(missing)],
    [legend.judged],
    months || summary.months.length < 2 ? [] : [legend.months],
  ].filter((items) => items.length > 0);
}
