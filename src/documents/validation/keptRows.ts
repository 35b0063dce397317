import type { CaseTable } from '../../cases/caseTable.ts';
import type { Rejection } from '../../rules/rejectRows.ts';
import type { TableIssue } from './tableIssues.ts';
import type { ValidationIssue } from './validation.ts';

/** The rules that compare a row with the one kept in its place. */
const comparing: ReadonlySet<string> = new Set(['duplicate-case-number', 'conflicting-duplicate']);

/** Tells of an issue about a repeated case number where the row stands that is kept. */
export function keptRows(
  { inputs }: CaseTable,
  { duplicates }: Rejection,
): (issue: TableIssue) => ValidationIssue['related'] | undefined {
  let keptOf: Map<number, number> | undefined;
  return ({ rule, row }) => {
    if (row === undefined || !comparing.has(rule)) return undefined;
    const { rows, kept } = duplicates();
    keptOf ??= new Map(rows.map((one, index) => [one, kept[index] as number]));
    const other = keptOf.get(row);
    const input = inputs.find(({ from, to }) => other !== undefined && other >= from && other < to);
    return other === undefined || input === undefined
      ? undefined
      : { file: input.path, line: input.lines.lineOf(other) };
  };
}
