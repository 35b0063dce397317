/** The words of what a report says of an earlier one. Numbers come as text that is ready to print. */
export interface ComparisonWords {
  /** What is compared with: an earlier period up to `end`, which is all of it unless it is `cut`; or a saved report. */
  comparedWith(compared: {
    readonly kind: ComparedKind;
    readonly file: string | null;
    readonly label: string;
    readonly start: string;
    readonly end: string;
    readonly cut: boolean;
    readonly asOf: string;
  }): string;
  readonly heads: {
    /** An earlier value, in a column and before a line. */
    readonly previous: Readonly<Record<ComparedKind, string>>;
    readonly parts: string;
    readonly change: string;
    readonly trend: string;
  };
  readonly trend: Readonly<Record<'toward' | 'away' | 'unchanged' | 'within', string>>;
  /** The same where there is no band and the better side tells. */
  readonly trendWithoutBand: Readonly<Record<'toward' | 'away' | 'unchanged', string>>;
  /** An earlier volume, with its growth. */
  volume(
    volume: 'carriedOver' | 'incoming' | 'docket' | 'closed' | 'pending',
    count: number | null,
    growth: string | null,
  ): string;
  readonly legend: {
    readonly trend: string;
    readonly withoutBand: string;
    readonly significant: string;
    readonly untested: string;
    /** The same where nothing is marked. */
    readonly unmarked: string;
    readonly rounded: string;
  };
}

export type ComparedKind = 'previous-year' | 'previous-period' | 'report';
