import type { CaseTable } from '../../cases/caseTable.ts';
import type { FieldId } from '../../cases/fields.ts';
import type { Rejection } from '../../rules/rejectRows.ts';
import { keptRows } from './keptRows.ts';
import { caseNumbers, type TableIssue } from './tableIssues.ts';
import type { ValidationIssue } from './validation.ts';

type Place = Pick<ValidationIssue, 'file' | 'column' | 'header'>;

/** Makes issues of a table what a validation lists. */
export function issueDocuments(table: CaseTable, rejection: Rejection): (issue: TableIssue) => ValidationIssue {
  const placeOf = places(table);
  const caseNumberOf = caseNumbers(table);
  const relatedTo = keptRows(table, rejection);
  return (issue) => {
    const { rule, severity, rejects, input, line, field } = issue;
    const { file, column, header } = placeOf(input, field);
    const caseNumber = caseNumberOf(issue);
    const document = { rule, severity, file, line, column, header, field, caseNumber, rejects };
    const related = relatedTo(issue);
    return related === undefined ? document : { ...document, related };
  };
}

/** The place of a field in an input, made once for each. */
function places({ inputs }: CaseTable): (input: number, field: FieldId | null) => Place {
  const known = inputs.map(() => new Map<FieldId | null, Place>());
  return (input, field) => {
    const ofInput = known[input];
    const found = ofInput?.get(field);
    if (found !== undefined) return found;
    const { path = '', headers = [], columns } = inputs[input] ?? {};
    const column = field === null ? undefined : columns?.get(field);
    const place = {
      file: path,
      column: column === undefined ? null : column + 1,
      header: column === undefined ? null : (headers[column] ?? null),
    };
    ofInput?.set(field, place);
    return place;
  };
}
