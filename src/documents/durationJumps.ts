import { monthLabel } from '../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { type Moments, meansScore } from '../statistics/excess.ts';
import type { MonthlyFlow } from '../tally/monthlyFlow.ts';
import { around, byCode, type FlowSpans, leastClosings, span, striking, sumOf } from './flowSpans.ts';
import { notice } from './notices.ts';
import type { Notice } from './report.ts';

/** Durations are said to jump where they change by half. */
const jump = 1.5;

/** Months whose closings took far longer, or less long, than those of the months before. */
export function durationJumps({ courts }: CaseTable, { flows, from, to }: FlowSpans): Notice[] {
  const found = flows.courts.flatMap((flow, court) => {
    const months = span(from, to).flatMap((place) => {
      const own = momentsOf(flow, place, place + 1);
      const before = momentsOf(flow, Math.max(0, place - around), place);
      if (own.count < leastClosings || before.count < leastClosings) return [];
      const [mean, usual] = [own.sum / own.count, before.sum / before.count];
      const score = meansScore(own, before) ?? 0;
      if (Math.max(mean, usual) < jump * Math.min(mean, usual) || Math.abs(score) < striking) return [];
      return [{ month: monthLabel(flows.first + place), days: mean, usual, closings: own.count }];
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
