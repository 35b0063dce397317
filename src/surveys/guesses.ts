import { type FieldId, fieldIds } from '../cases/fields.ts';
import { foldedHeader } from '../cases/headers.ts';
import type { ColumnSurvey } from './columnSurvey.ts';
import { contentGuesses } from './contentGuesses.ts';
import { checkedAgainstOrder, dayGuesses } from './dayGuesses.ts';
import type { Guess } from './guess.ts';
import { headerGuesses, knownColumns } from './headerGuesses.ts';
import { signOf } from './headerSign.ts';
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
  const nameable = columns.filter(({ header }, at) => whyUnnameable(header, at, columns) === undefined);
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
      .map((column) => ({ column, why: whyUnplaced(column, columns) })),
  };
}

/** A known header belongs to its field, even where another column came first. */
function isKnown({ header }: ColumnSurvey): boolean {
  return fieldIds.some((field) => signOf(header, field)?.how === 'known');
}

function whyUnplaced(column: ColumnSurvey, columns: readonly ColumnSurvey[]): Unplaced['why'] {
  const unnameable = whyUnnameable(column.header, columns.indexOf(column), columns);
  return unnameable ?? (isKnown(column) ? 'passed-over' : 'unknown');
}

/** A header that stands twice names no column; of two that differ only in their unit it names the first. */
function whyUnnameable(
  header: string,
  at: number,
  columns: readonly ColumnSurvey[],
): 'no-header' | 'repeated' | undefined {
  const folded = foldedHeader(header);
  if (folded === '') return 'no-header';
  const same = columns.flatMap((one, other) => (foldedHeader(one.header) === folded ? [other] : []));
  const plain = (text: string) => text.replace(/\s/g, '');
  const twice = same.some((other) => other !== at && plain(columns[other]?.header ?? '') === plain(header));
  return twice || same[0] !== at ? 'repeated' : undefined;
}
