type AgeBand =
  | 'days-0-60'
  | 'days-61-120'
  | 'days-121-180'
  | 'days-181-240'
  | 'days-241-300'
  | 'days-301-to-year'
  | 'years-1-2'
  | 'years-2-3'
  | 'years-over-3';

/** Columns of a list of cases. */
export type BacklogColumn =
  | 'dueDay'
  | 'daysLeft'
  | 'daysOver'
  | 'caseNumber'
  | 'court'
  | 'judge'
  | 'division'
  | 'procedure'
  | 'days'
  | 'filedOn'
  | 'moved';

/** Columns of the CSV file. */
export type CsvColumn =
  | 'courtCode'
  | 'court'
  | 'caseNumber'
  | 'caseType'
  | 'procedure'
  | 'judge'
  | 'division'
  | 'filedOn'
  | 'days'
  | 'band'
  | 'limit'
  | 'statutoryDueDay'
  | 'deductedDays'
  | 'extendedDays'
  | 'dueDay'
  | 'daysLeft'
  | 'state'
  | 'file'
  | 'line';

/** The words of a backlog. Shares and days come as text that is ready to print, counts as numbers. */
export interface BacklogWords {
  readonly title: string;
  readonly dueSoonHead: string;
  dueSoonFact(within: number, from: string, to: string): string;
  readonly sections: {
    readonly ages: string;
    readonly limits: string;
    readonly courts: string;
    readonly articles: string;
  };
  /** Bands by name, and as heads of narrow columns: a line break where they may be broken. */
  readonly bands: Readonly<Record<AgeBand, string>>;
  readonly bandHeads: Readonly<Record<AgeBand, string>>;
  /** What a band means. */
  readonly bandsNote: string;
  readonly heads: {
    readonly court: string;
    readonly pending: string;
    readonly overYear: string;
    readonly median: string;
    readonly oldest: string;
    readonly limit: string;
    readonly span: string;
    readonly withLimit: string;
    readonly pastStatutory: string;
    readonly overdue: string;
    dueSoon(within: number): string;
  };
  /** What the columns of limits count. */
  limitsNote(within: number): string;
  readonly total: string;
  /** Courts that are not listed because they have no pending case. */
  nothingPending(courts: readonly string[]): string;
  readonly all: string;
  readonly procedures: string;
  readonly judges: string;
  /** Judges that are not listed, in one row. */
  otherJudges(count: number): string;
  readonly noJudge: string;
  readonly noProcedure: string;
  /** A count and its share. */
  part(count: number, share: string | null): string;
  of(numerator: number, denominator: number, share: string | null): string;
  pending(count: number): string;
  pendingUnknown(reason: string): string;
  median(days: string): string;
  oldest(days: number): string;
  overYear(part: string): string;
  withLimit(part: string): string;
  withoutLimit(count: number, procedureBlank: number): string;
  pastStatutory(part: string): string;
  overdue(part: string): string;
  dueSoon(within: number, part: string): string;
  /** Why a part is not told. */
  untold(what: 'procedures' | 'judges' | 'limits' | 'dueDays', reason: string): string;
  span(span: { readonly months: number } | { readonly days: number }): string;
  article(title: string, span: string, article: string): string;
  readonly ownSpan: string;
  listHeading(list: 'dueSoon' | 'overdue', cases: string, within: number, from: string, to: string): string;
  /** How many cases a list has, as far as is known. */
  listed(count: number, isComplete: boolean): string;
  readonly listNote: Readonly<Record<'dueSoon' | 'overdue', string>>;
  readonly columns: Readonly<Record<BacklogColumn, string>>;
  readonly bare: string;
  notShown(columns: readonly string[]): string;
  more(count: number): string;
  readonly nothingDue: string;
  /** A list may lack cases. */
  incomplete(reason: string): string;
  readonly csv: Readonly<Record<CsvColumn, string>>;
  readonly states: Readonly<Record<'overdue' | 'dueSoon' | 'later' | 'none', string>>;
}
