import type { ValidationIssue, ValidationView } from '../../documents/validation/validation.ts';
import { failureText } from '../../messages/failureText.ts';
import type { IssueWords } from '../../messages/issues.ts';
import type { Language } from '../../messages/language.ts';
import { severityWords } from '../../messages/severityWords.ts';
import type { Observation } from '../../observations/observation.ts';
import { fieldName, ruleTitle } from '../ruleNames.ts';
import { inChunks } from '../text/chunks.ts';
import { csvCell, csvCells } from '../text/csvLines.ts';
import { issueWords } from './issueWords.ts';
import { recurringPieces } from './recurringPieces.ts';
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

/**
 * The inputs that could not be read, the issues and the observations as a table for Excel: CRLF, quotes as in RFC 4180, no
 * cell that Excel would take for a formula. Walks the issues once.
 */
export function renderValidationCsv(view: ValidationView, options: CsvOptions): Iterable<string> {
  return inChunks(piecesOf(view, options));
}

function* piecesOf({ failures, issues, observations }: ValidationView, options: CsvOptions): Generator<string> {
  const shown = options.values ? [...columns, 'value' as const] : columns;
  const lineOf = (row: Row) => `${csvCells(shown.map((column) => row[column] ?? ''))}\r\n`;
  if (options.bom) yield '\uFEFF';
  yield lineOf(issueWords[options.language].heads);
  for (const failure of failures) yield lineOf(failureRow(failure, options.language));
  yield* issueLines(issues, options);
  for (const observation of observations) yield lineOf(observationRow(observation, options));
}

function* issueLines(issues: Iterable<ValidationIssue>, { language, values }: CsvOptions): Generator<string> {
  const words = issueWords[language];
  const piecesOfKind = recurringPieces(({ rule, severity, rejects, file, column, header, field }) => {
    const kind = [ruleTitle(rule, language), severityWords[language].names[severity], rejects ? words.yes : words.no];
    const place = [column ?? '', header ?? '', field === null ? '' : fieldName(field, language)];
    return { head: csvCells([rule, ...kind, file]), middle: csvCells(place) };
  });
  for (const issue of issues) {
    const { head, middle } = piecesOfKind(issue);
    const value = values ? `,${csvCell(issue.value ?? '')}` : '';
    yield `${head},${issue.line},${middle},${csvCell(issue.caseNumber ?? '')}${value}\r\n`;
  }
}

/** An observation has no line; its sentence stands in place of the title. */
function observationRow(observation: Observation, { language, observationText }: CsvOptions): Row {
  return {
    rule: observation.rule,
    title: observationText(observation, language, true),
    severity: severityWords[language].names[observation.severity],
    rejects: issueWords[language].no,
    file: observation.file ?? '',
  };
}

/** No row of the file is counted, so that none is rejected either. */
function failureRow(failure: ValidationView['failures'][number], language: Language): Row {
  return {
    rule: failure.code,
    title: issueWords[language].advice(...failureText(failure, language)),
    severity: severityWords[language].names.error,
    file: failure.path,
  };
}
