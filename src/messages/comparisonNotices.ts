import type { ChangeOfMonth } from './monthsOfChanges.ts';
import type { ReportNames } from './report.ts';

/** What a report has to tell of what it is compared with: the arguments of each notice. */
export interface ComparisonNoticeArguments {
  /** The earlier period is looked at on the same day as the report; these indicators follow the cases closed in a period. */
  readonly 'compared-as-of': {
    readonly asOf: string;
    readonly measuredOn: string;
    readonly followed: readonly string[];
  };
  /** The data begins after the earlier period, up to `until`: that of these courts, or of all where none is named. */
  readonly 'compared-before-data': ComparedBeginning & {
    readonly until: string;
    readonly courts: readonly CourtBeginning[];
  };
  /** The earlier period begins as the data does: that of these courts, or of all where none is named. */
  readonly 'compared-incomplete': ComparedBeginning & {
    readonly from: string;
    readonly courts: readonly CourtBeginning[];
  };
  /** So many more or fewer cases than before that some may be missing; of all courts where the code is null. */
  readonly 'compared-volumes': {
    readonly values: readonly {
      readonly code: string | null;
      readonly volume: 'incoming' | 'closed';
      readonly previous: number;
      readonly now: number;
    }[];
  };
  /** `partly-blank` of the earlier period. */
  readonly 'compared-blank': {
    readonly indicators: readonly string[];
    readonly field: string;
    readonly courts: readonly { readonly code: string; readonly blank: number; readonly eligible: number }[];
  };
  /** The closings of both periods are divided by the number of judges that the configuration gives. */
  readonly 'compared-judges': Readonly<Record<string, never>>;
  /** The spans have days in common. */
  readonly 'compared-overlap': Readonly<Record<string, never>>;
  /** A saved report, which looked at the data on another day. */
  readonly 'compared-saved': { readonly file: string; readonly asOf: string; readonly measuredOn: string };
  /** The saved report was made with another scheme, or another version of it. */
  readonly 'compared-scheme': { readonly id: string; readonly version: string };
  /** Type codes left out now of which the saved report says nothing. */
  readonly 'compared-exclusions': { readonly codes: readonly string[] };
  /** Indicators that the saved report counted on another basis. */
  readonly 'compared-bases': { readonly indicators: readonly string[] };
  /** Which row of a case number the two reports kept. */
  readonly 'compared-duplicates': { readonly here: 'first' | 'last'; readonly there: 'first' | 'last' };
  /** The calendars of holidays of the two reports; null for none. */
  readonly 'compared-holidays': { readonly here: string | null; readonly there: string | null };
  /** Only one of the reports was given the number of judges of these courts; null stands for all pooled. */
  readonly 'compared-judge-numbers': { readonly courts: readonly (string | null)[] };
  /** The saved report does not say with what settings it was made. */
  readonly 'compared-settings-untold': Readonly<Record<string, never>>;
  /** Days of the two spans, which are not as long. */
  readonly 'compared-lengths': { readonly here: number; readonly there: number };
  /** The saved report ends later than this one. */
  readonly 'compared-later': { readonly here: string; readonly there: string };
  /** The saved period is not what its label means in the calendar of now. */
  readonly 'compared-calendar': { readonly label: string };
  /** Courts that only one of the two reports has. */
  readonly 'compared-courts': { readonly here: readonly NamedCourt[]; readonly there: readonly NamedCourt[] };
  /** The total is of other courts that were asked for. */
  readonly 'compared-total': Readonly<Record<string, never>>;
  readonly 'compared-groups': { readonly here: string; readonly there: string };
  /**
   * Courts whose data begins later than that of the others: months without a value, or in which these changes of the total
   * have the court on one side only.
   */
  readonly 'courts-begin-later': {
    readonly courts: readonly (CourtBeginning & {
      readonly months: readonly { readonly month: string; readonly changes: readonly SummaryChange[] }[];
    })[];
  };
  /** What these months are compared with begins (on `from`) as the data of the court does. */
  readonly 'changes-incomplete': {
    readonly courts: readonly (CourtBeginning & {
      readonly months: readonly (ChangeOfMonth & { readonly from: string })[];
    })[];
  };
  /** The same as `compared-volumes`, month by month. */
  readonly 'changes-unlike': {
    readonly courts: readonly {
      readonly code: string | null;
      readonly months: readonly (ChangeOfMonth & {
        readonly volume: 'incoming' | 'closed';
        readonly previous: number;
        readonly now: number;
      })[];
    }[];
  };
}

/** What a row of a summary is compared with: the month before, the year before, and the year to date of the year before. */
export type SummaryChange = 'monthOnMonth' | 'yearOnYear' | 'yearToDate';

/** The first filing and closing of the data. */
interface ComparedBeginning {
  readonly firstFiled: string | null;
  readonly firstClosed: string | null;
}

interface CourtBeginning extends ComparedBeginning {
  readonly code: string;
}

interface NamedCourt {
  readonly code: string;
  readonly name: string;
}

/** The changes of the total that have one of these courts on one side only, of each month. */
export function oneSidedChanges(
  courts: ComparisonNoticeArguments['courts-begin-later']['courts'],
): readonly ChangeOfMonth[] {
  return courts.flatMap(({ months }) =>
    months.flatMap(({ month, changes }) => changes.map((change) => ({ month, change }))),
  );
}

/** The latest month first: its changes are those that are looked at. */
export function latestFirst<T extends { readonly month: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0));
}

/** So many courts are told of in a sentence. */
export const mostListed = 10;

/** So many where a change may lack cases. */
export const mostIncomplete = 5;

export type ComparisonNoticeWords = {
  readonly [C in keyof ComparisonNoticeArguments]: (args: ComparisonNoticeArguments[C], names: ReportNames) => string;
};
