import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { FieldId } from '../cases/fields.ts';
import type { Bilingual } from '../messages/language.ts';
import type { Duplicates } from './facts/duplicates.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What a rule may look at besides the table. */
export interface RuleContext {
  readonly today: Day;
  /** The day on which the data is looked at; known once the rejecting rules have run. */
  readonly asOf: Day;
  /** Rows with the case number of another one, among those that no other rule rejects. */
  duplicates(): Duplicates;
}

/**
 * In what way a row breaks the rule differently from others: `kept`, though the rule rejects, the row stays and the cell
 * counts as blank; `mild`, it is a warning where the rule's own severity is error.
 */
export type Nuance = 'kept' | 'mild';

/** Tells of a row that breaks the rule, and of the field at fault. */
export type Report = (row: number, field: FieldId, nuance?: Nuance) => void;

/** A rule of the contract, with all that there is to say about it. */
export interface Rule {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  /** Whether rows that break it are kept out of every number. */
  readonly rejects: boolean;
  readonly title: Bilingual;
  /** What it means for the numbers. */
  readonly why: Bilingual;
  /** What to do about it. */
  readonly fix: Bilingual;
  /** Cells that break it, as `header=value`. */
  readonly example: string;
  /** Reports the rows that break the rule; rules of records that are no rows have none. */
  check?(table: CaseTable, report: Report, context: RuleContext): void;
}

/** States a rule; the type of its id is kept. */
export function defineRule<const Id extends string>(rule: Rule & { readonly id: Id }): Rule & { readonly id: Id } {
  return rule;
}
