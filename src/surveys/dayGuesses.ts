import type { FieldId } from '../cases/fields.ts';
import type { ColumnSurvey } from './columnSurvey.ts';
import type { DayOrder } from './dayOrder.ts';
import { fits } from './fitting.ts';
import type { Guess } from './guess.ts';
import { guessBy } from './headerGuesses.ts';
import { signOf } from './headerSign.ts';
import { otherDays } from './headerWords.ts';
import type { FileSurvey } from './survey.ts';

type OrderOf = FileSurvey['dayOrder'];

/** Rows that have to show an order, and the share of them that has to agree. */
const fewestRows = 5;
const nearlyAll = 0.95;

function isInOrder({ both, inOrder, equal }: DayOrder): boolean {
  return both >= fewestRows && inOrder >= nearlyAll * both && equal < both;
}

/**
 * Gives the filing or the closing day to one of the columns that are left, by how its days lie to the others: the earliest
 * is the filing, the earliest after it the closing. One column of days alone may be the filing.
 */
export function dayGuesses(
  columns: readonly ColumnSurvey[],
  open: readonly FieldId[],
  placed: readonly Guess[],
  orderOf: OrderOf,
): Guess[] {
  const guesses: Guess[] = [];
  const free = columns.filter(
    (column) => fits(column, 'filedOn') && column.counts.serial === 0 && !otherDays.test(column.folded),
  );
  const before = (a: ColumnSurvey, b: ColumnSurvey) => isInOrder(orderOf(a.column, b.column));
  const give = (field: FieldId, column: ColumnSurvey | undefined) => {
    const sign = column && signOf(column.folded, field);
    if (column !== undefined && sign !== undefined) guesses.push(guessBy(column, field, 'unsure', sign));
    return column;
  };
  const ableTo = (field: FieldId) => free.filter(({ folded }) => signOf(folded, field) !== undefined);

  const closed = columnOf(placed, 'closedOn');
  let filed = columnOf(placed, 'filedOn');
  if (open.includes('filedOn')) {
    const later = closed === undefined ? free : [closed];
    filed = give(
      'filedOn',
      ableTo('filedOn').find((one) => later.every((other) => other === one || before(one, other))),
    );
  }
  if (filed !== undefined && open.includes('closedOn')) {
    const start = filed;
    const able = ableTo('closedOn').filter((one) => one !== start && before(start, one));
    const [first] = able.toSorted((a, b) => earlierOnes(a, able, before) - earlierOnes(b, able, before));
    give('closedOn', first);
  }
  return guesses;
}

/** How many of the columns hold earlier days. */
function earlierOnes(
  column: ColumnSurvey,
  columns: readonly ColumnSurvey[],
  before: (a: ColumnSurvey, b: ColumnSurvey) => boolean,
): number {
  return columns.filter((other) => other !== column && before(other, column)).length;
}

/**
 * Holds the days of filing against those of closing: what is not certain is told the order that bears it out, and
 * doubted where closings lie before filings.
 */
export function checkedAgainstOrder(guesses: readonly Guess[], orderOf: OrderOf): Guess[] {
  const filed = columnOf(guesses, 'filedOn');
  const closed = columnOf(guesses, 'closedOn');
  if (filed === undefined || closed === undefined) return [...guesses];
  const { both, inOrder } = orderOf(filed.column, closed.column);
  if (both < fewestRows) return [...guesses];
  return guesses.map((guess) => {
    if ((guess.field !== 'filedOn' && guess.field !== 'closedOn') || guess.confidence === 'certain') return guess;
    const isFiling = guess.field === 'filedOn';
    const order = {
      than: (isFiling ? closed : filed).header,
      as: isFiling ? 'earlier' : 'later',
      rows: { both, inOrder },
    } as const;
    return { ...guess, order, confidence: inOrder < both / 2 ? 'unsure' : guess.confidence };
  });
}

function columnOf(guesses: readonly Guess[], field: FieldId): ColumnSurvey | undefined {
  return guesses.find((guess) => guess.field === field)?.column;
}
