import type { ComparisonNoticeArguments } from './comparisonNotices.ts';

/** What a report has to tell besides its numbers: the arguments of each notice. Words are in `zh.ts` and `en.ts`. */
export interface NoticeArguments extends ComparisonNoticeArguments {
  /** The as-of day was taken from the data; filings and closings of the 30 days that end on it. */
  readonly 'as-of-default': { readonly asOf: string; readonly filings: number; readonly closings: number };
  /** How the courts were ranked: by attainment or an indicator's id; within their level or all together. */
  readonly ranking: { readonly within: 'level' | 'all'; readonly by: string; readonly order: 'distance' | 'value' };
  /** Cases on the docket by line of business (civil, criminal, administrative, enforcement, other), excluded ones left out. */
  readonly scope: { readonly lines: Readonly<Record<string, number>> };
  /** Cases pending on the as-of day by line of business, excluded ones left out. */
  readonly 'pending-scope': { readonly lines: Readonly<Record<string, number>> };
  /** Files without closing days: which of their cases are pending is not known, and none of them is listed. */
  readonly 'pending-not-told': { readonly files: readonly string[] };
  /** Files with neither procedure nor stated limit: most of their first-instance cases are listed without a limit. */
  readonly 'limits-not-told': { readonly files: readonly string[] };
  /** Files with neither deducted nor extended days: due days of their cases are the bare statutory ones. */
  readonly 'due-days-bare': { readonly files: readonly string[] };
  /** Accepted cases of the whole data that the scheme, or the option in its place, leaves out of every population, by type code. */
  readonly excluded: { readonly codes: Readonly<Record<string, number>>; readonly by: 'scheme' | 'option' };
  /** Type codes that the option leaves out and no accepted row has. */
  readonly 'excluded-unmatched': { readonly codes: readonly string[] };
  /** The scheme's calendar was replaced: its bands by month (of these indicators) were made for another year. */
  readonly 'calendar-replaced': { readonly indicators: readonly string[] };
  /** Names that are one court only because of their code. */
  readonly 'court-names-merged': {
    readonly courts: readonly { readonly code: string; readonly names: readonly string[] }[];
  };
  readonly 'default-case-type': { readonly caseType: string; readonly files: readonly string[] };
  /** Several known headers of one field in one file. */
  readonly 'headers-passed-over': {
    readonly file: string;
    readonly field: string;
    readonly used: string;
    readonly ignored: readonly string[];
  };
  /** More than 5 % of the cases that a column could tell of have it blank; a blank counts as no. */
  readonly 'partly-blank': {
    /** All that look at the same cases. */
    readonly indicators: readonly string[];
    readonly field: string;
    readonly courts: readonly { readonly code: string; readonly blank: number; readonly eligible: number }[];
  };
  /**
   * Numbers of judges are given, but the judges named in the data were counted: of all cases where they are narrowed to a
   * line, in groups, and in these courts, for which no number is given, and so in the total.
   */
  readonly 'judges-by-name': {
    readonly narrowed: boolean;
    readonly grouped: boolean;
    readonly courts: readonly string[];
  };
  /** Appeal outcomes without a day: by the period method they are in no numerator. */
  readonly 'appeal-outcome-undated': { readonly cases: number };
  /** The same of retrials. */
  readonly 'retrial-outcome-undated': { readonly cases: number };
  /** Time limits end on the day that the law names, holiday or not. */
  readonly 'holidays-ignored': Readonly<Record<string, never>>;
  /** Time limits that end on a holiday were moved by a calendar from this source. */
  readonly 'holidays-counted': { readonly source: string };
  /** The holidays of these years are not in the calendar given: due days in them were not moved. */
  readonly 'holidays-unknown': { readonly years: readonly number[] };
  /** Cases filed before the time limit that was applied to them came into force. */
  readonly 'filed-before-limit': { readonly cases: number };
  /** A file without a column of deducted, or extended, days: they count as none. */
  readonly 'days-not-told': { readonly file: string; readonly field: string };
  /** A value too good to be true, which mostly means that something was not entered. */
  readonly 'too-good': {
    readonly indicator: string;
    readonly value: number;
    readonly courts: readonly { readonly code: string; readonly cases: number }[];
  };
  /** Months with far fewer filings, or closings, than the months around them; `usual` is the mean of those. */
  readonly 'few-filings': FewMonths;
  readonly 'few-closings': FewMonths;
  /** More than twice the closings on the last so many days of months that these days' share of a month would give. */
  readonly 'closings-at-month-end': {
    readonly days: number;
    readonly courts: readonly { readonly code: string; readonly late: number; readonly closings: number }[];
  };
  /** The last month of a statistical year has at least twice the closings of a month before it. */
  readonly 'closings-at-year-end': {
    readonly month: string;
    readonly courts: readonly { readonly code: string; readonly closings: number; readonly usual: number }[];
  };
  /** The mean days from filing to closing of a month's closings, against those of the three months before. */
  readonly 'durations-jump': {
    readonly courts: readonly {
      readonly code: string;
      readonly months: readonly {
        readonly month: string;
        readonly days: number;
        readonly usual: number;
        readonly closings: number;
      }[];
    }[];
  };
  /** First-instance closings of the period in the 30 days up to as-of; their appeals cannot have shown yet. */
  readonly 'appeals-immature': { readonly closings: number; readonly from: string; readonly to: string };
  /** The data goes on after as-of: facts without a day count as they stand now. */
  readonly 'undated-facts': { readonly asOf: string; readonly lastEvent: string };
  /**
   * The last month of a summary is not over; it is compared with as many days of the earlier ones. `end` is its last day where
   * as-of was not given: no filing or closing on it does not mean that the data ends sooner.
   */
  readonly 'month-incomplete': {
    readonly month: string;
    readonly measuredOn: string;
    readonly days: number;
    readonly end: string | null;
  };
  /** Months that were asked for and had not begun by as-of. */
  readonly 'months-not-begun': { readonly from: string; readonly to: string; readonly asOf: string };
  /** Something that is to be shown or compared lies before the data, or began before it; the first days of all data. */
  /** Of so many courts together. */
  readonly 'data-begins': {
    readonly firstFiled: string | null;
    readonly firstClosed: string | null;
    readonly courts: number;
  };
  /** Bytes that do not fit the encoding given by the user became U+FFFD. */
  readonly 'undecodable-bytes': { readonly file: string; readonly encoding: string; readonly offset: number };
}

interface FewMonths {
  readonly courts: readonly {
    readonly code: string;
    readonly months: readonly { readonly month: string; readonly count: number; readonly usual: number }[];
  }[];
}

export type NoticeCode = keyof NoticeArguments;
