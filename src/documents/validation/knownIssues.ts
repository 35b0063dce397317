import { createKeyCounts, type IssueKey, type KeyCounts } from './issueKeys.ts';
import { createMarks } from './marks.ts';
import type { TableIssue } from './tableIssues.ts';
import type { BaselineEntry } from './validation.ts';

/** What tells the case or record of an issue from others: its number, else a fingerprint of the record. */
export interface Subjects {
  caseNumber(issue: TableIssue): string | null;
  fingerprint(input: number, line: number): string;
}

/** What a baseline makes of the issues of a run. */
export interface BaselineMatch {
  /** Whether the issue that comes at this place of the walk is a known one. */
  isKnown(place: number): boolean;
  readonly known: number;
  /** Entries of which there is less now, with how much less. */
  readonly stale: readonly BaselineEntry[];
}

/** A baseline made of a run, which knows every issue of it. */
export interface FreshBaseline {
  readonly match: BaselineMatch;
  /** Those that are alike counted together, in a fixed order. */
  readonly entries: Iterable<BaselineEntry>;
}

/** The baseline of the issues of a run, which are added to `kept`: what is to stay in it though the run does not tell of it. */
export function baselineOf(
  issues: Iterable<TableIssue>,
  subjects: Subjects,
  kept: KeyCounts = createKeyCounts(),
): FreshBaseline {
  let known = 0;
  for (const issue of issues) {
    kept.add(keyOf(issue, subjects), 1);
    known++;
  }
  return { match: { isKnown: () => true, known, stale: [] }, entries: { [Symbol.iterator]: kept.entries } };
}

/** Takes the issues of a run out of those of a baseline, the first ones of each kind; what is left there is stale. */
export function matchBaseline(issues: Iterable<TableIssue>, listed: KeyCounts, subjects: Subjects): BaselineMatch {
  const marks = createMarks();
  let known = 0;
  let place = 0;
  for (const issue of issues) {
    if (listed.take(keyOf(issue, subjects))) {
      marks.add(place);
      known++;
    }
    place++;
  }
  return { isKnown: marks.has, known, stale: [...listed.entries()] };
}

/** Neither file nor line is part of it: next month's export has the old cases in another place. */
function keyOf(issue: TableIssue, { caseNumber, fingerprint }: Subjects): IssueKey {
  const { rule, field, input, line } = issue;
  const number = caseNumber(issue);
  return { rule, field, caseNumber: number, record: number === null ? fingerprint(input, line) : null };
}
