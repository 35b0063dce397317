import type { CaseTable } from '../../cases/caseTable.ts';
import type { IssueList } from '../../rules/issueList.ts';
import { ruleIds } from '../../rules/registry.ts';
import { type Severity, severities as severityIds } from '../../rules/rule.ts';
import type { SeverityChoices } from '../../rules/severities.ts';
import { type IssueKind, issueKinds } from './issueKinds.ts';
import type { TableIssue } from './tableIssues.ts';
import type { IssueCount } from './validation.ts';

/** Counts all that the rules found, by rule, file and severity, without making an object of each issue. */
export function countAll({ inputs }: CaseTable, issues: IssueList, severities: SeverityChoices): IssueCount[] {
  const kindOf = issueKinds(severities);
  const tally = createTally(inputs.length);
  for (const [input, { from, to, malformed }] of inputs.entries()) {
    for (const { rule, nuance, count } of issues.countIn(from, to)) tally.add(kindOf(rule, nuance), input, count);
    for (const { rule } of malformed) tally.add(kindOf(rule, undefined), input, 1);
  }
  return tally.counts(inputs.map(({ path }) => path));
}

/** The same of issues that are walked through. */
export function countEach({ inputs }: CaseTable, issues: Iterable<TableIssue>): IssueCount[] {
  const tally = createTally(inputs.length);
  for (const issue of issues) tally.add(issue, issue.input, 1);
  return tally.counts(inputs.map(({ path }) => path));
}

/** How many issues there are of each severity. */
export function bySeverity(counts: readonly Pick<IssueCount, 'severity' | 'count'>[]): Record<Severity, number> {
  const sums = { error: 0, warning: 0, info: 0 };
  for (const { severity, count } of counts) sums[severity] += count;
  return sums;
}

function createTally(inputs: number) {
  const ruleScale = inputs * severityIds.length;
  const found = new Uint32Array(ruleIds.length * ruleScale);
  const rejecting = new Uint32Array(found.length);
  const placeOfRule = new Map(ruleIds.map((rule, place) => [rule, place]));
  return {
    add({ rule, severity, rejects }: IssueKind, input: number, more: number): void {
      const place =
        (placeOfRule.get(rule) as number) * ruleScale + input * severityIds.length + severityIds.indexOf(severity);
      found[place] = (found[place] as number) + more;
      if (rejects) rejecting[place] = (rejecting[place] as number) + more;
    },
    /** By rule, then file, then severity. */
    counts: (paths: readonly string[]): IssueCount[] =>
      ruleIds.flatMap((rule, ofRule) =>
        paths.flatMap((file, input) =>
          severityIds.flatMap((severity, ofSeverity): IssueCount[] => {
            const place = ofRule * ruleScale + input * severityIds.length + ofSeverity;
            const count = found[place] as number;
            return count === 0 ? [] : [{ rule, file, severity, count, rejecting: rejecting[place] as number }];
          }),
        ),
      ),
  };
}
