/** Which cases are listed; those of a gap by what the direction makes of it. */
export type ListedPart =
  | 'numerator'
  | 'denominator'
  /** Of a value that is no division: the cases that it is made of, and those of them that were closed. */
  | 'cases'
  | 'ended'
  /** Lower is better: those in the numerator. Higher is better: those that are not in it, or that were taken off. */
  | 'counted'
  | 'not-counted'
  | 'taken-off'
  /** With days above, or below, the band of their court. */
  | 'above'
  | 'below';

/** The words of a list of cases. Traits, values and heads come as text that is ready to print, counts as numbers. */
export interface CaseListWords {
  readonly title: string;
  /** Heads of the facts that reports do not have. */
  readonly facts: { readonly part: string; readonly order: string };
  /** Which cases are listed: those with these traits, without others. */
  part(part: ListedPart, traits: readonly string[], except: readonly string[] | null): string;
  /** What comes first, by the head of a column. */
  readonly order: {
    most(head: string): string;
    latest(head: string): string;
    smallest(head: string): string;
  };
  readonly sections: { readonly courts: string; readonly cases: string };
  /** How many are shown of how many. */
  shown(shown: number, of: number): string;
  /** Head of the number of a court's cases in the list. */
  readonly listed: string;
  /** Courts left out of a long table. */
  otherCourts(count: number): string;
  readonly none: string;
  /** That no court can tell which cases are meant. */
  readonly untold: string;
  omitted(count: number): string;
  /** What the list is for, and what it does not say. */
  readonly purpose: string;
  /** Heads of the columns that are no fields of a case. */
  readonly columns: Readonly<
    Record<
      'days' | 'netDays' | 'dueDay' | 'overdueDays' | 'statutoryDueDay' | 'statutoryOverdueDays' | 'file' | 'line',
      string
    >
  >;
}
