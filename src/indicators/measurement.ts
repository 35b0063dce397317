import type { FieldId } from '../cases/fields.ts';
import type { Interval } from '../statistics/interval.ts';

/** Why there is no value. */
export type NoValue =
  /** A denominator case comes from a file that has none of these columns. */
  | { readonly code: 'missing-column'; readonly args: { readonly fields: readonly FieldId[]; readonly file: string } }
  /** The column is blank in every case that it could tell of. */
  | { readonly code: 'blank-column'; readonly args: { readonly field: FieldId; readonly cases: number } }
  | { readonly code: 'empty-denominator'; readonly args: Readonly<Record<string, never>> }
  /** By M less than half of the incoming cases are closed. */
  | { readonly code: 'median-not-reached'; readonly args: Readonly<Record<string, never>> }
  /** The period holds fewer than two whole months. */
  | { readonly code: 'too-few-months'; readonly args: { readonly months: number } };

/** How many of the cases that a column could tell of have it blank. */
export interface Blanks {
  readonly field: FieldId;
  readonly blank: number;
  readonly eligible: number;
}

/** An indicator's value for some cases, unrounded, with what it was made of. Quantiles have no numerator and denominator. */
export interface Measurement {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The number of cases by which to tell whether there are too few; null where a column is missing. */
  readonly base: number | null;
  readonly interval: Interval | null;
  readonly reason: NoValue | null;
  readonly blanks: readonly Blanks[];
  /** Of the days that a mean was made of, as that of a sample; where it is known. */
  readonly variance?: number;
}
