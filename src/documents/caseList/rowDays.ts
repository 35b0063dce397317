import type { Day } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { unreadableDay } from '../../cases/dayCell.ts';

/** The day up to which a row's days are counted: its closing day, or M for a case that is pending on M. */
export function lastDayOf({ closedOn }: CaseTable, measuredOn: Day): (row: number) => Day {
  return (row) => {
    const closed = closedOn[row] as number;
    return closed > unreadableDay && closed <= measuredOn ? closed : measuredOn;
  };
}

/** Days from filing to closing, or to M for a pending case; below 0 for a case filed later. */
export function daysOfRow(table: CaseTable, measuredOn: Day): (row: number) => number {
  const lastDay = lastDayOf(table, measuredOn);
  return (row) => lastDay(row) - (table.filedOn[row] as number);
}

/** The same less the days deducted, no case below 0. */
export function netDaysOfRow(table: CaseTable, measuredOn: Day): (row: number) => number {
  const days = daysOfRow(table, measuredOn);
  return (row) => Math.max(0, days(row) - Math.max(0, table.deductedDays[row] ?? 0));
}
