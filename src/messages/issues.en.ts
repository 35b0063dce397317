import type { IssueWords } from './issues.ts';

const severities = { error: 'error', warning: 'warning', info: 'info' } as const;
const plurals = { error: 'errors', warning: 'warnings', info: 'notices' } as const;
const singulars = { error: 'error', warning: 'warning', info: 'notice' } as const;

export const issuesEn: IssueWords = {
  severities,
  yes: 'yes',
  no: 'no',
  ruleWithId: (title, id) => `${title} (${id})`,
  column: (header) => `column '${header}'`,
  numberedColumn: (column) => `column ${column}`,
  field: (name) => name,
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
  ofSeverity: (severity, head) => `${severities[severity]}: ${head}`,
  more: (count) => `and ${count} more`,
  moreOf: (severity, count) => `and ${count} more ${(count === 1 ? singulars : plurals)[severity]}`,
  omitted: (count) => `${count} more left out because of --max-errors`,
  advice: (found, next) => `${found} ${next}`,
  wholeRun: 'all data',
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
    title: 'Data check',
    clean: 'Nothing is wrong.',
    counts: {
      rows: 'Rows',
      accepted: 'Accepted',
      rejected: 'Rejected',
      errors: 'Errors',
      warnings: 'Warnings',
      infos: 'Observations',
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
    `There are ${total} results; only the first ${limit} are in this file, as many as GitHub takes in one run.`,
};
