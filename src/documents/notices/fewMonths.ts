import { type MonthIndex, monthLabel } from '../../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { countScore } from '../../statistics/excess.ts';
import type { MonthlyFlow } from '../../tally/monthlyFlow.ts';
import type { Notice } from '../report/report.ts';
import {
  around,
  byCode,
  type FlowSpans,
  far,
  farInSlowMonth,
  isSlowMonth,
  meanOf,
  span,
  striking,
  sumOf,
} from './flowSpans.ts';
import { notice } from './notices.ts';

/** Filings or closings month by month, and the month of the first of all. */
interface Counts {
  readonly counts: Uint32Array;
  readonly first: MonthIndex | undefined;
}

/** Months with far fewer filings, or closings, than the months before and after them. */
export function fewMonths(
  code: 'few-filings' | 'few-closings',
  countsOf: (flow: MonthlyFlow) => Counts,
  { courts }: CaseTable,
  { flows, calendar, from, to }: FlowSpans,
): Notice[] {
  const found = flows.courts.flatMap((flow, court) => {
    const { counts, first } = countsOf(flow);
    if (first === undefined) return [];
    const begun = first - flows.first;
    // The first month may not be a whole one, and by itself it is no usual one.
    const months = span(Math.max(from, begun + 2), to).flatMap((place) => {
      const month = flows.first + place;
      const before = [...counts.subarray(Math.max(begun, place - around), place)];
      const after = [...counts.subarray(place + 1, place + 1 + around)];
      const count = counts[place] as number;
      const times = isSlowMonth(month, calendar) ? farInSlowMonth : far;
      // Lists of pending cases thin out towards the past, and intake grows and falls: both sides must say so.
      const isFew = [before, after].every((side) => side.length === 0 || sumOf(side) > times * count * side.length);
      const others = [...before, ...after];
      if (!isFew || countScore(count, sumOf(others), others.length) > -striking) return [];
      return [{ month: monthLabel(month), count, usual: meanOf(others) }];
    });
    return months.length === 0 ? [] : [{ code: courts[court]?.code ?? '', months }];
  });
  return found.length === 0 ? [] : [notice(code, { courts: byCode(found) })];
}
