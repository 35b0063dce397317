import { type Day, firstDayWithin } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { type CaseDates, type Position, positions } from '../traits/caseView.ts';
import type { Window } from './window.ts';

/**
 * Says of a row where its days lie to a window, in 17 bits: all that the dated traits of a case can depend on. `dueOn` are
 * the due days of all rows.
 */
export function placesIn(table: CaseTable, window: Window, dueOn?: Int32Array): (row: number) => number {
  const { filedOn, closedOn, appealFiledOn, appealClosedOn, retrialClosedOn } = table;
  const { measuredOn, asOf } = window;
  const { start } = window.period;
  // Filed before this day, a case is older than twelve months on M.
  const longSince = firstDayWithin(measuredOn, 12);
  return (row) => {
    const filed = filedOn[row] as number;
    let places =
      (placeOf(filed, start, measuredOn, asOf) << 3) | placeOf(closedOn[row] as number, start, measuredOn, asOf);
    places = (places << 3) | placeOf(appealFiledOn[row] ?? unreadableDay, start, measuredOn, asOf);
    places = (places << 3) | placeOf(appealClosedOn[row] ?? unreadableDay, start, measuredOn, asOf);
    places = (places << 3) | placeOf(retrialClosedOn[row] ?? unreadableDay, start, measuredOn, asOf);
    places = (places << 1) | (dueOn !== undefined && measuredOn > (dueOn[row] as number) ? 1 : 0);
    return (places << 1) | (filed < longSince ? 1 : 0);
  };
}

/** Where the closing day lies, by the bits of `placesIn`. */
export function closedPosition(places: number): Position {
  return positions[(places >> 11) & 7] ?? 'none';
}

/** What the bits of `placesIn` say. */
export function datesAt(places: number): CaseDates {
  const at = (shift: number) => positions[(places >> shift) & 7] ?? 'none';
  return {
    filed: at(14),
    closed: at(11),
    appealFiled: at(8),
    appealClosed: at(5),
    retrialClosed: at(2),
    pastDue: ((places >> 1) & 1) === 1,
    pastTwelveMonths: (places & 1) === 1,
  };
}

/** Index into `positions`. */
export function placeOf(day: Day, start: Day, measuredOn: Day, asOf: Day): number {
  if (day <= unreadableDay) return 0;
  if (day < start) return 1;
  if (day <= measuredOn) return 2;
  return day <= asOf ? 3 : 4;
}
