import type { FieldId } from '../cases/fields.ts';
import { type ColumnSurvey, filledCells } from './columnSurvey.ts';
import type { Content } from './contents.ts';
import type { Guess } from './guess.ts';
import { guessBy } from './headerGuesses.ts';
import { signOf } from './headerSign.ts';

/**
 * What cells alone can tell, in the order in which it is believed: a court's name may hold the word of a case type, never
 * the other way round. Days, amounts, flags and names could be anything.
 */
const telling: readonly (readonly [Content, FieldId | undefined])[] = [
  ['day', undefined],
  ['caseNumber', 'caseNumber'],
  ['courtName', 'court'],
  ['flag', undefined],
  ['amount', undefined],
  ['caseType', 'caseType'],
  ['procedure', 'procedure'],
  ['tribunal', 'tribunal'],
  ['closingMethod', 'closingMethod'],
];

const nearlyAll = 0.9;

/** Gives the open fields that cells alone can tell to columns whose header says nothing against it. */
export function contentGuesses(columns: readonly ColumnSurvey[], open: readonly FieldId[]): Guess[] {
  const guesses: Guess[] = [];
  for (const column of columns) {
    const field = fieldToldBy(column);
    if (field === undefined || !open.includes(field) || guesses.some((guess) => guess.field === field)) continue;
    const sign = signOf(column.folded, field);
    if (sign !== undefined) guesses.push(guessBy(column, field, 'unsure', sign));
  }
  return guesses;
}

function fieldToldBy(column: ColumnSurvey): FieldId | undefined {
  const filled = filledCells(column);
  if (filled === 0) return undefined;
  return telling.find(([content]) => column.counts[content] >= nearlyAll * filled)?.[1];
}
