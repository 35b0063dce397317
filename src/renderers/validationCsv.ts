import { stringify } from 'csv-stringify/sync';
import type { Observation, ValidationIssue, ValidationView } from '../documents/validation.ts';
import type { IssueWords } from '../messages/issues.ts';
import type { Language } from '../messages/language.ts';
import { inChunks } from './chunks.ts';
import { issueWords } from './issueWords.ts';
import { fieldName, ruleTitle } from './ruleNames.ts';
import { spreadsheetCell } from './spreadsheetCell.ts';
import type { ValidationOptions } from './validationOptions.ts';

export interface CsvOptions extends ValidationOptions {
  /** Whether to begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** Whether there is a column for the cells themselves. */
  readonly values: boolean;
}

type Row = Readonly<Partial<Record<keyof IssueWords['heads'], string | number>>>;

const columns = [
  'rule',
  'title',
  'severity',
  'rejects',
  'file',
  'line',
  'column',
  'header',
  'field',
  'caseNumber',
] as const;
const batchSize = 256;

/**
 * The issues and the observations as a table for Excel: CRLF, quotes as in RFC 4180, no cell that Excel would take for a
 * formula. Walks the issues once.
 */
export function renderValidationCsv(view: ValidationView, options: CsvOptions): Iterable<string> {
  return inChunks(piecesOf(view, options));
}

function* piecesOf(view: ValidationView, options: CsvOptions): Generator<string> {
  const shown = options.values ? [...columns, 'value' as const] : columns;
  if (options.bom) yield '\uFEFF';
  let batch: Row[] = [issueWords[options.language].heads];
  for (const row of rowsOf(view, options)) {
    if (batch.length === batchSize) {
      yield tableText(batch, shown);
      batch = [];
    }
    batch.push(row);
  }
  yield tableText(batch, shown);
}

function* rowsOf({ issues, observations }: ValidationView, options: CsvOptions): Generator<Row> {
  for (const issue of issues) yield issueRow(issue, options.language);
  for (const observation of observations) yield observationRow(observation, options);
}

function tableText(rows: readonly Row[], shown: readonly (keyof Row)[]): string {
  const cells = rows.map((row) =>
    shown.map((column) => {
      const cell = row[column] ?? '';
      return typeof cell === 'string' ? spreadsheetCell(cell) : cell;
    }),
  );
  return stringify(cells, { record_delimiter: 'windows', escape_formulas: true });
}

function issueRow(issue: ValidationIssue, language: Language): Row {
  const words = issueWords[language];
  return {
    rule: issue.rule,
    title: ruleTitle(issue.rule, language),
    severity: words.severities[issue.severity],
    rejects: issue.rejects ? words.yes : words.no,
    file: issue.file,
    line: issue.line,
    column: issue.column ?? '',
    header: issue.header ?? '',
    field: issue.field === null ? '' : fieldName(issue.field, language),
    caseNumber: issue.caseNumber ?? '',
    value: issue.value ?? '',
  };
}

/** An observation has no line; its sentence stands in place of the title. */
function observationRow(observation: Observation, { language, observationText }: CsvOptions): Row {
  const words = issueWords[language];
  return {
    rule: observation.rule,
    title: observationText(observation, language),
    severity: words.severities[observation.severity],
    rejects: words.no,
    file: observation.file ?? '',
  };
}
