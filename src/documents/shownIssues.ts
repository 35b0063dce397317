import type { TableIssue } from './tableIssues.ts';

/** How many issues there are of each severity. */
export interface SeverityCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** The issues to be printed: of `counts` in all, at most `limit`, errors before warnings before infos, in their order. */
export function* shownIssues(
  issues: Iterable<TableIssue>,
  counts: SeverityCounts,
  limit: number,
): Generator<TableIssue> {
  const left = { error: Math.min(counts.error, limit), warning: 0, info: 0 };
  left.warning = Math.min(counts.warning, limit - left.error);
  left.info = Math.min(counts.info, limit - left.error - left.warning);
  let total = left.error + left.warning + left.info;
  for (const issue of issues) {
    if (total === 0) return;
    if (left[issue.severity] === 0) continue;
    left[issue.severity]--;
    total--;
    yield issue;
  }
}
