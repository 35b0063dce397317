import type { Scheme } from '../bands/scheme.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { CaseKind, Line } from '../cases/typeCodes.ts';
import { CourtstatError } from '../errors.ts';
import type { Bases } from '../indicators/indicator.ts';
import { rejectingRules } from '../rules/registry.ts';
import { type Rejection, rejectRows } from '../rules/rejectRows.ts';
import { type LastEvents, lastEvents } from '../tally/events.ts';
import type { Grouping } from '../tally/grouping.ts';
import { type Profiles, profileRows } from '../tally/profiles.ts';
import type { Tally } from '../tally/tally.ts';
import { tallyCases } from '../tally/tallyCases.ts';
import type { Window } from '../tally/window.ts';
import type { Holidays } from '../timeLimits/holidays.ts';
import { limitsOfRows, type RowLimits } from '../timeLimits/limitsOfRows.ts';
import { type BasesAsked, basesOf } from './bases.ts';
import { chosenCourts } from './chosenCourts.ts';
import { windowOf } from './window.ts';

/** What decides which cases are counted, and how. */
export interface CountingOptions {
  readonly scheme: Scheme;
  /** As the user wrote it; the statistical year of the as-of day where left out. */
  readonly period?: string;
  /** The latest filing or closing day where left out. */
  readonly asOf?: Day;
  readonly today: Day;
  readonly duplicates: 'first' | 'last';
  readonly bases?: BasesAsked;
  /** What a case is where a file has neither case type nor case number. */
  readonly defaultCaseType: { readonly name: string; readonly kind: CaseKind };
  /** The breakdown asked for; by line of business, for a few indicators, where left out. */
  readonly by?: Grouping;
  /** Only these cases: of one line, of courts as the user calls them. */
  readonly where?: { readonly line?: Line; readonly courts?: readonly string[] };
  readonly holidays?: { readonly holidays: Holidays; readonly source: string };
}

/** Cases counted, before anything is measured: what reports and explanations are both made of. */
export interface Prepared {
  readonly rejection: Rejection;
  readonly last: LastEvents;
  readonly window: Window;
  /** Indices of the courts asked for, in the order of asking; undefined where all are wanted. */
  readonly courtsAsked: ReadonlySet<number> | undefined;
  readonly limits: RowLimits;
  readonly grouping: Grouping;
  readonly profiles: Profiles;
  readonly tally: Tally;
  readonly bases: Bases;
}

/**
 * Counts the cases of a table. Throws `header-only` or `all-rejected` where no row can be counted, `unknown-court`, and
 * `period-after-data` and `unreadable-period` as their makers do.
 */
export function prepareReport(table: CaseTable, options: CountingOptions): Prepared {
  const { scheme, today, defaultCaseType, by: grouping = 'line', where = {} } = options;
  const rejection = rejectRows(table, options);
  requireAccepted(table, rejection);
  const last = lastEvents(table, rejection.rows);
  const asOf = options.asOf ?? Math.min(last.lastFlow ?? today, today);
  const window = windowOf(options.period, asOf, scheme.calendar);
  const courtsAsked = where.courts === undefined ? undefined : chosenCourts(table, where.courts);
  const limits = limitsOfRows(table, {
    defaultKind: defaultCaseType.kind,
    rejected: rejection.rows,
    ...(options.holidays === undefined ? {} : { holidays: options.holidays.holidays }),
  });
  const profiles = profileRows(table, rejection.rows, {
    defaultKind: defaultCaseType.kind,
    excludeTypeCodes: scheme.excludeTypeCodes,
    limits,
    grouping,
    where: {
      ...(where.line === undefined ? {} : { line: where.line }),
      ...(courtsAsked === undefined ? {} : { courts: courtsAsked }),
    },
  });
  const tally = tallyCases(table, profiles, window, limits.dueOn);
  const bases = basesOf(table.inputs, options.bases ?? {});
  return { rejection, last, window, courtsAsked, limits, grouping, profiles, tally, bases };
}

function requireAccepted(table: CaseTable, { count, byRule }: Rejection): void {
  const records = table.inputs.reduce((sum, { records: ofInput }) => sum + ofInput, 0);
  if (records === 0) throw new CourtstatError('header-only', { paths: table.inputs.map(({ path }) => path) });
  if (records === count) {
    const broken = rejectingRules.map(({ id, title }) => [title, byRule[id] ?? 0] as const);
    throw new CourtstatError('all-rejected', { rows: records, byRule: broken.filter(([, times]) => times > 0) });
  }
}
