import type { Instance, Line } from '../cases/typeCodes.ts';
import type { ClosingMethod, Flag, Outcome, Procedure, Tribunal } from '../cases/vocabulary.ts';

/**
 * How a case stands to its time limit: it has none; it was closed by the statutory due day; only by the day that deductions
 * and extensions moved it to; or neither, as far as is known.
 */
export const limitStates = ['none', 'statutory', 'extended', 'over'] as const;
export type LimitState = (typeof limitStates)[number];

/** What is true of a case whatever the period. */
export interface CaseFacts {
  readonly line: Line;
  readonly instance: Instance;
  /** 首次执行: type code 执. */
  readonly firstEnforcement: boolean;
  readonly smallClaims: Flag;
  readonly procedure: Procedure;
  readonly tribunal: Tribunal;
  readonly closingMethod: ClosingMethod;
  readonly pronouncedInCourt: Flag;
  readonly appealed: Flag;
  readonly appealOutcome: Outcome;
  readonly retrialOutcome: Outcome;
  readonly judgeNamed: boolean;
  readonly limit: LimitState;
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
  readonly retrialClosed: Position;
  /** M lies after the due day, deductions and extensions counted. */
  readonly pastDue: boolean;
  /** M lies more than twelve months after the filing day. */
  readonly pastTwelveMonths: boolean;
}
