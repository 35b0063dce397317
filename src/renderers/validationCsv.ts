import type { ValidationIssue, ValidationView } from '../documents/validation.ts';
import { failureText } from '../messages/failureText.ts';
import type { IssueWords } from '../messages/issues.ts';
import type { Language } from '../messages/language.ts';
import { severityWords } from '../messages/severityWords.ts';
import type { Observation } from '../observations/observation.ts';
import { inChunks } from './chunks.ts';
import { createCsvWriter } from './csvLines.ts';
import { issueWords } from './issueWords.ts';
import { fieldName, ruleTitle } from './ruleNames.ts';
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

function* piecesOf(view: ValidationView, options: CsvOptions): Generator<string> {
  const shown = options.values ? [...columns, 'value' as const] : columns;
  const write = createCsvWriter();
  if (options.bom) yield '\uFEFF';
  for (const row of rowsOf(view, options)) yield write(shown.map((column) => row[column] ?? ''));
}

function* rowsOf({ failures, issues, observations }: ValidationView, options: CsvOptions): Generator<Row> {
  const { language } = options;
  yield issueWords[language].heads;
  for (const failure of failures) yield failureRow(failure, language);
  for (const issue of issues) yield issueRow(issue, language);
  for (const observation of observations) yield observationRow(observation, options);
}

function issueRow(issue: ValidationIssue, language: Language): Row {
  const words = issueWords[language];
  return {
    rule: issue.rule,
    title: ruleTitle(issue.rule, language),
    severity: severityWords[language].names[issue.severity],
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
