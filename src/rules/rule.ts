import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { FieldId } from '../cases/fields.ts';
import type { Bilingual } from '../messages/language.ts';

/** What a rule may look at besides the table. */
export interface RuleContext {
  readonly today: Day;
  /** Which of several rows with one case number is kept. */
  readonly duplicates: 'first' | 'last';
  /** Whether an earlier rule has rejected the row. */
  isRejected(row: number): boolean;
}

/** Tells of a row that breaks the rule, and of the field at fault. */
export type Report = (row: number, field: FieldId) => void;

/** A rule whose rows are kept out of every number. */
export interface RejectingRule {
  readonly id: string;
  readonly title: Bilingual;
  /** Reports the rows that break the rule, in order; rules of records that are no rows have none. */
  check?(table: CaseTable, report: Report, context: RuleContext): void;
}

/** States a rule; the type of its id is kept. */
export function defineRule<const Id extends string>(
  rule: RejectingRule & { readonly id: Id },
): RejectingRule & { readonly id: Id } {
  return rule;
}
