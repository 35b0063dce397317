import type { Instance, Line } from '../cases/typeCodes.ts';
import type { Flag, Outcome, Procedure } from '../cases/vocabulary.ts';

/** What is true of a case whatever the period. */
export interface CaseFacts {
  readonly line: Line;
  readonly instance: Instance;
  readonly smallClaims: Flag;
  readonly procedure: Procedure;
  readonly appealed: Flag;
  readonly appealOutcome: Outcome;
}

/**
 * Where a day lies, seen from a period that is measured on day M: before the period's first day, in it up to M, after M
 * up to the as-of day, or later than that: not yet happened.
 */
export const positions = ['none', 'before', 'in', 'after', 'later'] as const;
export type Position = (typeof positions)[number];

/** The dates of a case as they lie to a period. */
export interface CaseDates {
  readonly filed: Position;
  readonly closed: Position;
  readonly appealFiled: Position;
  readonly appealClosed: Position;
}
