import type { Day } from '../calendar/day.ts';
import { type CaseTable, noCourt } from '../cases/caseTable.ts';
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

/** Where the data of some cases begins; undefined where there is no such day. */
export interface FirstEvents {
  readonly filedOn: Day | undefined;
  readonly closedOn: Day | undefined;
}

/** The earliest filing and closing day of the rows of each court (by its index) that are not rejected. */
export function firstEvents(table: CaseTable, rejected: Uint8Array): FirstEvents[] {
  const { filedOn, closedOn, court, courts, rows } = table;
  const filed = new Int32Array(courts.length).fill(latest);
  const closed = new Int32Array(courts.length).fill(latest);
  const note = (firsts: Int32Array, at: number, day: Day) => {
    if (day > unreadableDay && day < (firsts[at] as number)) firsts[at] = day;
  };
  for (let row = 0; row < rows; row++) {
    const at = court[row] as number;
    if (rejected[row] === 1 || at === noCourt) continue;
    note(filed, at, filedOn[row] as number);
    note(closed, at, closedOn[row] as number);
  }
  const known = (day: Day | undefined) => (day === latest ? undefined : day);
  return courts.map((_, at) => ({ filedOn: known(filed[at]), closedOn: known(closed[at]) }));
}

/** The earliest days of several. */
export function earliestOf(firsts: readonly FirstEvents[]): FirstEvents {
  const earliest = (key: keyof FirstEvents) => {
    const days = firsts.flatMap((first) => first[key] ?? []);
    return days.length === 0 ? undefined : Math.min(...days);
  };
  return { filedOn: earliest('filedOn'), closedOn: earliest('closedOn') };
}

const latest = 0x7fff_ffff;

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
