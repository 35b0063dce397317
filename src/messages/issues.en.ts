import type { IssueWords } from './issues.ts';
import { severityWords } from './severityWords.ts';

const { names, counted } = severityWords.en;

export const issuesEn: IssueWords = {
  title: 'Data check',
  clean: (known) =>
    known === 0 ? 'Nothing is wrong.' : `Nothing new; ${known} known ${known === 1 ? 'issue' : 'issues'}.`,
  yes: 'yes',
  no: 'no',
  ruleWithId: (title, id) => `${title} (${id})`,
  column: (header) => `column '${header}'`,
  numberedColumn: (column) => `column ${column}`,
  noColumn: (field) => `no column ${field}`,
  sentence: (caseNumber, place, what) => {
    const where = [caseNumber, place].filter((part) => part !== null).join(', ');
    return where === '' ? what : `${where}: ${what}`;
  },
  keptOut: (sentence) => `${sentence}; the row is in no number`,
  position: (line, column, header, caseNumber) =>
    [
      `line ${line}`,
      ...(column === null ? [] : [`column ${column}${header === '' ? '' : ` (${header})`}`]),
      ...(caseNumber === null ? [] : [caseNumber]),
    ].join(', '),
  ofRule: (title, count) => `${title}: ${count}`,
  ofSeverity: (severity, head) => `${names[severity]}: ${head}`,
  more: (count) => `and ${count} more`,
  moreOf: (severity, count) => `and ${count} more ${counted(severity, count)}`,
  omitted: (count) => `${count} more left out because of --max-errors`,
  advice: (found, next) => `${found} ${next}`,
  stale: (path, count) => `Known issues of ${path}: ${count} gone; --update-baseline brings the file up to date`,
  wholeRun: 'all data',
  gap: ({ prefix, present, missing, gaps, apart }) =>
    [
      `${prefix}: ${present} there, `,
      missing === 0
        ? 'none is missing.'
        : `${missing} ${missing === 1 ? 'is' : 'are'} missing in ${gaps} ${gaps === 1 ? 'gap' : 'gaps'}.`,
      missing > present
        ? ' More are missing than there: perhaps only some cases, such as old ones, were exported.'
        : '',
      apart === 0 ? '' : ` Not counted: ${apart} far above all others and perhaps mistyped.`,
    ].join(''),
  heads: {
    rule: 'rule',
    title: 'issue',
    severity: 'severity',
    rejects: 'row rejected',
    file: 'file',
    line: 'line',
    column: 'column',
    header: 'header',
    field: 'field',
    caseNumber: 'case number',
    value: 'cell',
  },
  summary: {
    counts: {
      rows: 'Rows',
      accepted: 'Accepted',
      rejected: 'Rejected',
      errors: 'Errors',
      warnings: 'Warnings',
      infos: 'Notes',
      known: 'Known issues',
    },
    failures: 'Not read',
    rules: 'By rule',
    rule: 'Rule',
    count: 'Count',
    examples: 'First examples',
    observations: 'About the data as a whole',
    cut: 'Too long to be shown here in full; write another format for the rest.',
  },
  tooManyResults: (limit, total) =>
    `There are ${total} results, and GitHub takes ${limit} in one run: all that concern whole files are in this file, and of the rest errors before warnings.`,
};
