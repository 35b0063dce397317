import type { CaseTable } from '../cases/caseTable.ts';
import type { Subjects } from '../documents/validation/knownIssues.ts';
import { caseNumbers, type TableIssue } from '../documents/validation/tableIssues.ts';
import { recordPrint } from './recordPrint.ts';
import { lookAtEach, type SecondLook } from './secondLook.ts';

/** What tells the cases of issues apart: their numbers, and fingerprints of the records that have none. */
export async function subjectsOf(table: CaseTable, issues: Iterable<TableIssue>, look: SecondLook): Promise<Subjects> {
  const caseNumber = caseNumbers(table);
  const prints = table.inputs.map(() => new Map<number, string>());
  function* nameless(): Generator<TableIssue> {
    for (const issue of issues) if (caseNumber(issue) === null) yield issue;
  }
  await lookAtEach(nameless(), look, ({ input, line, row }, seen) => {
    const known = prints[input];
    if (known?.has(line) !== false) return;
    known.set(line, recordPrint(seen, row === undefined ? undefined : table.inputs[input]?.columns));
  });
  return { caseNumber, fingerprint: (input, line) => prints[input]?.get(line) ?? '' };
}
