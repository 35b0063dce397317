import type { NoValue } from '../../indicators/measurement.ts';
import { quotient, withoutValue } from '../../indicators/quotient.ts';
import { allLimits, type LimitCounts, type PendingCounts } from '../../tally/pendingCounts.ts';
import { codedReason } from '../codedReason.ts';
import { limitIdOf } from '../limitSheets.ts';
import type { BacklogLimits, DueFraction } from './backlog.ts';

/** Why it is not known how many cases are pending, which of them have a limit, and their due days; undefined where it is. */
export interface LimitReasons {
  readonly pending: NoValue | undefined;
  readonly limits: NoValue | undefined;
  readonly dueDays: NoValue | undefined;
}

/** How the pending cases, so many of them, stand to their limits. */
export function limitsOf(
  { limits, procedureBlank }: PendingCounts,
  pending: number,
  reasons: LimitReasons,
): BacklogLimits {
  const all = allLimits(limits);
  const missing = reasons.pending ?? reasons.limits;
  return {
    withLimit: fraction(all.cases, pending, missing),
    withoutLimit: missing === undefined ? pending - all.cases : null,
    procedureBlank: missing === undefined ? procedureBlank : null,
    ...dueCounts(all, reasons),
    kinds:
      reasons.limits === undefined
        ? [...limits]
            .sort(([one], [other]) => one - other)
            .map(([number, counts]) => ({
              limit: limitIdOf(number) ?? '',
              cases: counts.cases,
              ...dueCounts(counts, reasons),
            }))
        : null,
  };
}

function dueCounts({ cases, pastStatutory, overdue, dueSoon }: LimitCounts, reasons: LimitReasons) {
  return {
    pastStatutory: fraction(pastStatutory, cases, reasons.limits),
    overdue: fraction(overdue, cases, reasons.dueDays),
    dueSoon: fraction(dueSoon, cases, reasons.dueDays),
  };
}

function fraction(numerator: number, denominator: number, missing: NoValue | undefined): DueFraction {
  const { value, reason, ...parts } =
    missing === undefined ? quotient(numerator, denominator, {}) : withoutValue(missing);
  return { value, numerator: parts.numerator, denominator: parts.denominator, reason: codedReason(reason) };
}
