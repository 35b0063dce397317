import type { Severity } from '../../rules/rule.ts';
import type { ValidationView } from './validation.ts';

/** What fails a run: findings from a severity on, or more warnings than there may be. */
export interface Gate {
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxWarnings?: number;
}

/** The severities whose findings fail a run with such counts. */
export function failingSeverities(
  { warnings }: Pick<ValidationView['summary'], 'warnings'>,
  { failOn, maxWarnings = Number.POSITIVE_INFINITY }: Gate,
): readonly Severity[] {
  if (failOn === 'never') return [];
  return failOn === 'warning' || warnings > maxWarnings ? ['error', 'warning'] : ['error'];
}
