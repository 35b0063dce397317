import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { type RuleId, rules } from './registry.ts';
import type { IssueSink, Rejection } from './rejectRows.ts';
import type { Rule } from './rule.ts';

/** Runs the rules that do not reject over every row, rejected ones included; `isOff` says which are not to be run. */
export function checkRows(
  table: CaseTable,
  { duplicates }: Rejection,
  { today, asOf, isOff }: { readonly today: Day; readonly asOf: Day; readonly isOff: (rule: RuleId) => boolean },
  tell: IssueSink,
): void {
  for (const { id, rejects, check } of rules as readonly (Rule & { readonly id: RuleId })[]) {
    if (rejects || isOff(id)) continue;
    check?.(table, (row, field, nuance) => tell(id, row, field, nuance), { today, asOf, duplicates });
  }
}
