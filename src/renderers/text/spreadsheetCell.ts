import { printable } from './untrusted.ts';

/**
 * What csv-stringify's `escape_formulas` leaves alone, since it looks at the first character only and knows ASCII and
 * full-width signs: a sign behind white space, and the small signs that are folded to ASCII ones.
 */
const hiddenFormula = /^\s+[=+\-@＝＋－＠﹦﹢﹣﹫]|^[﹦﹢﹣﹫]/u;

/** Text for a cell of a spreadsheet: on one line, without controls, and with an apostrophe where it might be a formula. */
export function spreadsheetCell(text: string): string {
  const line = printable(text);
  return hiddenFormula.test(line) ? `'${line}` : line;
}
