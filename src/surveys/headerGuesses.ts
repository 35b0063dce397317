import { type FieldId, fieldIds } from '../cases/fields.ts';
import { type ColumnSurvey, filledCells } from './columnSurvey.ts';
import { fits, fittingCells } from './fitting.ts';
import type { Confidence, Guess } from './guess.ts';
import { aliasesOf, type HeaderSign, signOf } from './headerSign.ts';

/** The column of each field whose header the program knows, found as reading finds it. */
export function knownColumns(columns: readonly ColumnSurvey[]): Guess[] {
  return fieldIds.flatMap((field) => {
    const known = aliasesOf(field).flatMap((alias) => columns.filter(({ folded }) => folded === alias));
    const [column] = known;
    return column === undefined ? [] : [guessBy(column, field, 'certain', { how: 'known', word: column.folded })];
  });
}

/** Gives fields to columns by what the headers say, the surest guess first; each column and each field once. */
export function headerGuesses(columns: readonly ColumnSurvey[], open: readonly FieldId[]): Guess[] {
  const candidates = columns.flatMap((column) => open.flatMap((field) => candidateOf(column, field) ?? []));
  const guesses: Guess[] = [];
  for (const candidate of candidates.sort(surestFirst)) {
    const taken = guesses.some(({ field, column }) => field === candidate.field || column === candidate.column);
    if (!taken) guesses.push(candidate);
  }
  return guesses;
}

function candidateOf(column: ColumnSurvey, field: FieldId): Guess | undefined {
  const sign = signOf(column.folded, field);
  const readable = fits(column, field);
  if (sign === undefined || sign.how === 'silent') return undefined;
  if (sign.how === 'hints') return readable ? guessBy(column, field, 'unsure', sign) : undefined;
  return guessBy(column, field, readable ? 'likely' : 'unsure', sign);
}

export function guessBy(column: ColumnSurvey, field: FieldId, confidence: Confidence, sign: HeaderSign): Guess {
  return { field, column, confidence, sign, fitting: fittingCells(column, field) };
}

const rankOfConfidence: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, unsure: 2 };
const rankOfSign: Readonly<Record<HeaderSign['how'], number>> = {
  known: 0,
  near: 1,
  says: 2,
  hints: 3,
  silent: 4,
};

/** Of equally good guesses the one whose cells fit better, then the earlier column. */
function surestFirst(a: Guess, b: Guess): number {
  return (
    rankOfConfidence[a.confidence] - rankOfConfidence[b.confidence] ||
    rankOfSign[a.sign.how] - rankOfSign[b.sign.how] ||
    shareOf(b) - shareOf(a) ||
    a.column.column - b.column.column
  );
}

function shareOf({ column, fitting }: Guess): number {
  return fitting / Math.max(1, filledCells(column));
}
