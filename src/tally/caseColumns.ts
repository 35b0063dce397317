import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { noProfile, type Profiles } from './profiles.ts';

/** The days that cases have: `first` counts as 1, and 0 is no day. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** Columns of cases in an order of their own. Days are counted from those of a `DayRange`, due days are Days. */
export interface CaseColumns {
  readonly filedOn: Int32Array;
  readonly closedOn: Int32Array;
  readonly dueOn: Int32Array;
  readonly deductedDays: Int32Array;
  /** Indices of names. */
  readonly judge: Int32Array;
}

/** Columns of cases that have a day of an appeal or retrial. */
export interface FurtherColumns extends CaseColumns {
  readonly appealFiledOn: Int32Array;
  readonly appealClosedOn: Int32Array;
  readonly retrialClosedOn: Int32Array;
}

/** The rows that are counted: those without a day of an appeal or retrial, which are most, and those with one. */
export interface CountedRows {
  readonly plain: Uint32Array;
  readonly further: Uint32Array;
  readonly range: DayRange;
}

/** Looks through the accepted, not excluded rows of a table. */
export function countedRows(table: CaseTable, { ofRow, profiles }: Profiles): CountedRows {
  const { filedOn, closedOn, appealFiledOn, appealClosedOn, retrialClosedOn } = table;
  const counted = Uint8Array.from(profiles, ({ excludedAs }) => (excludedAs === null ? 1 : 0));
  const plain = new Uint32Array(table.rows);
  const further = new Uint32Array(table.rows);
  const size = { plain: 0, further: 0 };
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const widen = (day: Day) => {
    if (day > last) last = day;
    if (day < first && day > unreadableDay) first = day;
  };
  for (let row = 0; row < table.rows; row++) {
    const profile = ofRow[row] as number;
    if (profile === noProfile || counted[profile] === 0) continue;
    const [appealed, decided] = [appealFiledOn[row] ?? unreadableDay, appealClosedOn[row] ?? unreadableDay];
    const retried = retrialClosedOn[row] ?? unreadableDay;
    widen(filedOn[row] as number);
    widen(closedOn[row] as number);
    if (appealed <= unreadableDay && decided <= unreadableDay && retried <= unreadableDay) {
      plain[size.plain++] = row;
      continue;
    }
    widen(appealed);
    widen(decided);
    widen(retried);
    further[size.further++] = row;
  }
  return {
    plain: plain.subarray(0, size.plain),
    further: further.subarray(0, size.further),
    range: { first, last },
  };
}

/** The columns of rows; a column that nobody asked for holds nothing. */
export function columnsOf(table: CaseTable, rows: Uint32Array, dueOn: Int32Array, range: DayRange): CaseColumns {
  return {
    filedOn: counted(table.filedOn, rows, range),
    closedOn: counted(table.closedOn, rows, range),
    dueOn: gathered(dueOn, rows),
    deductedDays: gathered(table.deductedDays, rows),
    judge: gathered(table.judge, rows),
  };
}

export function furtherColumnsOf(
  table: CaseTable,
  rows: Uint32Array,
  dueOn: Int32Array,
  range: DayRange,
): FurtherColumns {
  return {
    ...columnsOf(table, rows, dueOn, range),
    appealFiledOn: counted(table.appealFiledOn, rows, range),
    appealClosedOn: counted(table.appealClosedOn, rows, range),
    retrialClosedOn: counted(table.retrialClosedOn, rows, range),
  };
}

function gathered(column: Int32Array | Uint32Array, rows: Uint32Array): Int32Array {
  const cells = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) cells[place] = column[rows[place] as number] ?? 0;
  return cells;
}

function counted(days: Int32Array, rows: Uint32Array, { first }: DayRange): Int32Array {
  const cells = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const day = days[rows[place] as number] ?? unreadableDay;
    cells[place] = day <= unreadableDay ? 0 : day - first + 1;
  }
  return cells;
}
