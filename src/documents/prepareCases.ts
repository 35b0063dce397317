import type { Scheme } from '../bands/scheme.ts';
import type { Day } from '../calendar/day.ts';
import type { DefaultKind } from '../cases/caseKinds.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { Line } from '../cases/typeCodes.ts';
import { CourtstatError } from '../errors.ts';
import type { Bases } from '../indicators/indicator.ts';
import { rejectingRules } from '../rules/registry.ts';
import { type Rejection, rejectRows } from '../rules/rejectRows.ts';
import { type LastEvents, lastEvents } from '../tally/events.ts';
import type { Breakdown, Grouping } from '../tally/grouping.ts';
import { type Profiles, profileRows } from '../tally/profiles.ts';
import type { Holidays } from '../timeLimits/holidays.ts';
import { limitsOfRows, type RowLimits } from '../timeLimits/limitsOfRows.ts';
import { type BasesAsked, basesOf } from './bases.ts';
import { chosenCourts } from './chosenCourts.ts';

/** What the user put in the place of the scheme's own list or calendar. */
export type Adjusted = Partial<Pick<Scheme, 'excludeTypeCodes' | 'calendar'>>;

/** What decides which cases are counted, and how, whatever the period. */
export interface CaseOptions {
  readonly scheme: Scheme;
  /** What the scheme holds in the place of its own; nothing where left out. */
  readonly adjusted?: Adjusted;
  /** The latest filing or closing day where left out. */
  readonly asOf?: Day;
  readonly today: Day;
  readonly duplicates: 'first' | 'last';
  readonly bases?: BasesAsked;
  /** What a case is where a file has neither case type nor case number. */
  readonly defaultCaseType: { readonly name: string; readonly kind: DefaultKind };
  /** The breakdown asked for; by line of business, for a few indicators, where left out. */
  readonly by?: Grouping;
  /** Only these cases: of one line, of courts as the user calls them. */
  readonly where?: { readonly line?: Line; readonly courts?: readonly string[] };
  readonly holidays?: { readonly holidays: Holidays; readonly source: string };
}

/** The accepted cases of a table, sorted into profiles: ready to be counted for any number of periods. */
export interface PreparedCases {
  readonly rejection: Rejection;
  readonly last: LastEvents;
  readonly asOf: Day;
  /** Indices of the courts asked for, in the order of asking; undefined where all are wanted. */
  readonly courtsAsked: ReadonlySet<number> | undefined;
  readonly limits: RowLimits;
  readonly grouping: Grouping;
  readonly profiles: Profiles;
  readonly bases: Bases;
}

/**
 * Looks through the cases of a table once, for all periods. Throws `header-only` or `all-rejected` where no row can be
 * counted, `unknown-court` and `ambiguous-court`.
 */
export function prepareCases(table: CaseTable, options: CaseOptions): PreparedCases {
  const { today, defaultCaseType, by: grouping = 'line', where = {} } = options;
  const rejection = rejectRows(table, options);
  requireAccepted(table, rejection);
  const last = lastEvents(table, rejection.rows);
  const courtsAsked = where.courts === undefined ? undefined : chosenCourts(table, where.courts);
  const limits = limitsOfRows(table, {
    defaultKind: defaultCaseType.kind,
    rejected: rejection.rows,
    ...(options.holidays === undefined ? {} : { holidays: options.holidays.holidays }),
  });
  const profiles = profilesBy(grouping, table, { rejection, limits, courtsAsked }, options);
  const asOf = options.asOf ?? Math.min(last.lastFlow ?? today, today);
  const bases = basesOf(table.inputs, options.bases ?? {});
  return { rejection, last, asOf, courtsAsked, limits, grouping, profiles, bases };
}

/** Sorts cases that have been looked through into the profiles of a breakdown. */
export function profilesBy(
  grouping: Breakdown,
  table: CaseTable,
  { rejection, limits, courtsAsked }: Pick<PreparedCases, 'rejection' | 'limits' | 'courtsAsked'>,
  { scheme, defaultCaseType, where = {} }: CaseOptions,
): Profiles {
  return profileRows(table, rejection.rows, {
    defaultKind: defaultCaseType.kind,
    excludeTypeCodes: scheme.excludeTypeCodes,
    limits,
    grouping,
    where: {
      ...(where.line === undefined ? {} : { line: where.line }),
      ...(courtsAsked === undefined ? {} : { courts: courtsAsked }),
    },
  });
}

function requireAccepted(table: CaseTable, { count, byRule }: Rejection): void {
  const records = table.inputs.reduce((sum, { records: ofInput }) => sum + ofInput, 0);
  if (records === 0) throw new CourtstatError('header-only', { paths: table.inputs.map(({ path }) => path) });
  if (records === count) {
    const broken = rejectingRules.map(({ id, title }) => [title, byRule[id] ?? 0] as const);
    throw new CourtstatError('all-rejected', { rows: records, byRule: broken.filter(([, times]) => times > 0) });
  }
}
