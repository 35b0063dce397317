import type { BacklogCase, BacklogView } from '../../documents/backlog/backlog.ts';
import { enBacklog } from '../../messages/backlog.en.ts';
import type { CsvColumn } from '../../messages/backlog.ts';
import { zhBacklog } from '../../messages/backlog.zh.ts';
import { groupName } from '../../messages/groupWords.ts';
import type { Language } from '../../messages/language.ts';
import { inChunks } from '../text/chunks.ts';
import { csvCell, csvCells } from '../text/csvLines.ts';
import { remembered } from '../text/remembered.ts';

export interface BacklogCsvOptions {
  readonly language: Language;
  /** Whether to begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** How many cases at most; all where left out. */
  readonly listed?: number;
}

const columns = [
  'courtCode',
  'court',
  'caseNumber',
  'caseType',
  'procedure',
  'judge',
  'division',
  'filedOn',
  'days',
  'band',
  'limit',
  'statutoryDueDay',
  'deductedDays',
  'extendedDays',
  'dueDay',
  'daysLeft',
  'state',
  'file',
  'line',
] as const satisfies readonly CsvColumn[];

/**
 * All pending cases as a table for Excel, by due day: CRLF, quotes as in RFC 4180, no cell that Excel would take for a formula.
 * What is not known is an empty cell. Walks the cases once.
 */
export function renderBacklogCsv(view: BacklogView, options: BacklogCsvOptions): Iterable<string> {
  return inChunks(piecesOf(view, options));
}

function* piecesOf({ backlog, cases }: BacklogView, options: BacklogCsvOptions): Generator<string> {
  const { language, bom, listed = Number.POSITIVE_INFINITY } = options;
  const words = { zh: zhBacklog, en: enBacklog }[language];
  const names = new Map(backlog.courts.map(({ code, name }) => [code, name]));
  const limits = new Map(backlog.limits.map(({ id, title }) => [id, title[language]]));
  const stateOf = ({ daysLeft }: BacklogCase) => {
    if (daysLeft === null) return words.states.none;
    if (daysLeft < 0) return words.states.overdue;
    return daysLeft <= backlog.dueWithin ? words.states.dueSoon : words.states.later;
  };
  if (bom) yield '\uFEFF';
  yield `${csvCells(columns.map((column) => words.csv[column]))}\r\n`;
  const recurring = remembered(csvCell);
  let left = listed;
  for (const one of cases) {
    if (left-- <= 0) return;
    const row: Readonly<Record<CsvColumn, string | number | null>> = {
      ...one,
      courtCode: one.court,
      court: names.get(one.court) ?? one.court,
      caseType: groupName('case-type', one.caseType, language),
      procedure: one.procedure === null ? null : groupName('procedure', one.procedure, language),
      band: words.bands[one.band],
      limit: one.limit === null ? null : (limits.get(one.limit) ?? one.limit),
      state: stateOf(one),
    };
    // Nothing but the case number is a text of its own.
    const cells = columns.map((column) => {
      const value = row[column] ?? '';
      return typeof value === 'number' ? value : column === 'caseNumber' ? csvCell(value) : recurring(value);
    });
    yield `${cells.join(',')}\r\n`;
  }
}
