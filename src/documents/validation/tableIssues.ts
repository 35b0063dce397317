import type { CaseTable, InputCases } from '../../cases/caseTable.ts';
import type { FieldId } from '../../cases/fields.ts';
import type { IssueList } from '../../rules/issueList.ts';
import type { SeverityChoices } from '../../rules/severities.ts';
import { caseNumbersOfRows } from '../caseNumbers.ts';
import { type IssueKind, issueKinds } from './issueKinds.ts';

/** One issue of a table with its place. */
export interface TableIssue extends IssueKind {
  /** Index of the input. */
  readonly input: number;
  /** Row of the table; undefined for a record that is no well-formed row. */
  readonly row: number | undefined;
  readonly line: number;
  readonly field: FieldId | null;
}

/** Every issue of a table, by input and line, then by rule: those of rows merged with the malformed records. */
export function* tableIssues(table: CaseTable, issues: IssueList, severities: SeverityChoices): Generator<TableIssue> {
  const kindOf = issueKinds(severities);
  let place = 0;
  for (const [input, cases] of table.inputs.entries()) {
    const malformed = malformedIssues(cases, input, kindOf);
    let broken = malformed.next();
    for (; place < issues.count; place++) {
      const { row, rule: id, field, nuance } = issues.at(place);
      if (row >= cases.to) break;
      const line = cases.lines.lineOf(row);
      for (; broken.done !== true && broken.value.line < line; broken = malformed.next()) yield broken.value;
      const { rule, severity, rejects } = kindOf(id, nuance);
      yield { rule, severity, rejects, input, row, line, field };
    }
    for (; broken.done !== true; broken = malformed.next()) yield broken.value;
  }
}

function* malformedIssues(
  { malformed }: InputCases,
  input: number,
  kindOf: ReturnType<typeof issueKinds>,
): Generator<TableIssue> {
  for (const { rule, line } of malformed) {
    yield { ...kindOf(rule, undefined), input, row: undefined, line, field: null };
  }
}

/** Tells the case number of an issue in its usual spelling, or null where it has none that can be read. */
export function caseNumbers(table: CaseTable): (issue: TableIssue) => string | null {
  const ofRow = caseNumbersOfRows(table);
  return ({ row }) => (row === undefined ? null : ofRow(row));
}
