import { type Column, float64Column, int32Column, uint8Column, uint32Column } from './column.ts';
import { blankDay } from './dayCell.ts';
import { type FieldId, type FieldKind, fields } from './fields.ts';
import { blankNumber } from './numberCell.ts';

/** How the column of each kind of field is held: its array, and what stands in it for a blank cell. */
const storageOf = {
  day: { column: int32Column, blank: blankDay },
  dayCount: { column: int32Column, blank: blankNumber },
  amount: { column: float64Column, blank: blankNumber },
  flag: { column: uint8Column, blank: 0 },
  procedure: { column: uint8Column, blank: 0 },
  outcome: { column: uint8Column, blank: 0 },
  closingMethod: { column: uint8Column, blank: 0 },
  tribunal: { column: uint8Column, blank: 0 },
  caseType: { column: uint8Column, blank: 0 },
  courtName: { column: uint32Column, blank: 0 },
  courtCode: { column: uint32Column, blank: 0 },
  caseNumber: { column: uint32Column, blank: 0 },
  name: { column: uint32Column, blank: 0 },
} as const satisfies Readonly<Record<FieldKind, unknown>>;

type FieldOfId<F extends FieldId> = Extract<(typeof fields)[number], { id: F }>;

/** The array of every field, by the kind of the field. */
export type FieldArrays = {
  readonly [F in FieldId]: ReturnType<(typeof storageOf)[FieldOfId<F>['kind']]['column']>['data'];
};

export type FieldColumns = { readonly [F in FieldId]: Column<FieldArrays[F]> };

/** An empty column for every field. */
export function fieldColumns(): FieldColumns {
  return Object.fromEntries(fields.map(({ id, kind }) => [id, storageOf[kind].column()])) as FieldColumns;
}

/** What stands for a blank cell of a field. */
export function blankOf(kind: FieldKind): number {
  return storageOf[kind].blank;
}
