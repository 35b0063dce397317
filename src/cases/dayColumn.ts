import type { Day } from '../calendar/day.ts';
import { blankDay, excelEpoch, serialBase, unreadableDay } from './dayCell.ts';

/**
 * Settles the rows `from` up to `to` of a day column, once all of it is known: Excel serials are days only where every
 * cell that is not blank is one. With `today` given, days that cannot be read or lie after it become blank.
 */
export function settleDays(days: Int32Array, from: number, to: number, today: Day | undefined): void {
  let serials = 0;
  let others = 0;
  for (let row = from; row < to; row++) {
    const day = days[row] as number;
    if (isSerial(day)) serials++;
    else if (day !== blankDay) others++;
  }
  for (let row = from; row < to && serials > 0; row++) {
    const day = days[row] as number;
    if (isSerial(day)) days[row] = others === 0 ? day - serialBase + excelEpoch : unreadableDay;
  }
  if (today === undefined) return;
  for (let row = from; row < to; row++) {
    const day = days[row] as number;
    if (day === unreadableDay || day > today) days[row] = blankDay;
  }
}

function isSerial(day: number): boolean {
  return day > serialBase && day < serialBase + 100_000;
}
