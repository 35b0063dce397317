import { type Day, dayFromIso } from '../calendar/day.ts';
import type { CaseKind, Instance, Line } from '../cases/typeCodes.ts';
import type { Procedure } from '../cases/vocabulary.ts';
import type { Bilingual } from '../messages/language.ts';

/** How long a limit is. Months end as the calendar has it; they are not thirty days. */
export type Span = { readonly months: number } | { readonly days: number };

/**
 * The cases that have a limit: of one line and these instances, under one of these procedures (any, where none is named),
 * perhaps small claims only; or proceedings of instance other, told apart by their type codes.
 */
export type Scope =
  | {
      readonly line: Line;
      readonly instances: readonly Instance[];
      readonly procedures?: readonly Procedure[];
      readonly smallClaims?: true;
    }
  | { readonly typeCodes: readonly string[] };

/** A statutory time limit (审限) with the article of law that gives it. */
export interface Limit {
  readonly id: string;
  readonly title: Bilingual;
  readonly scope: Scope;
  readonly span: Span;
  readonly article: Bilingual;
  /** The day (YYYY-MM-DD) from which this figure is in force, where the law gives it. Articles are numbered as of today. */
  readonly since?: string;
  /** Why this figure, where the law gives two or the data cannot show which applies. */
  readonly note?: Bilingual;
}

/** The day from which a limit is in force; before all days where the law does not say. */
export function inForceFrom({ since = '' }: Limit): Day {
  return dayFromIso(since) ?? Number.NEGATIVE_INFINITY;
}

/** A case as limits look at it. */
export interface LimitedCase {
  readonly kind: CaseKind;
  readonly typeCode: string;
  readonly procedure: Procedure;
  readonly isSmallClaims: boolean;
}

/** Whether a case is one of those that a limit is for. */
export function isInScope(scope: Scope, { kind, typeCode, procedure, isSmallClaims }: LimitedCase): boolean {
  if ('typeCodes' in scope) return kind.instance === 'other' && scope.typeCodes.includes(typeCode);
  return (
    scope.line === kind.line &&
    scope.instances.includes(kind.instance) &&
    (scope.procedures?.includes(procedure) ?? true) &&
    (isSmallClaims || scope.smallClaims !== true)
  );
}
