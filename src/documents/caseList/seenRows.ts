import type { CaseTable, InputCases } from '../../cases/caseTable.ts';
import type { FieldId } from '../../cases/fields.ts';
import type { CaseKind } from '../../cases/typeCodes.ts';
import type { Window } from '../../tally/window.ts';
import type { RowLimits } from '../../timeLimits/limitsOfRows.ts';

/** The rows of a table as they are seen on M, as of a day. */
export interface SeenRows {
  readonly table: CaseTable;
  readonly window: Window;
  readonly limits: RowLimits;
  /** What a case is where a file has neither case type nor case number. */
  readonly defaultKind: CaseKind;
}

/** By which days it is told whether what a field says has happened. */
const eventDays = {
  closedOn: ['closedOn'],
  closingMethod: ['closedOn'],
  pronouncedInCourt: ['closedOn'],
  appealed: ['appealFiledOn'],
  appealFiledOn: ['appealFiledOn'],
  appealOutcome: ['appealFiledOn', 'appealClosedOn'],
  appealClosedOn: ['appealClosedOn'],
  retrialOutcome: ['retrialClosedOn'],
  retrialClosedOn: ['retrialClosedOn'],
} as const satisfies Readonly<Partial<Record<FieldId, readonly FieldId[]>>>;

/** Makes what is told of rows null where it is dated later than as-of: it has not happened yet. */
export function asOfThen<T>(field: FieldId, { table, window }: SeenRows, told: (row: number) => T) {
  const days: readonly (keyof typeof eventDays & keyof CaseTable)[] = eventDays[field as keyof typeof eventDays] ?? [];
  const columns = days.map((day) => table[day]);
  if (columns.length === 0) return told;
  return (row: number): T | null => (columns.some((day) => (day[row] as number) > window.asOf) ? null : told(row));
}

/** The input that a row comes from. */
export function inputOf({ inputs }: CaseTable, row: number): InputCases | undefined {
  return inputs.find(({ from, to }) => row >= from && row < to);
}
