import type { CaseListView } from '../../documents/caseList/caseList.ts';
import type { Language } from '../../messages/language.ts';
import { inChunks } from '../text/chunks.ts';
import { csvCells } from '../text/csvLines.ts';
import { cellWords, columnHead } from './caseListCells.ts';
import { recurringCells } from './recurringCells.ts';

export interface CaseListCsvOptions {
  readonly language: Language;
  /** Whether to begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/**
 * The cases of a list as a table for Excel, in words: CRLF, quotes as in RFC 4180, no cell that Excel would take for a
 * formula. Walks the cases once.
 */
export function renderCaseListCsv(view: CaseListView, options: CaseListCsvOptions): Iterable<string> {
  return inChunks(linesOf(view, options));
}

function* linesOf({ columns, cases }: CaseListView, { language, bom }: CaseListCsvOptions): Generator<string> {
  const written = columns.map((column) => {
    const words = cellWords(column, language);
    return [column, recurringCells(column, (cell) => csvCells([words(cell)]))] as const;
  });
  if (bom) yield '\uFEFF';
  yield `${csvCells(columns.map((column) => columnHead(column, language)))}\r\n`;
  for (const one of cases) {
    let line = '';
    let comma = '';
    for (const [column, write] of written) {
      const cell = one[column] ?? null;
      line += cell === null ? comma : comma + write(cell);
      comma = ',';
    }
    yield `${line}\r\n`;
  }
}
