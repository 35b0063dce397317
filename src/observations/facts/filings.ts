import type { Day } from '../../calendar/day.ts';
import { calendarYear, type MonthIndex, monthOf } from '../../calendar/statisticalCalendar.ts';
import { type CaseTable, noCourt } from '../../cases/caseTable.ts';
import { unreadableDay } from '../../cases/dayCell.ts';
import { createPairCounter } from '../../cases/pairCounter.ts';

/** How many accepted rows each court (by index) filed in each calendar month. */
export function filingsByMonth(
  { rows, court, filedOn }: CaseTable,
  rejected: Uint8Array,
): Map<number, Map<MonthIndex, number>> {
  const monthOfDay = new Map<Day, MonthIndex>();
  const seen = createPairCounter();
  for (let row = 0; row < rows; row++) {
    const day = filedOn[row] as number;
    if (rejected[row] === 1 || day <= unreadableDay || court[row] === noCourt) continue;
    let month = monthOfDay.get(day);
    if (month === undefined) {
      month = monthOf(calendarYear, day);
      monthOfDay.set(day, month);
    }
    seen.add(court[row] as number, month);
  }
  const filings = new Map<number, Map<MonthIndex, number>>();
  for (const { first, second, count } of seen.entries()) {
    const ofCourt = filings.get(first) ?? new Map<MonthIndex, number>();
    filings.set(first, ofCourt.set(second, count));
  }
  return filings;
}
