import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { type RejectingRuleId, rejectingRules } from './registry.ts';
import type { RejectingRule } from './rule.ts';

/** Which rows are kept out of every number, and how often each rule was broken (a row may break several). */
export interface Rejection {
  /** One byte per row of the table: 1 = rejected. */
  readonly rows: Uint8Array;
  /** Rejected records, those included that were no rows at all. */
  readonly count: number;
  readonly byRule: Readonly<Partial<Record<RejectingRuleId, number>>>;
}

/** Runs the rejecting rules over a table. */
export function rejectRows(table: CaseTable, options: { today: Day; duplicates: 'first' | 'last' }): Rejection {
  const rows = new Uint8Array(table.rows);
  const byRule: Partial<Record<RejectingRuleId, number>> = {};
  const count = (id: RejectingRuleId, more: number) => {
    if (more > 0) byRule[id] = (byRule[id] ?? 0) + more;
  };
  let rejected = 0;
  for (const { id, check } of rejectingRules as readonly (RejectingRule & { id: RejectingRuleId })[]) {
    let broken = 0;
    check?.(
      table,
      (row) => {
        if (rows[row] === 0) rejected++;
        rows[row] = 1;
        broken++;
      },
      { ...options, isRejected: (row) => rows[row] === 1 },
    );
    for (const { malformed } of table.inputs) {
      const records = malformed.filter(({ rule }) => rule === id).length;
      broken += records;
      rejected += records;
    }
    count(id, broken);
  }
  return { rows, count: rejected, byRule };
}
