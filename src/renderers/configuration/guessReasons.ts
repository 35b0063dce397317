import type { GuessReason, InitWords } from '../../messages/init.ts';
import { type ColumnSurvey, filledCells } from '../../surveys/columnSurvey.ts';
import { kindOfField } from '../../surveys/fitting.ts';
import type { Guess } from '../../surveys/guess.ts';
import { printable } from '../text/untrusted.ts';

/** Why a column was taken for a field, ready for words. */
export function reasonOf({ field, column, sign, fitting, order }: Guess, words: InitWords): GuessReason {
  return {
    sign: sign.how,
    word: 'word' in sign ? shownHeader(sign.word) : '',
    content: words.contents[kindOfField(field)] ?? '',
    fitting: fittingOf(fitting, filledCells(column)),
    order: order === undefined ? null : orderOf(order),
  };
}

function fittingOf(fitting: number, filled: number): GuessReason['fitting'] {
  if (filled === 0) return 'blank';
  if (fitting === filled) return 'all';
  return fitting === 0 ? 'none' : { share: shareText(fitting, filled) };
}

function orderOf({ as, than, rows: { both, inOrder } }: NonNullable<Guess['order']>): GuessReason['order'] {
  return { as, than: shownHeader(than), share: inOrder === both ? null : shareText(inOrder, both) };
}

/** Never 100 % where a cell is missing, nor 0 % where there is one. */
function shareText(part: number, whole: number): string {
  return part * 100 < whole ? '<1%' : `${Math.floor((100 * part) / whole)}%`;
}

const longestShown = 40;

/** A header on one line, cut where it is no header but a text. */
export function shownHeader(header: string): string {
  return printable(header.length > longestShown ? `${header.slice(0, longestShown - 1)}…` : header);
}

/** How a column is called: by its header. */
export function shownColumn({ header }: ColumnSurvey): string {
  return shownHeader(header);
}
