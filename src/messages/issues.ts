type Severity = 'error' | 'warning' | 'info';

/** Words about the issues of a validation, wherever they are written. Data in them is printable already. */
export interface IssueWords {
  readonly title: string;
  /** That there is nothing to be said; where a baseline knows issues, that there is nothing new. */
  clean(known: number): string;
  readonly yes: string;
  readonly no: string;
  ruleWithId(title: string, id: string): string;
  /** Where in the record: a column by its header, one without a header, a field for which the file has no column. */
  column(header: string): string;
  numberedColumn(column: number): string;
  noColumn(field: string): string;
  /** The case and the place, as far as they are known, and what is wrong there. */
  sentence(caseNumber: string | null, place: string | null, what: string): string;
  keptOut(sentence: string): string;
  /** Where in the file. */
  position(line: number, column: number | null, header: string, caseNumber: string | null): string;
  ofRule(title: string, count: number): string;
  ofSeverity(severity: Severity, head: string): string;
  more(count: number): string;
  moreOf(severity: Severity, count: number): string;
  /** Issues left out because of --max-errors. */
  omitted(count: number): string;
  /** What happened and what to do. */
  advice(found: string, next: string): string;
  /** Known issues that are gone. */
  stale(path: string, count: number): string;
  readonly wholeRun: string;
  /** Gaps in the numbers under a masked prefix, told without a serial. */
  gap(facts: GapFacts): string;
  /** Heads of the columns of a CSV file. */
  readonly heads: Readonly<
    Record<
      | 'rule'
      | 'title'
      | 'severity'
      | 'rejects'
      | 'file'
      | 'line'
      | 'column'
      | 'header'
      | 'field'
      | 'caseNumber'
      | 'value',
      string
    >
  >;
  readonly summary: SummaryWords;
  tooManyResults(limit: number, total: number): string;
}

/** How many numbers there are, are missing (in how many runs), and lie far apart from the rest. */
export interface GapFacts {
  readonly prefix: string;
  readonly present: number;
  readonly missing: number;
  readonly gaps: number;
  readonly apart: number;
}

/** The summary of a validation as a page of its own. */
export interface SummaryWords {
  readonly counts: Readonly<
    Record<'rows' | 'accepted' | 'rejected' | 'errors' | 'warnings' | 'infos' | 'known', string>
  >;
  readonly failures: string;
  readonly rules: string;
  readonly rule: string;
  readonly count: string;
  readonly examples: string;
  readonly observations: string;
  readonly cut: string;
}
