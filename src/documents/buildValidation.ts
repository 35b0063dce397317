import { type Day, isoOf } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { CourtstatError } from '../errors.ts';
import { findings } from '../observations/findings.ts';
import type { IssueList } from '../rules/issueList.ts';
import { rules } from '../rules/registry.ts';
import type { Severity } from '../rules/rule.ts';
import { type SeverityChoices, severityOf } from '../rules/severities.ts';
import { eventsBefore } from '../tally/events.ts';
import type { CheckedTable } from './checkTable.ts';
import { keptRows } from './keptRows.ts';
import type { BaselineMatch } from './knownIssues.ts';
import { inputNotices, notice } from './notices.ts';
import { shownIssues } from './shownIssues.ts';
import { caseNumbers, type TableIssue, tableIssues } from './tableIssues.ts';
import type { Observation, Reconciliation, ValidationIssue, ValidationView } from './validation.ts';

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
  const fresh = () => unknownIssues(tableIssues(table, checked.issues, severities), baseline?.match);
  const counts = baseline === null ? allCounts(table, checked.issues, severities) : countsOf(fresh());
  const { byRule, bySeverity } = counts;
  const told = { ...bySeverity };
  const caseNumberOf = caseNumbers(table);
  const relatedTo = keptRows(table, rejection);
  for (const { rule, severity } of observations) addTo(counts, rule, severity, 1);
  const rows = table.inputs.reduce((sum, { records }) => sum + records, 0);
  const count = told.error + told.warning + told.info;
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
    summary: {
      rows,
      accepted: rows - rejection.count,
      rejected: rejection.count,
      errors: bySeverity.error,
      warnings: bySeverity.warning,
      infos: bySeverity.info,
      known: baseline?.match.known ?? 0,
      byRule: Object.fromEntries(findings.flatMap(({ id }) => (byRule.has(id) ? [[id, byRule.get(id) ?? 0]] : []))),
    },
    issues: {
      *[Symbol.iterator]() {
        for (const issue of shownIssues(fresh(), told, limit)) {
          const related = relatedTo(issue);
          yield {
            ...documentIssue(table, issue, caseNumberOf(issue)),
            ...(related === undefined ? {} : { related }),
          };
        }
      },
    },
    omitted: Math.max(0, count - limit),
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

/** The same view with what stands in the cells at fault, in the order of its issues. */
export function withValues(view: ValidationView, values: readonly (string | null)[]): ValidationView {
  return {
    ...view,
    issues: {
      *[Symbol.iterator]() {
        let place = 0;
        for (const issue of view.issues) yield { ...issue, value: values[place++] ?? null };
      },
    },
  };
}

function* unknownIssues(issues: Iterable<TableIssue>, match: BaselineMatch | undefined): Generator<TableIssue> {
  let place = 0;
  for (const issue of issues) {
    if (match?.isKnown(place++) !== true) yield issue;
  }
}

interface Counts {
  readonly byRule: Map<string, number>;
  readonly bySeverity: Record<Severity, number>;
}

/** Counts of what the rules found, without walking through it. */
function allCounts({ inputs }: CaseTable, issues: IssueList, severities: SeverityChoices): Counts {
  const counts = emptyCounts();
  for (const rule of rules) {
    for (const nuance of [undefined, 'kept', 'mild'] as const) {
      addTo(counts, rule.id, severityOf(rule, nuance === 'mild', severities), issues.countOf(rule.id, nuance));
    }
    const malformed = inputs.reduce(
      (sum, input) => sum + input.malformed.filter((record) => record.rule === rule.id).length,
      0,
    );
    addTo(counts, rule.id, severityOf(rule, false, severities), malformed);
  }
  return counts;
}

function countsOf(issues: Iterable<TableIssue>): Counts {
  const counts = emptyCounts();
  for (const { rule, severity } of issues) addTo(counts, rule, severity, 1);
  return counts;
}

function emptyCounts(): Counts {
  return { byRule: new Map(), bySeverity: { error: 0, warning: 0, info: 0 } };
}

function addTo({ byRule, bySeverity }: Counts, rule: string, severity: Severity, more: number): void {
  if (more === 0) return;
  byRule.set(rule, (byRule.get(rule) ?? 0) + more);
  bySeverity[severity] += more;
}

function documentIssue(
  { inputs }: CaseTable,
  { rule, severity, rejects, input, line, field }: TableIssue,
  caseNumber: string | null,
): ValidationIssue {
  const { path = '', headers = [], columns } = inputs[input] ?? {};
  const column = field === null ? undefined : columns?.get(field);
  return {
    rule,
    severity,
    file: path,
    line,
    column: column === undefined ? null : column + 1,
    header: column === undefined ? null : (headers[column] ?? null),
    field,
    caseNumber,
    rejects,
  };
}
