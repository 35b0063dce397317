import type { Day } from '../../calendar/day.ts';
import { isoOf } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { earliestOf, type FirstEvents, firstEvents } from '../../tally/events.ts';
import type { Prepared } from '../prepareReport.ts';

/** Where the data of each court begins, by its code, and that of all of them. */
export interface Beginnings {
  readonly courts: ReadonlyMap<string, FirstEvents>;
  readonly all: FirstEvents;
}

/**
 * Looks where the accepted rows of each court begin, and those of all that were asked for, whatever the report is narrowed to
 * besides: also where none of their cases is left.
 */
export function beginningsOf(
  table: CaseTable,
  { rejection, courtsAsked }: Pick<Prepared, 'rejection' | 'courtsAsked'>,
): Beginnings {
  const firsts = firstEvents(table, rejection.rows);
  const asked = firsts.filter((_, index) => courtsAsked?.has(index) !== false);
  return {
    courts: new Map(table.courts.map(({ code }, index) => [code, firsts[index] ?? nothing])),
    all: earliestOf(asked),
  };
}

const nothing: FirstEvents = { filedOn: undefined, closedOn: undefined };

/** Where the data of a court begins. */
export function beginningOf(code: string, { courts }: Beginnings): FirstEvents {
  return courts.get(code) ?? nothing;
}

/**
 * Whether the data begins after a day: up to it there is no filing, or none of the closings that there are. A list of the
 * cases that were pending at the turn of the year goes back many years in its filings, and yet tells of no closing before.
 */
export function beginsAfter({ filedOn, closedOn }: FirstEvents, day: Day): boolean {
  return filedOn === undefined || filedOn > day || (closedOn !== undefined && closedOn > day);
}

/** Whether a period from `start` on may lack cases: nothing was carried over into it, or its first closings are missing. */
export function mayLackCases({ filedOn, closedOn }: FirstEvents, start: Day): boolean {
  return filedOn === undefined || filedOn >= start || (closedOn !== undefined && closedOn > start);
}

/** The same days as a report states them. */
export function statedBeginning({ filedOn, closedOn }: FirstEvents): {
  firstFiled: string | null;
  firstClosed: string | null;
} {
  const stated = (day: Day | undefined) => (day === undefined ? null : isoOf(day));
  return { firstFiled: stated(filedOn), firstClosed: stated(closedOn) };
}
