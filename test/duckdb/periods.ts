/** Periods of the calendar year with their first and last day. */
export const periods = [
  { label: '2024', start: '2024-01-01', end: '2024-12-31' },
  { label: '2024-H1', start: '2024-01-01', end: '2024-06-30' },
  { label: '2024-Q4', start: '2024-10-01', end: '2024-12-31' },
  { label: '2024-02', start: '2024-02-01', end: '2024-02-29' },
  { label: '2023-07..2024-06', start: '2023-07-01', end: '2024-06-30' },
  { label: '2024-01-21..2024-05-20', start: '2024-01-21', end: '2024-05-20' },
] as const;

export const asOfDays = ['2025-02-28', '2025-02-28', '2024-12-31', '2024-11-15'] as const;

/** What a report is asked for, in the terms of the query. */
export interface Asked {
  readonly start: string;
  /** M: the earlier of the period's end and as-of. */
  readonly measuredOn: string;
  readonly asOf: string;
  /** Whether the files tell the days of appeals, of their outcomes and of retrials. */
  readonly dated: boolean;
  readonly reversalBasis: 'appeal-closing' | 'case-closing';
  /** At least one. */
  readonly excludeTypeCodes: readonly string[];
  readonly appealDenominator: 'closings' | 'judgments' | 'appealable';
}
