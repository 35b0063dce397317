import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { FieldId } from '../cases/fields.ts';
import { type Duplicates, findDuplicates } from './facts/duplicates.ts';
import { type RuleId, rejectingRules } from './registry.ts';
import type { Nuance, RuleContext } from './rule.ts';

/** Takes every issue that a rule finds. */
export type IssueSink = (rule: RuleId, row: number, field: FieldId, nuance?: Nuance) => void;

/** Which rows are kept out of every number, and how often each rule was broken so (a row may break several). */
export interface Rejection {
  /** One byte per row of the table: 1 = rejected. */
  readonly rows: Uint8Array;
  /** Rejected records, those included that were no rows at all. */
  readonly count: number;
  readonly byRule: Readonly<Partial<Record<RuleId, number>>>;
  duplicates(): Duplicates;
}

/** Runs the rejecting rules over a table; `tell` also hears of cells that break them without costing the row. */
export function rejectRows(
  table: CaseTable,
  { today, duplicates: keep }: { readonly today: Day; readonly duplicates: 'first' | 'last' },
  tell: IssueSink = () => undefined,
): Rejection {
  const rows = new Uint8Array(table.rows);
  const byRule: Partial<Record<RuleId, number>> = {};
  const malformed = malformedByRule(table);
  let found: Duplicates | undefined;
  const duplicates = () => {
    found ??= findDuplicates(table, keep, (row) => rows[row] === 1);
    return found;
  };
  // No rejecting rule looks at the as-of day: it is the last event of what they leave.
  const context: RuleContext = { today, asOf: today, duplicates };
  let rejected = 0;
  for (const { id, check } of rejectingRules) {
    let broken = malformed.get(id) ?? 0;
    rejected += broken;
    check?.(
      table,
      (row, field, nuance) => {
        tell(id, row, field, nuance);
        if (nuance === 'kept') return;
        if (rows[row] === 0) rejected++;
        rows[row] = 1;
        broken++;
      },
      context,
    );
    if (broken > 0) byRule[id] = broken;
  }
  return { rows, count: rejected, byRule, duplicates };
}

function malformedByRule({ inputs }: CaseTable): ReadonlyMap<RuleId, number> {
  const counts = new Map<RuleId, number>();
  for (const { malformed } of inputs) {
    for (const { rule } of malformed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
