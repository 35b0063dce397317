import { type Day, isoOf } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import type { CourtstatError } from '../../errors.ts';
import { findings } from '../../observations/findings.ts';
import type { Observation } from '../../observations/observation.ts';
import type { Rejection } from '../../rules/rejectRows.ts';
import type { SeverityChoices } from '../../rules/severities.ts';
import { eventsBefore } from '../../tally/events.ts';
import { inputNotices, notice } from '../notices/notices.ts';
import type { CheckedTable } from './checkTable.ts';
import { issueDocuments } from './documentIssue.ts';
import { bySeverity, countAll, countEach } from './issueCounts.ts';
import type { IssueValues } from './issueValues.ts';
import type { BaselineMatch } from './knownIssues.ts';
import { shownIssues } from './shownIssues.ts';
import { type TableIssue, tableIssues } from './tableIssues.ts';
import type { IssueCount, Reconciliation, ValidationView } from './validation.ts';

/** Everything that goes into a validation besides what the rules say of the rows. */
export interface ValidationParts {
  readonly version: string;
  readonly today: Day;
  /** Whether the as-of day was left to the data. */
  readonly asOfFound: boolean;
  readonly defaultCaseType: string;
  readonly severities: SeverityChoices;
  /** How many issues are listed at most. */
  readonly limit: number;
  readonly failures: readonly { readonly path: string; readonly error: CourtstatError }[];
  readonly observations: readonly Observation[];
  readonly reconciliation: Reconciliation | null;
  readonly baseline: { readonly path: string; readonly match: BaselineMatch } | null;
}

/** Puts a validation together; its issues are walked through anew each time they are asked for. */
export function buildValidation(table: CaseTable, checked: CheckedTable, parts: ValidationParts): ValidationView {
  const { version, today, severities, limit, failures, observations, reconciliation, baseline } = parts;
  const { rejection, asOf } = checked;
  const found = () => tableIssues(table, checked.issues, severities);
  const fresh = () => (baseline === null ? found() : unknownIssues(found(), baseline.match));
  const counts = baseline === null ? countAll(table, checked.issues, severities) : countEach(table, fresh());
  const listed = bySeverity(counts);
  const documentOf = issueDocuments(table, rejection);
  return {
    schemaVersion: 1,
    tool: { name: 'courtstat', version },
    today: isoOf(today),
    asOf: asOf === undefined ? null : isoOf(asOf),
    inputs: table.inputs.map(({ path, sha256, encoding, records, from, to, malformed, headerLine }) => ({
      path,
      sha256,
      encoding,
      rows: records,
      rejected: malformed.length + rejection.rows.subarray(from, to).reduce((sum, one) => sum + one, 0),
      headerLine,
    })),
    failures: failures.map(({ path, error: { code, args } }) => ({ path, code, args: { ...args } })),
    summary: summaryOf(table, rejection, counts, parts),
    counts,
    issues: {
      *[Symbol.iterator]() {
        for (const issue of shownIssues(fresh(), listed, limit)) yield documentOf(issue);
      },
    },
    omitted: Math.max(0, listed.error + listed.warning + listed.info - limit),
    observations: [...observations],
    reconciliation,
    baseline: baseline && {
      path: baseline.path,
      known: baseline.match.known,
      stale: [...baseline.match.stale],
    },
    notices: [
      ...(parts.asOfFound && asOf !== undefined
        ? [notice('as-of-default', { asOf: isoOf(asOf), ...eventsBefore(table, rejection.rows, asOf) })]
        : []),
      ...inputNotices(table, parts.defaultCaseType),
    ],
  };
}

/** Counts of everything: what the rules found in rows, and the observations. */
function summaryOf(
  { inputs }: CaseTable,
  rejection: Rejection,
  counts: readonly IssueCount[],
  { observations, baseline }: ValidationParts,
): ValidationView['summary'] {
  const byRule = new Map<string, number>();
  const all = [...counts, ...observations.map(({ rule, severity }) => ({ rule, severity, count: 1 }))];
  for (const { rule, count } of all) byRule.set(rule, (byRule.get(rule) ?? 0) + count);
  const { error, warning, info } = bySeverity(all);
  const rows = inputs.reduce((sum, { records }) => sum + records, 0);
  return {
    rows,
    accepted: rows - rejection.count,
    rejected: rejection.count,
    errors: error,
    warnings: warning,
    infos: info,
    known: baseline?.match.known ?? 0,
    byRule: Object.fromEntries(findings.flatMap(({ id }) => (byRule.has(id) ? [[id, byRule.get(id) ?? 0]] : []))),
  };
}

/** The same view with what stands in the cells that its issues point at, as far as that is given. */
export function withValues(view: ValidationView, values: IssueValues): ValidationView {
  return {
    ...view,
    issues: {
      *[Symbol.iterator]() {
        const given = values[Symbol.iterator]();
        let next = given.next();
        let place = 0;
        for (const issue of view.issues) {
          const isGiven = next.done !== true && next.value[0] === place++;
          yield isGiven ? { ...issue, value: next.value[1] } : issue;
          if (isGiven) next = given.next();
        }
      },
    },
  };
}

function* unknownIssues(issues: Iterable<TableIssue>, match: BaselineMatch): Generator<TableIssue> {
  let place = 0;
  for (const issue of issues) {
    if (!match.isKnown(place++)) yield issue;
  }
}
