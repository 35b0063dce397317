import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { unreadableDay } from '../cases/dayCell.ts';

/** The latest filing or closing day among accepted rows, and the latest day of any kind. */
export interface LastEvents {
  /** Undefined where no row is accepted. */
  readonly lastFlow: Day | undefined;
  readonly lastEvent: Day | undefined;
}

/** Finds the last events of the rows that are not rejected. */
export function lastEvents(table: CaseTable, rejected: Uint8Array): LastEvents {
  const { filedOn, closedOn, appealFiledOn, appealClosedOn, retrialClosedOn, rows } = table;
  let flow = unreadableDay;
  let later = unreadableDay;
  for (let row = 0; row < rows; row++) {
    if (rejected[row] === 1) continue;
    flow = Math.max(flow, filedOn[row] as number, closedOn[row] as number);
    later = Math.max(
      later,
      appealFiledOn[row] ?? unreadableDay,
      appealClosedOn[row] ?? unreadableDay,
      retrialClosedOn[row] ?? unreadableDay,
    );
  }
  const known = (day: Day) => (day <= unreadableDay ? undefined : day);
  return { lastFlow: known(flow), lastEvent: known(Math.max(flow, later)) };
}

/** Filings and closings of accepted rows in the 30 days that end on `day`. */
export function eventsBefore(table: CaseTable, rejected: Uint8Array, day: Day): { filings: number; closings: number } {
  const { filedOn, closedOn, rows } = table;
  let filings = 0;
  let closings = 0;
  for (let row = 0; row < rows; row++) {
    if (rejected[row] === 1) continue;
    const filed = filedOn[row] as number;
    const closed = closedOn[row] as number;
    if (filed <= day && filed > day - 30) filings++;
    if (closed <= day && closed > day - 30) closings++;
  }
  return { filings, closings };
}
