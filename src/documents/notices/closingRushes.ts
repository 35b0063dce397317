import { monthLabel } from '../../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { countScore, shareScore } from '../../statistics/excess.ts';
import type { Notice } from '../report/report.ts';
import {
  around,
  byCode,
  type FlowSpans,
  far,
  leastClosings,
  meanOf,
  restOfYear,
  span,
  striking,
  sumOf,
} from './flowSpans.ts';
import { notice } from './notices.ts';

/** Statistical months have 28 to 31 days; the shortest gives the end of a month most. */
const shortestMonth = 28;

/** Closings crowded on the last days of the period's months. */
export function monthEndRush({ courts }: CaseTable, { flows, from, to }: FlowSpans): Notice[] {
  const found = flows.courts.flatMap(({ closings, lateClosings }, court) => {
    const places = span(from, to);
    const all = sumOf(places.map((place) => closings[place] as number));
    const late = sumOf(places.map((place) => lateClosings[place] as number));
    if (all < leastClosings || late * shortestMonth < far * flows.lateDays * all) return [];
    if (shareScore(late, all, flows.lateDays / shortestMonth) < striking) return [];
    return [{ code: courts[court]?.code ?? '', late, closings: all }];
  });
  return found.length === 0 ? [] : [notice('closings-at-month-end', { days: flows.lateDays, courts: byCode(found) })];
}

/**
 * The last month of a statistical year against the rest of that year, as far as the court's closings go back; whether the
 * period holds those months makes no difference.
 */
export function yearEndRush({ courts }: CaseTable, { flows, calendar, from, to }: FlowSpans): Notice[] {
  const lasts = span(from, to).filter((place) => ((flows.first + place + 1) % 12) + 1 === calendar.yearStartMonth);
  return lasts.flatMap((place) => {
    const found = flows.courts.flatMap(({ closings, firstClosing }, court) => {
      const begun = (firstClosing ?? Number.POSITIVE_INFINITY) - flows.first;
      const others = span(Math.max(begun, place - restOfYear), place - 1).map((one) => closings[one] as number);
      const count = closings[place] as number;
      if (others.length < around || count < leastClosings || count * others.length < far * sumOf(others)) return [];
      if (countScore(count, sumOf(others), others.length) < striking) return [];
      return [{ code: courts[court]?.code ?? '', closings: count, usual: meanOf(others) }];
    });
    if (found.length === 0) return [];
    return [notice('closings-at-year-end', { month: monthLabel(flows.first + place), courts: byCode(found) })];
  });
}
