import { type FieldId, fieldIds } from '../cases/fields.ts';
import type { ColumnMapping } from '../cases/headers.ts';
import type { ColumnSurvey } from './columnSurvey.ts';
import type { Guess } from './guess.ts';
import type { Guesses, Unplaced } from './guesses.ts';

/** What the user said of a field: its column, or that there is none. */
export type Answers = ReadonlyMap<FieldId, ColumnSurvey | null>;

/** A field with its column: guessed, or told by the user. */
export type SettledColumn =
  | { readonly by: 'guess'; readonly field: FieldId; readonly column: ColumnSurvey; readonly guess: Guess }
  | { readonly by: 'user'; readonly field: FieldId; readonly column: ColumnSurvey };

export interface Settled {
  readonly columns: readonly SettledColumn[];
  readonly unplaced: readonly Unplaced[];
}

/** Guesses and answers together, in the order of the fields; an answer goes before the guess. */
export function settleColumns({ guesses, unplaced }: Guesses, answers: Answers): Settled {
  const columns = fieldIds.flatMap((field): SettledColumn[] => {
    const answer = answers.get(field);
    const guess = guesses.find((one) => one.field === field);
    if (answer === null) return [];
    if (answer !== undefined) return [{ by: 'user', field, column: answer }];
    return guess === undefined ? [] : [{ by: 'guess', field, column: guess.column, guess }];
  });
  const isPlaced = (column: ColumnSurvey) => columns.some((settled) => settled.column === column);
  const givenUp = guesses.map(({ column }): Unplaced => ({ column, why: 'unknown' }));
  return {
    columns,
    unplaced: [...unplaced, ...givenUp]
      .filter(({ column }) => !isPlaced(column))
      .toSorted((a, b) => a.column.column - b.column.column),
  };
}

/** Whether a column needs an entry of its own: not where its header is known anyway. */
export function needsEntry(settled: SettledColumn): boolean {
  return settled.by === 'user' || settled.guess.confidence !== 'certain';
}

/** Whether the configuration may say so without anybody having looked at it. */
export function isSure(settled: SettledColumn): boolean {
  return settled.by === 'user' || settled.guess.confidence !== 'unsure';
}

/** The entries that the configuration makes of them. */
export function mappingOf({ columns }: Settled): ColumnMapping {
  return Object.fromEntries(
    columns.filter((one) => needsEntry(one) && isSure(one)).map(({ field, column }) => [field, [column.header]]),
  );
}

/** What a report cannot do without and no column is sure to hold: the filing day, or anything that tells the court. */
export function missingFields({ columns }: Settled): ('filedOn' | 'court')[] {
  const sure = new Set(columns.filter(isSure).map(({ field }) => field));
  const toldBy = { filedOn: ['filedOn'], court: ['court', 'courtCode', 'caseNumber'] } as const;
  return (['filedOn', 'court'] as const).filter((missing) => !toldBy[missing].some((field) => sure.has(field)));
}
