import type { Day } from '../../calendar/day.ts';
import { type FieldId, type FieldKind, fields } from '../../cases/fields.ts';
import { rowKinds } from '../../cases/rowKinds.ts';
import { vocabularies } from '../../cases/vocabulary.ts';
import { caseNumbersOfRows } from '../caseNumbers.ts';
import { isoDays } from '../isoDays.ts';
import { type CaseColumn, isDayColumn } from './caseColumns.ts';
import { figuresOf } from './caseFigures.ts';
import { asOfThen, inputOf, type SeenRows } from './seenRows.ts';

/** Days as `YYYY-MM-DD`, words of closed vocabularies by their code, numbers; null where there is none. */
export type CaseCell = string | number | null;

type Cells = (row: number) => CaseCell;

/** Tells the cell of any row in a column. */
export function cellsOf(column: CaseColumn, seen: SeenRows): Cells {
  const figures = figuresOf(column, seen);
  if (figures !== undefined) return isDayColumn(column) ? dayCells(figures) : figures;
  if (column === 'file') return (row) => inputOf(seen.table, row)?.path ?? null;
  const field = column as FieldId;
  return asOfThen(field, seen, wordsOf(field, seen));
}

function wordsOf(field: FieldId, seen: SeenRows): Cells {
  const { table } = seen;
  const kind = fields.find(({ id }) => id === field)?.kind as Exclude<FieldKind, 'day' | 'dayCount' | 'amount'>;
  switch (kind) {
    case 'courtName':
      return (row) => table.courts[table.court[row] as number]?.name ?? null;
    case 'courtCode':
      return (row) => table.courts[table.court[row] as number]?.code ?? null;
    case 'caseNumber':
      return caseNumbersOfRows(table);
    case 'caseType':
      return caseTypes(seen);
    case 'name':
      return (row) => table.names[table[field as 'judge'][row] as number] || null;
    default: {
      const words: readonly string[] = vocabularies[kind];
      const codes = table[field as 'procedure'];
      // Number 0 of every vocabulary stands for a blank.
      return (row) => (codes[row] === 0 ? null : (words[codes[row] as number] ?? null));
    }
  }
}

/** Line and instance by which a case was counted, as `civil first`. */
function caseTypes({ table, defaultKind }: SeenRows): Cells {
  const { kinds, placeOf } = rowKinds(table, defaultKind);
  return (row) => {
    const mapped = inputOf(table, row)?.mapped;
    const known = mapped?.has('caseType') === true || mapped?.has('caseNumber') === true;
    const kind = kinds[known ? placeOf(table.caseType[row] as number, table.prefix[row] as number) : 0];
    return kind === undefined ? null : `${kind.line} ${kind.instance}`;
  };
}

function dayCells(days: (row: number) => Day | null): Cells {
  const isoDay = isoDays();
  return (row) => {
    const day = days(row);
    return day === null ? null : isoDay(day);
  };
}
