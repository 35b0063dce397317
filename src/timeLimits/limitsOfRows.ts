import type { Day } from '../calendar/day.ts';
import type { DefaultKind } from '../cases/caseKinds.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { blankNumber } from '../cases/numberCell.ts';
import { rowKinds } from '../cases/rowKinds.ts';
import { dueDay } from './dueDay.ts';
import type { Holidays } from './holidays.ts';
import { lastDays, movesOffHolidays } from './lastDay.ts';
import type { Limit } from './limit.ts';
import { limitsOfKinds } from './limitsOfKinds.ts';
import { statutoryLimits } from './statutoryLimits.ts';

/** What stands for the due day of a case without a limit: later than every day. */
export const noLimit = 0x7fff_ffff;

/** What stands for the limit of a row that states its own days. */
export const statedLimit = 0xff;

export interface RowLimits {
  /** The limit of every row: its place in `statutoryLimits` from 1, `statedLimit`, or 0 where it has none. */
  readonly limitOf: Uint8Array;
  /** The statutory due day of every row, or `noLimit`. */
  readonly statutoryDueOn: Int32Array;
  /** The same with deducted and extended days. */
  readonly dueOn: Int32Array;
  readonly noLimit: number;
  /** Years of last days that could not be held against the holiday calendar, ascending. */
  readonly uncoveredYears: readonly number[];
}

/**
 * Works out the due days of every row. A row's own time limit goes before the statutory ones; 0 days say that it has none.
 * Rows without a filing day, and those marked in `rejected`, have no limit.
 */
export function limitsOfRows(
  table: CaseTable,
  options: { readonly defaultKind: DefaultKind; readonly holidays?: Holidays; readonly rejected?: Uint8Array },
): RowLimits {
  const { rows, filedOn, timeLimitDays, deductedDays, extendedDays } = table;
  const limitOf = new Uint8Array(rows);
  const statutoryDueOn = new Int32Array(rows).fill(noLimit);
  const dueOn = new Int32Array(rows).fill(noLimit);
  const kinds = rowKinds(table, options.defaultKind);
  const limits = limitsOfKinds(table, kinds.kinds);
  const bareDueDay = rememberedDueDays();
  const last = lastDays(options.holidays);

  for (const { from, to, mapped } of table.inputs) {
    const known = mapped.has('caseType') || mapped.has('caseNumber');
    for (let row = from; row < to; row++) {
      const filed = filedOn[row] as Day;
      if (filed <= unreadableDay || options.rejected?.[row] === 1) continue;
      const kind = known ? kinds.placeOf(table.caseType[row] as number, table.prefix[row] as number) : 0;
      const own = timeLimitDays[row] ?? blankNumber;
      if (own === 0) continue;
      let due = filed + own;
      let number = statedLimit;
      if (own < 0) {
        const limit = limits.of(row, kind);
        if (limit === undefined) continue;
        number = limit + 1;
        due = bareDueDay(limit, filed);
      }
      limitOf[row] = number;
      const move = movesOffHolidays(kinds.kinds[kind]?.line ?? 'other') ? last.move : stay;
      statutoryDueOn[row] = move(due);
      // What moves is the last day of all: days are added to the bare due day, not to the working day behind it.
      dueOn[row] = move(due + counted(deductedDays[row]) + counted(extendedDays[row]));
    }
  }
  return { limitOf, statutoryDueOn, dueOn, noLimit, uncoveredYears: last.uncoveredYears() };
}

const stay = (day: Day): Day => day;

/** Blank counts as none; so does a column that was not read. */
function counted(days = blankNumber): number {
  return days > 0 ? days : 0;
}

/** Due days of filings from 1880 to 2059 are remembered; the few others are worked out each time. */
const firstRemembered = -0x8000;
const unknownDue = -0x8000_0000;

/** Bare due days by limit and filing day: a million rows have some thousand of them. */
function rememberedDueDays(): (limit: number, filed: Day) => Day {
  const tables: Int32Array[] = [];
  return (limit, filed) => {
    tables[limit] ??= new Int32Array(0x1_0000).fill(unknownDue);
    const days = tables[limit] as Int32Array;
    const at = filed - firstRemembered;
    const known = days[at];
    if (known !== undefined && known !== unknownDue) return known;
    const due = dueDay(filed, statutoryLimits[limit] as Limit);
    days[at] = due;
    return due;
  };
}
