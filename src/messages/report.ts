import type { AdjustedWords } from './adjustedWords.ts';
import type { NoticeArguments, NoticeCode } from './notices.ts';

/** Names of things that a report knows by id, in the language of the words; an unknown id is its own name. */
export interface ReportNames {
  indicator(id: string): string;
  field(id: string): string;
  court(code: string): string;
}

/** Why a value is missing, by the codes of indicators. */
export interface ReasonArguments {
  readonly 'missing-column': { readonly fields: readonly string[]; readonly file: string };
  readonly 'blank-column': { readonly field: string; readonly cases: number };
  readonly 'empty-denominator': Readonly<Record<string, never>>;
  readonly 'median-not-reached': Readonly<Record<string, never>>;
  readonly 'too-few-months': { readonly months: number };
  // Of an earlier value only.
  /** The data begins after the earlier period. */
  readonly 'before-data': { readonly firstFiled: string | null; readonly firstClosed: string | null };
  /** A saved report does not have it; or counted it on another basis, of other courts, by other groups. */
  readonly 'not-in-report': Readonly<Record<string, never>>;
  readonly 'other-basis': Readonly<Record<string, never>>;
  readonly 'other-courts': Readonly<Record<string, never>>;
  readonly 'other-grouping': Readonly<Record<string, never>>;
}

export type ReasonCode = keyof ReasonArguments;

/** How a value stands to its band, in words; `gap` is its distance from the edge passed, with its unit. */
export interface VerdictWords {
  readonly within: string;
  readonly better: string;
  below(gap: string | null): string;
  above(gap: string | null): string;
}

/**
 * The words of a report. Numbers come as text that is ready to print, counts as numbers; names and paths come cleaned.
 */
export interface ReportWords {
  readonly title: string;
  /** Heads of the facts above the tables, all of one kind. */
  readonly facts: {
    readonly inputs: string;
    readonly rejected: string;
    readonly period: string;
    readonly asOf: string;
    readonly measuredOn: string;
    readonly compared: string;
    readonly scheme: string;
    readonly bases: string;
    readonly ranking: string;
    readonly scope: string;
    readonly narrowed: string;
  };
  input(rows: number, rejected: number, encoding: string): string;
  inputsTotal(rows: number, rejected: number): string;
  rejectedByRule(rejected: number, rules: readonly (readonly [title: string, count: number])[]): readonly string[];
  period(label: string, start: string, end: string): string;
  measuredOn(day: string): string;
  schemeVersion(version: string): string;
  readonly status: Readonly<Record<'official' | 'illustrative', string>>;
  readonly reversalBasis: Readonly<Record<'appeal-closing' | 'case-closing', string>>;
  readonly retrialBasis: Readonly<Record<'retrial-closing' | 'case-closing', string>>;
  readonly appealDenominator: Readonly<Record<'closings' | 'judgments' | 'appealable', string>>;
  readonly appealBasis: Readonly<Record<'appeal-filing' | 'case-closing', string>>;
  /** What ranks are made by: an indicator's label and `distance` or `value`, or attainment where it is null. */
  rankedBy(indicator: string | null, order: string): string;
  scope(lines: readonly (readonly [line: string, count: number])[]): readonly string[];
  excluded(
    codes: readonly (readonly [code: string, count: number])[],
    by: NoticeArguments['excluded']['by'],
  ): readonly string[];
  readonly adjusted: AdjustedWords;

  readonly sections: { readonly compared: string; readonly courts: string; readonly notes: string };
  panel(number: number, of: number): string;
  readonly heads: {
    readonly rank: string;
    readonly court: string;
    readonly attainment: string;
    readonly indicator: string;
    readonly value: string;
    readonly parts: string;
    readonly verdict: string;
    readonly place: string;
    band(illustrative: boolean): string;
  };
  readonly levels: Readonly<Record<'highest' | 'high' | 'intermediate' | 'basic' | 'none', string>>;
  readonly total: string;
  totalOf(courts: number): string;
  /** What stands where the courts' bands differ. */
  readonly bandsDiffer: string;
  readonly legend: Readonly<
    Record<
      | 'within'
      | 'better'
      | 'below'
      | 'above'
      | 'too-few'
      | 'no-band'
      | 'unavailable'
      | 'uncertain'
      | 'attainment'
      | 'unranked',
      string
    >
  >;

  courtHeading(court: { name: string; code: string; rank: string | null; level: string | null }): string;
  attainment(met: string, judged: string, share: string | null): string;
  readonly fewJudged: string;
  volumes(
    volumes: Readonly<Record<'carriedOver' | 'incoming' | 'docket' | 'closed' | 'pending', number | null>>,
  ): readonly string[];
  rejectedRows(count: number): string;
  base(cases: number): string;
  factor(times: number): string;
  place(rank: number, of: number): string;
  moreGroups(count: number): string;
  shortPlace(rank: number, of: number): string;
  days(count: string): string;
  shortDays(count: string): string;
  cases(count: string): string;
  points(count: string): string;
  readonly verdict: VerdictWords;
  readonly shortVerdict: VerdictWords;
  tooFew(cases: number | null): string;
  readonly noBand: string;
  readonly unavailable: string;
  readonly reasons: { readonly [C in ReasonCode]: (args: ReasonArguments[C], names: ReportNames) => string };
  readonly notices: { readonly [C in NoticeCode]: (args: NoticeArguments[C], names: ReportNames) => string };
  unknownNotice(code: string): string;
  unknownReason(code: string): string;
}
