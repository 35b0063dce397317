import { monthLabel } from '../../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { type Moments, meansScore } from '../../statistics/excess.ts';
import type { MonthlyFlow } from '../../tally/monthlyFlow.ts';
import type { Notice } from '../report/report.ts';
import { around, byCode, type FlowSpans, leastClosings, span, striking, sumOf } from './flowSpans.ts';
import { notice } from './notices.ts';

/** Durations are said to jump where they change by half. */
const jump = 1.5;

/**
 * So many whole months of a court's filings must lie before the months that a month is held against: no closing is older
 * than the data, and durations grow until the limit of the ordinary procedure (six months) has passed.
 */
const leastBefore = 6;

/** Months whose closings took far longer, or less long, than those of the months before, once the data goes back far enough. */
export function durationJumps({ courts }: CaseTable, { flows, from, to }: FlowSpans): Notice[] {
  const found = flows.courts.flatMap((flow, court) => {
    if (flow.firstFiling === undefined) return [];
    // The month of the first filing may not be a whole one.
    const begin = flow.firstFiling - flows.first + 1 + leastBefore + around;
    const months = span(Math.max(from, begin), to).flatMap((place) => {
      const own = momentsOf(flow, place, place + 1);
      const before = momentsOf(flow, place - around, place);
      if (own.count < leastClosings || before.count < leastClosings) return [];
      // Both means times both counts: whole numbers, which compare exactly.
      const [mean, usual] = [own.sum * before.count, before.sum * own.count];
      if (mean === usual || Math.max(mean, usual) < jump * Math.min(mean, usual)) return [];
      // Where the days do not vary at all, means that differ do so by no chance.
      const score = meansScore(own, before) ?? Number.POSITIVE_INFINITY;
      if (Math.abs(score) < striking) return [];
      const days = own.sum / own.count;
      return [{ month: monthLabel(flows.first + place), days, usual: before.sum / before.count, closings: own.count }];
    });
    return months.length === 0 ? [] : [{ code: courts[court]?.code ?? '', months }];
  });
  return found.length === 0 ? [] : [notice('durations-jump', { courts: byCode(found) })];
}

function momentsOf({ closings, days, squaredDays }: MonthlyFlow, from: number, to: number): Moments {
  return {
    count: sumOf(closings.subarray(from, to)),
    sum: sumOf(days.subarray(from, to)),
    squares: sumOf(squaredDays.subarray(from, to)),
  };
}
