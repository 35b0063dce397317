import type { Day } from '../calendar/day.ts';
import { blankDay, excelEpoch, serialBase, unreadableDay } from './dayCell.ts';

/** Rows whose day could not be read, and whose day lies after today. */
export interface DayFaults {
  readonly unreadable: readonly number[];
  readonly future: readonly number[];
}

/**
 * Settles the rows `from` up to `to` of a day column, once all of it is known: Excel serials are days only where every
 * cell that is not blank is one. With `today` given, days that cannot be read or lie after it become blank, and their
 * rows are given back.
 */
export function settleDays(days: Int32Array, from: number, to: number, today: Day | undefined): DayFaults {
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
  const unreadable: number[] = [];
  const future: number[] = [];
  if (today === undefined) return { unreadable, future };
  for (let row = from; row < to; row++) {
    const day = days[row] as number;
    if (day !== unreadableDay && day <= today) continue;
    (day === unreadableDay ? unreadable : future).push(row);
    days[row] = blankDay;
  }
  return { unreadable, future };
}

function isSerial(day: number): boolean {
  return day > serialBase && day < serialBase + 100_000;
}
