type Volume = 'carriedOver' | 'incoming' | 'docket' | 'closed' | 'pending';

/** The words of a monthly summary. Months and days come as they are written, values as text that is ready to print. */
export interface SummaryWords {
  readonly title: string;
  readonly facts: { readonly months: string };
  /** Months from the first to the last, and how many they are. */
  months(first: string, last: string, count: number): string;
  incomplete(month: string, measuredOn: string): string;
  /** Above what is said of the last month, and of the year to date. */
  monthHeading(month: string, start: string, measuredOn: string, complete: boolean): string;
  yearHeading(year: string, start: string, measuredOn: string): string;
  readonly volumes: Readonly<Record<Volume, string>>;
  readonly heads: {
    readonly item: string;
    readonly month: string;
    trend(months: number): string;
    readonly parts: string;
    readonly monthOnMonth: string;
    readonly yearOnYear: string;
    readonly yearToDate: string;
    /** The change of the year to date on the year where it stands beside that of the month. */
    readonly yearToDateOnYear: string;
    readonly verdict: string;
    band(illustrative: boolean): string;
  };
  /** Above the table of all months of a court. */
  readonly monthByMonth: string;
  readonly monthColumn: string;
  /** A month that is not over, in that table. */
  monthUpTo(month: string, measuredOn: string): string;
  /** A month that is not over, or lies before the data, in narrow tables. */
  monthOpen(month: string): string;
  monthUnknown(month: string): string;
  /** Facts that stand side by side. */
  joined(items: readonly string[]): string;
  /** A value with its numerator and denominator, or the number of its cases. */
  withParts(value: string, parts: string): string;
  /** A difference of shares, in full and for narrow columns; of days. */
  points(count: string): string;
  shortPoints(count: string): string;
  days(count: string): string;
  shortDays(count: string): string;
  readonly legend: {
    /** The signs of the lowest and the highest month of a row. */
    trend(lowest: string, highest: string, none: string): string;
    readonly changes: string;
    readonly shortPoints: string;
    readonly judged: string;
    /** How to see each month by itself. */
    readonly months: string;
    /** Why a change is missing. */
    missing(reasons: readonly string[]): string;
  };
  readonly missing: Readonly<Record<'before-data' | 'no-value' | 'no-previous-value' | 'previous-is-zero', string>>;
  /** The name of all courts pooled in the paths of files. */
  readonly totalFile: string;
}
