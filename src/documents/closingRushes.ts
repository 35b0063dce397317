import { firstMonthOfYear, monthLabel, monthStart, yearOf } from '../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { countScore, shareScore } from '../statistics/excess.ts';
import type { Window } from '../tally/window.ts';
import { around, byCode, type FlowSpans, far, leastClosings, meanOf, span, striking, sumOf } from './flowSpans.ts';
import { notice } from './notices.ts';
import type { Notice } from './report.ts';

/** Closings crowded on the last days of the period's months. */
export function monthEndRush({ courts }: CaseTable, { flows, from, to }: FlowSpans): Notice[] {
  const found = flows.courts.flatMap(({ closings, lateClosings }, court) => {
    const places = span(from, to);
    const all = sumOf(places.map((place) => closings[place] as number));
    const late = sumOf(places.map((place) => lateClosings[place] as number));
    // Statistical months have 28 to 31 days; the shortest gives the end of a month most.
    const expected = flows.lateDays / 28;
    if (all < leastClosings || late < far * expected * all || shareScore(late, all, expected) < striking) return [];
    return [{ code: courts[court]?.code ?? '', late, closings: all }];
  });
  return found.length === 0 ? [] : [notice('closings-at-month-end', { days: flows.lateDays, courts: byCode(found) })];
}

/** The last month of a statistical year against the months before it. */
export function yearEndRush({ courts }: CaseTable, { flows, from, to }: FlowSpans, { calendar }: Window): Notice[] {
  const lasts = span(from, to).filter((place) => {
    const month = flows.first + place;
    return firstMonthOfYear(calendar, yearOf(calendar, monthStart(calendar, month))) + 11 === month;
  });
  return lasts.flatMap((place) => {
    const found = flows.courts.flatMap(({ closings }, court) => {
      const others = [...closings.subarray(Math.max(from, place - 11), place)];
      const count = closings[place] as number;
      if (others.length < around || count < leastClosings || count < far * meanOf(others)) return [];
      if (countScore(count, sumOf(others), others.length) < striking) return [];
      return [{ code: courts[court]?.code ?? '', closings: count, usual: meanOf(others) }];
    });
    if (found.length === 0) return [];
    return [notice('closings-at-year-end', { month: monthLabel(flows.first + place), courts: byCode(found) })];
  });
}
