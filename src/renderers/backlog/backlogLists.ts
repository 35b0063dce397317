import type { BacklogCase } from '../../documents/backlog/backlog.ts';
import type { BacklogColumn } from '../../messages/backlog.ts';
import { groupName } from '../../messages/groupWords.ts';
import { reasonText } from '../reasons.ts';
import { alignedRows, naturalWidths } from '../text/alignedRows.ts';
import { type Cell, cell, hangingText, tableWidth } from '../text/terminalTable.ts';
import type { BacklogSetting } from './backlogSetting.ts';

type ListName = 'dueSoon' | 'overdue';

/** Columns from left to right; where there is no room for all, those at the end give way. */
const columnsOf: Readonly<Record<ListName, readonly BacklogColumn[]>> = {
  dueSoon: ['dueDay', 'daysLeft', 'caseNumber', 'court', 'judge', 'days', 'procedure', 'division', 'filedOn', 'moved'],
  overdue: ['dueDay', 'daysOver', 'caseNumber', 'court', 'judge', 'days', 'procedure', 'division', 'filedOn', 'moved'],
};

/** So many columns are never left out: day, days, case number, and the judge or the court. */
const leastColumns = 4;

/** A list of cases to be acted on, as wide as there is room for. */
export function listLines(name: ListName, setting: BacklogSetting): string[] {
  const { backlog, words, reportWords, names, chalk, width } = setting;
  const { total, cases, reason } = backlog[name];
  const heading = words.listHeading(
    name,
    words.listed(total, reason === null),
    backlog.dueWithin,
    backlog.asOf,
    backlog.dueUntil,
  );
  const note = (text: string) => hangingText('', [text], 0, width, chalk.dim);
  const headed = hangingText('', [heading], 0, width, (head) => head).map((line) => chalk.bold(line));
  const incomplete = reason === null ? [] : note(words.incomplete(reasonText(reason, { words: reportWords, names })));
  if (total === 0) return [...headed, ...(reason === null ? [words.nothingDue] : incomplete)];
  const all = columnsOf[name].filter((column) => column !== 'court' || backlog.courts.length > 1);
  const rows = [all.map((column) => cell(words.columns[column], chalk.dim)), ...cellRows(cases, all, setting)];
  const shown = columnsThatFit(rows, width);
  const narrowed = rows.map((row) => row.slice(0, shown));
  const hidden = all.slice(shown).map((column) => words.columns[column]);
  return [
    ...headed,
    ...incomplete,
    ...note(words.listNote[name]),
    ...(cases.some(isBare) ? note(words.bare) : []),
    ...(cases.length === 0 ? [] : ['', ...alignedRows(narrowed, width, all.indexOf('caseNumber'))]),
    ...(cases.length < total ? note(words.more(total - cases.length)) : []),
    ...(cases.length > 0 && hidden.length > 0 ? note(words.notShown(hidden)) : []),
  ];
}

function columnsThatFit(rows: readonly (readonly Cell[])[], width: number): number {
  const widths = naturalWidths(rows);
  let shown = widths.length;
  while (shown > leastColumns && tableWidth(widths.slice(0, shown)) > width) shown--;
  return shown;
}

function cellRows(cases: readonly BacklogCase[], columns: readonly BacklogColumn[], setting: BacklogSetting): Cell[][] {
  const texts = cases.map((one) => columns.map((column) => textOf[column](one, setting)));
  const widest = columns.map((column, index) =>
    numbers.has(column) ? Math.max(...texts.map((row) => row[index]?.length ?? 0)) : 0,
  );
  return texts.map((row) => row.map((text, index) => cell(text.padStart(widest[index] ?? 0))));
}

/** Columns of digits, which stand below each other. */
const numbers: ReadonlySet<BacklogColumn> = new Set(['daysLeft', 'daysOver', 'days']);

const textOf: Readonly<Record<BacklogColumn, (one: BacklogCase, setting: BacklogSetting) => string>> = {
  dueDay: (one) => `${one.dueDay ?? ''}${isBare(one) ? '*' : ''}`,
  daysLeft: ({ daysLeft }) => `${daysLeft ?? ''}`,
  daysOver: ({ daysLeft }) => (daysLeft === null ? '' : `${-daysLeft}`),
  caseNumber: ({ caseNumber, file, line }) => caseNumber ?? `${file}:${line}`,
  court: ({ court }, { shortCourt }) => shortCourt(court),
  judge: ({ judge }, { glyphs }) => judge ?? glyphs.none,
  division: ({ division }, { glyphs }) => division ?? glyphs.none,
  procedure: ({ procedure }, { language, glyphs }) =>
    procedure === null ? glyphs.none : groupName('procedure', procedure, language),
  days: ({ days }) => `${days}`,
  filedOn: ({ filedOn }) => filedOn,
  moved: ({ deductedDays, extendedDays }, { glyphs }) =>
    [deductedDays, extendedDays].map((days) => days ?? glyphs.none).join('/'),
};

/** Whether its file tells of neither deducted nor extended days. */
function isBare({ deductedDays, extendedDays }: BacklogCase): boolean {
  return deductedDays === null && extendedDays === null;
}
