import { type CaseColumn, isNumberColumn } from '../../documents/caseList/caseColumns.ts';
import type { ListedCase } from '../../documents/caseList/caseList.ts';
import { distinctForms } from '../courtNames.ts';
import { exactOf, roundedHalfUp, spelled } from '../text/decimals.ts';
import { formatCount } from '../text/numbers.ts';
import { type Column, cell, drawTable, headRow, tableWidth } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { widestWord, wrapText } from '../text/wrapping.ts';
import { caseCards } from './caseListCards.ts';
import { cellWords, columnHead } from './caseListCells.ts';
import type { CaseListSetting, PrintedColumn } from './caseListSetting.ts';

/** The cases: in a table where it fits, else one below the other with a head before every cell. */
export function caseLines(setting: CaseListSetting): string[] {
  const { list, words, chalk, width } = setting;
  const { total, cases } = list;
  const heading = `${chalk.bold(words.sections.cases)}${total.cases === null ? '' : words.shown(cases.length, total.cases)}`;
  if (total.cases === null) return [heading, ...wrapText(words.untold, width)];
  if (total.cases === 0) return [heading, words.none];
  if (cases.length === 0) return [heading];
  const printed = printedColumns(setting);
  const columns = fittingColumns(printed, width);
  return [heading, ...(columns === undefined ? caseCards(printed, setting) : caseTable(printed, columns, setting))];
}

function printedColumns({ list, language }: CaseListSetting): PrintedColumn[] {
  const form = distinctForms(list.courts).at(-1);
  return list.columns.map((column) => {
    const words = cellWords(column, language);
    const textOf = (cellOf: ListedCase) => {
      const value = cellOf[column] ?? null;
      if (value === null) return '';
      if (column === 'court' && form !== undefined) return form({ name: String(value) });
      if (column === 'claimAmount') return spelled(roundedHalfUp(exactOf(Number(value)), 2));
      const said = words(value);
      return typeof said === 'number' ? formatCount(said) : said;
    };
    return { column, head: columnHead(column, language), texts: list.cases.map(textOf) };
  });
}

/** Heads in Chinese can be broken anywhere, if not into single characters. */
const leastHead = 6;
/** Columns of names that may be wrapped, down to so many columns of the terminal. */
const wrapped: ReadonlySet<CaseColumn> = new Set(['court', 'division', 'cause', 'file', 'caseType']);
const leastName = 12;

/** The widths of a table that fits: heads on one line, else broken, and names too where there is no other way. */
function fittingColumns(printed: readonly PrintedColumn[], width: number): Column[] | undefined {
  const cellsOf = ({ texts }: PrintedColumn) => texts.reduce((most, text) => Math.max(most, textWidth(text)), 1);
  const broken = ({ head }: PrintedColumn) =>
    /\p{Script=Han}/u.test(head) ? Math.min(leastHead, textWidth(head)) : widestWord(head);
  const roomy = printed.map((one) => Math.max(cellsOf(one), textWidth(one.head)));
  const close = printed.map((one) => Math.max(cellsOf(one), broken(one)));
  const aligned = (widths: readonly number[]) =>
    widths.map((own, index): Column => ({ align: isRight(printed[index]) ? 'right' : 'left', width: own }));
  if (tableWidth(roomy) <= width) return aligned(roomy);
  for (let excess = tableWidth(close) - width; excess > 0; excess--) {
    const widest = close.reduce(
      (found, own, index) =>
        wrapped.has((printed[index] as PrintedColumn).column) && own > (close[found] ?? leastName) ? index : found,
      -1,
    );
    if (widest < 0) return undefined;
    close[widest] = (close[widest] as number) - 1;
  }
  return aligned(close);
}

function isRight(printed: PrintedColumn | undefined): boolean {
  return printed !== undefined && isNumberColumn(printed.column);
}

function caseTable(
  printed: readonly PrintedColumn[],
  columns: readonly Column[],
  { list, glyphs, chalk }: CaseListSetting,
): string[] {
  return drawTable(columns, [
    headRow(
      printed.map(({ head }) => head),
      columns,
      chalk.dim,
    ),
    { rule: glyphs.rule },
    ...list.cases.map((_, row) => printed.map(({ texts }) => cell(texts[row] || glyphs.none))),
  ]);
}
