import type { FieldId } from '../cases/fields.ts';
import type { CaseDates, CaseFacts } from './caseView.ts';

/** Columns without which nobody can tell: of each inner list one is enough. */
export type Needs = readonly (readonly FieldId[])[];

/** A yes/no fact about a case that does not depend on the period. */
export interface FixedTrait<Id extends string = string> {
  readonly kind: 'fixed';
  readonly id: Id;
  readonly needs: Needs;
  readonly test: (facts: CaseFacts) => boolean;
}

/** A yes/no fact about a case that depends on the period too. */
export interface DatedTrait<Id extends string = string> {
  readonly kind: 'dated';
  readonly id: Id;
  readonly needs: Needs;
  readonly test: (dates: CaseDates, facts: CaseFacts) => boolean;
}

export type Trait = FixedTrait | DatedTrait;

/** A trait without `needs` can be told in every file. */
export function fixedTrait<const Id extends string>(
  id: Id,
  test: FixedTrait['test'],
  needs: Needs = [],
): FixedTrait<Id> {
  return { kind: 'fixed', id, test, needs };
}

export function datedTrait<const Id extends string>(
  id: Id,
  test: DatedTrait['test'],
  needs: Needs = [],
): DatedTrait<Id> {
  return { kind: 'dated', id, test, needs };
}
