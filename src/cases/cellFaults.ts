import type { Day } from '../calendar/day.ts';
import { unreadablePrefix } from './caseNumberReader.ts';
import type { ColumnData } from './column.ts';
import { settleDays } from './dayColumn.ts';
import { blankOf, type FieldColumns } from './fieldColumns.ts';
import { type FieldId, type FieldKind, fields } from './fields.ts';
import { unreadableNumber } from './numberCell.ts';
import { unknownCode } from './vocabulary.ts';

/**
 * Cells of one field in one input that count as blank though something stands in them: no day, number or case number, a
 * word outside the vocabulary, or a day after today. Filing and closing days are not among them: the table keeps what is wrong there.
 */
export interface CellFaults {
  readonly field: FieldId;
  readonly kind: 'unreadable' | 'unknown' | 'future';
  /** In rising order. */
  readonly rows: readonly number[];
}

/** What stands in a column for a cell that could not be read, until the column is settled. */
const marks: Readonly<Partial<Record<FieldKind, { mark: number; kind: CellFaults['kind'] }>>> = {
  dayCount: { mark: unreadableNumber, kind: 'unreadable' },
  amount: { mark: unreadableNumber, kind: 'unreadable' },
  caseNumber: { mark: unreadablePrefix, kind: 'unreadable' },
  flag: { mark: unknownCode, kind: 'unknown' },
  procedure: { mark: unknownCode, kind: 'unknown' },
  outcome: { mark: unknownCode, kind: 'unknown' },
  closingMethod: { mark: unknownCode, kind: 'unknown' },
  tribunal: { mark: unknownCode, kind: 'unknown' },
  caseType: { mark: unknownCode, kind: 'unknown' },
};

/** Settles the rows `from` up to `to` of the columns that were read, once an input is at its end, and tells what was wrong. */
export function settleFields(
  columns: FieldColumns,
  read: ReadonlySet<FieldId>,
  from: number,
  to: number,
  today: Day,
): CellFaults[] {
  return fields.flatMap(({ id: field, kind }): CellFaults[] => {
    if (!read.has(field)) return [];
    const { data } = columns[field];
    if (kind === 'day') {
      const decisive = field === 'filedOn' || field === 'closedOn';
      const { unreadable, future } = settleDays(data as Int32Array, from, to, decisive ? undefined : today);
      return [
        { field, kind: 'unreadable' as const, rows: unreadable },
        { field, kind: 'future' as const, rows: future },
      ].filter(({ rows }) => rows.length > 0);
    }
    const marked = marks[kind];
    const rows = marked === undefined ? [] : settled(data, from, to, marked.mark, blankOf(kind));
    return marked === undefined || rows.length === 0 ? [] : [{ field, kind: marked.kind, rows }];
  });
}

/** Replaces a mark by the blank, and gives the rows where it stood. */
function settled(data: ColumnData, from: number, to: number, mark: number, blank: number): number[] {
  const rows: number[] = [];
  for (let row = data.indexOf(mark, from); row >= 0 && row < to; row = data.indexOf(mark, row + 1)) {
    rows.push(row);
    data[row] = blank;
  }
  return rows;
}
