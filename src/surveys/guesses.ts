import { cleanText } from '../cases/cell.ts';
import { type FieldId, fieldIds } from '../cases/fields.ts';
import type { ColumnSurvey } from './columnSurvey.ts';
import { contentGuesses } from './contentGuesses.ts';
import { checkedAgainstOrder, dayGuesses } from './dayGuesses.ts';
import type { Guess } from './guess.ts';
import { headerGuesses, knownColumns } from './headerGuesses.ts';
import { aliasesOf } from './headerSign.ts';
import type { FileSurvey } from './survey.ts';

/** A column that no field was found for: nothing speaks for any, or it cannot be named, or another one came first. */
export interface Unplaced {
  readonly column: ColumnSurvey;
  readonly why: 'unknown' | 'no-header' | 'repeated' | 'passed-over';
}

/** Guesses in the order of the fields, at most one for a field and one for a column; and the columns left over. */
export interface Guesses {
  readonly guesses: readonly Guess[];
  readonly unplaced: readonly Unplaced[];
}

/** Guesses which column of a file holds which field. */
export function guessColumns({ columns, dayOrder }: Pick<FileSurvey, 'columns' | 'dayOrder'>): Guesses {
  const unnameable = unnameableColumns(columns);
  const nameable = columns.filter((column) => !unnameable.has(column));
  const guesses = knownColumns(nameable);
  const add = (guess: (free: readonly ColumnSurvey[], open: readonly FieldId[]) => readonly Guess[]) => {
    const free = nameable.filter((column) => !isKnown(column) && !guesses.some((placed) => placed.column === column));
    const open = fieldIds.filter((id) => !guesses.some(({ field }) => field === id));
    guesses.push(...guess(free, open));
  };
  add(headerGuesses);
  add((free, open) => dayGuesses(free, open, guesses, dayOrder));
  add(contentGuesses);

  return {
    guesses: checkedAgainstOrder(guesses, dayOrder).toSorted(
      (a, b) => fieldIds.indexOf(a.field) - fieldIds.indexOf(b.field),
    ),
    unplaced: columns
      .filter((column) => !guesses.some((guess) => guess.column === column))
      .map((column) => ({ column, why: unnameable.get(column) ?? (isKnown(column) ? 'passed-over' : 'unknown') })),
  };
}

/** A known header belongs to its field, even where another column came first. */
function isKnown({ folded }: ColumnSurvey): boolean {
  return fieldIds.some((field) => aliasesOf(field).includes(folded));
}

/** Columns without a header, and those whose header stands twice; of two that differ only in their unit it names the first. */
function unnameableColumns(columns: readonly ColumnSurvey[]): Map<ColumnSurvey, 'no-header' | 'repeated'> {
  const first = new Map<string, ColumnSurvey>();
  const unnameable = new Map<ColumnSurvey, 'no-header' | 'repeated'>();
  for (const column of columns) {
    const earlier = first.get(column.folded);
    if (column.folded === '') unnameable.set(column, 'no-header');
    else if (earlier === undefined) first.set(column.folded, column);
    else {
      unnameable.set(column, 'repeated');
      if (withUnit(earlier) === withUnit(column)) unnameable.set(earlier, 'repeated');
    }
  }
  return unnameable;
}

function withUnit({ header }: ColumnSurvey): string {
  return cleanText(header)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
