import { monthLabel } from '../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { countScore } from '../statistics/excess.ts';
import type { MonthlyFlow } from '../tally/monthlyFlow.ts';
import { around, byCode, type FlowSpans, far, meanOf, span, striking, sumOf } from './flowSpans.ts';
import { notice } from './notices.ts';
import type { Notice } from './report.ts';

/** Months with far fewer filings, or closings, than the months before and after them. */
export function fewMonths(
  code: 'few-filings' | 'few-closings',
  countsOf: (flow: MonthlyFlow) => Uint32Array,
  { courts }: CaseTable,
  { flows, from, to }: FlowSpans,
): Notice[] {
  const found = flows.courts.flatMap((flow, court) => {
    const counts = countsOf(flow);
    const begun = counts.findIndex((count) => count > 0);
    const months = span(Math.max(from, begun + 1), to).flatMap((place) => {
      const before = [...counts.subarray(Math.max(begun, place - around), place)];
      const after = [...counts.subarray(place + 1, place + 1 + around)];
      const count = counts[place] as number;
      // Lists of pending cases thin out towards the past, and intake grows and falls: both sides must say so.
      const isFew =
        before.length > 1 && [before, after].every((side) => side.length === 0 || meanOf(side) > far * count);
      const others = [...before, ...after];
      if (!isFew || countScore(count, sumOf(others), others.length) > -striking) return [];
      return [{ month: monthLabel(flows.first + place), count, usual: meanOf(others) }];
    });
    return begun < 0 || months.length === 0 ? [] : [{ code: courts[court]?.code ?? '', months }];
  });
  return found.length === 0 ? [] : [notice(code, { courts: byCode(found) })];
}
