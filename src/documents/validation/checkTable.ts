import type { Day } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { checkRows } from '../../rules/checkRows.ts';
import { createIssueList, type IssueList } from '../../rules/issueList.ts';
import { type IssueSink, type Rejection, rejectRows } from '../../rules/rejectRows.ts';
import type { SeverityChoices } from '../../rules/severities.ts';
import { lastEvents } from '../../tally/events.ts';

/** What all rules say of a table. */
export interface CheckedTable {
  readonly rejection: Rejection;
  readonly issues: IssueList;
  /** The day on which the data is looked at: as asked for, else the latest filing or closing; undefined without an accepted row. */
  readonly asOf: Day | undefined;
}

/** Runs every rule that is not off over every row. */
export function checkTable(
  table: CaseTable,
  {
    today,
    duplicates,
    asOf,
    severities,
  }: {
    readonly today: Day;
    readonly duplicates: 'first' | 'last';
    readonly asOf?: Day;
    readonly severities: SeverityChoices;
  },
): CheckedTable {
  const issues = createIssueList();
  const tell: IssueSink = (rule, row, field, nuance) => issues.add(rule, row, field, nuance);
  const rejection = rejectRows(table, { today, duplicates }, tell);
  const { lastFlow } = lastEvents(table, rejection.rows);
  const seenOn = asOf ?? (lastFlow === undefined ? undefined : Math.min(lastFlow, today));
  const isOff = (rule: string) => severities[rule] === 'off';
  checkRows(table, rejection, { today, asOf: seenOn ?? today, isOff }, tell);
  return { rejection, issues, asOf: seenOn };
}
