import type { ValidationIssue, ValidationView } from '../../documents/validation/validation.ts';

/** The first issues of each rule, so many at most; the walk ends once there are enough of all. */
export function firstIssues(
  { issues, counts }: Pick<ValidationView, 'issues' | 'counts'>,
  examples: number,
): Map<string, ValidationIssue[]> {
  const found = new Map<string, ValidationIssue[]>();
  const totals = new Map<string, number>();
  for (const { rule, count } of counts) totals.set(rule, (totals.get(rule) ?? 0) + count);
  let missing = [...totals.values()].reduce((sum, total) => sum + Math.min(total, examples), 0);
  if (missing === 0) return found;
  for (const issue of issues) {
    const ofRule = found.get(issue.rule) ?? [];
    if (ofRule.length === 0) found.set(issue.rule, ofRule);
    if (ofRule.length === examples) continue;
    ofRule.push(issue);
    if (--missing === 0) break;
  }
  return found;
}
