import type { Severity } from '../../rules/rule.ts';

/** The issues to be printed: of `counts` in all, at most `limit`, errors before warnings before infos, in their order. */
export function shownIssues<T extends { readonly severity: Severity }>(
  issues: Iterable<T>,
  counts: Readonly<Record<Severity, number>>,
  limit: number,
): Iterable<T> {
  const { error, warning, info } = counts;
  return error + warning + info <= limit ? issues : { [Symbol.iterator]: () => gravest(issues, counts, limit) };
}

function* gravest<T extends { readonly severity: Severity }>(
  issues: Iterable<T>,
  counts: Readonly<Record<Severity, number>>,
  limit: number,
): Generator<T> {
  const left = { error: Math.min(counts.error, limit), warning: 0, info: 0 };
  left.warning = Math.min(counts.warning, limit - left.error);
  left.info = Math.min(counts.info, limit - left.error - left.warning);
  let total = left.error + left.warning + left.info;
  if (total === 0) return;
  for (const issue of issues) {
    if (left[issue.severity] === 0) continue;
    left[issue.severity]--;
    yield issue;
    if (--total === 0) return;
  }
}
