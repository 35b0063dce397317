import type { Interval } from './intervals.ts';
import type { Reason } from './types.ts';

export interface Measured {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  base: number | null;
  interval: Interval | null;
  reason: Reason | null;
}

const NOTHING: Measured = {
  value: null,
  numerator: null,
  denominator: null,
  base: null,
  interval: null,
  reason: null,
};

export const MISSING: Measured = { ...NOTHING, reason: 'missing-column' };

export interface Division {
  /** what the quotient is multiplied by */
  times?: number;
  base?: number;
  interval?: (numerator: number, denominator: number) => Interval;
  /** a column that matters is blank wherever it could say something */
  blank?: boolean;
}

/** A quotient of whole numbers. */
export function divided(numerator: number, denominator: number, how: Division = {}): Measured {
  const { times = 1, base = denominator, interval, blank = false } = how;
  if (blank) return { ...NOTHING, reason: 'blank-column' };
  if (denominator === 0) {
    return { value: null, numerator, denominator, base, interval: null, reason: 'empty-denominator' };
  }
  return {
    value: (numerator * times) / denominator,
    numerator,
    denominator,
    base,
    interval: interval?.(numerator, denominator) ?? null,
    reason: null,
  };
}

/** A value without numerator and denominator, or the reason why there is none. */
export function single(value: number | null, base: number, otherwise: Reason = 'empty-denominator'): Measured {
  return { ...NOTHING, value, base, reason: value === null ? otherwise : null };
}

/** Are there such cases, and is every one of them blank? */
export function allBlank<T>(eligible: T[], isBlank: (one: T) => boolean): boolean {
  return eligible.length > 0 && eligible.every(isBlank);
}
