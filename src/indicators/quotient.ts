import type { Interval } from '../statistics/interval.ts';
import type { Blanks, Measurement, NoValue } from './measurement.ts';

export const emptyDenominator: NoValue = { code: 'empty-denominator', args: {} };

/** A measurement of nothing. */
export function withoutValue(reason: NoValue | null): Measurement {
  return { value: null, numerator: null, denominator: null, base: null, interval: null, reason, blanks: [] };
}

/**
 * Numerator × factor ÷ denominator. Null where a column that it depends on is blank in every case that it could tell of,
 * and where the denominator is 0. The base is the denominator unless it is given.
 */
export function quotient(
  numerator: number,
  denominator: number,
  how: {
    readonly factor?: number;
    readonly base?: number;
    readonly interval?: ((numerator: number, denominator: number) => Interval) | undefined;
    readonly blanks?: readonly Blanks[];
  },
): Measurement {
  const { factor = 1, base = denominator, interval, blanks = [] } = how;
  const silent = blanks.find(({ blank, eligible }) => eligible > 0 && blank === eligible);
  if (silent !== undefined) {
    return { ...withoutValue({ code: 'blank-column', args: { field: silent.field, cases: silent.eligible } }), blanks };
  }
  const isEmpty = denominator === 0;
  return {
    // One division of whole numbers: no digit is lost on the way.
    value: isEmpty ? null : (numerator * factor) / denominator,
    numerator,
    denominator,
    base,
    interval: isEmpty ? null : (interval?.(numerator, denominator) ?? null),
    reason: isEmpty ? emptyDenominator : null,
    blanks,
  };
}
