import type { TableIssue } from './tableIssues.ts';
import type { BaselineEntry } from './validation.ts';

/** What tells the case or record of an issue from others: its number, else a fingerprint of the record's cells. */
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

/** The entries that stand for issues, those that are alike counted together, in a fixed order. */
export function baselineOf(issues: Iterable<TableIssue>, subjects: Subjects): BaselineEntry[] {
  const counts = new Map<string, number>();
  for (const issue of issues) {
    const key = keyOf(issue, subjects);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => entryOf(key, count));
}

/** Holds the issues of a run against a baseline: of each entry as many are known as it counts, the first ones. */
export function matchBaseline(
  issues: Iterable<TableIssue>,
  entries: readonly BaselineEntry[],
  subjects: Subjects,
): BaselineMatch {
  const left = new Map<string, number>();
  for (const { rule, field, caseNumber, record, count } of entries) {
    const key = keyText(rule, field, caseNumber, record);
    left.set(key, (left.get(key) ?? 0) + count);
  }
  const known = new Set<number>();
  let place = 0;
  for (const issue of issues) {
    const key = keyOf(issue, subjects);
    const remaining = left.get(key) ?? 0;
    if (remaining > 0) {
      left.set(key, remaining - 1);
      known.add(place);
    }
    place++;
  }
  const stale = [...left].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    isKnown: (at) => known.has(at),
    known: known.size,
    stale: stale.map(([key, count]) => entryOf(key, count)),
  };
}

/** Neither file nor line is part of it: next month's export has the old cases in another place. */
function keyOf(issue: TableIssue, { caseNumber, fingerprint }: Subjects): string {
  const number = caseNumber(issue);
  return keyText(issue.rule, issue.field, number, number === null ? fingerprint(issue.input, issue.line) : null);
}

function keyText(rule: string, field: string | null, caseNumber: string | null, record: string | null): string {
  return JSON.stringify([rule, field, caseNumber, record]);
}

function entryOf(key: string, count: number): BaselineEntry {
  const [rule = '', field = null, caseNumber = null, record = null] = JSON.parse(key) as (string | null)[];
  return { rule: rule ?? '', field, caseNumber, record, count };
}
