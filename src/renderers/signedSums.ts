import { apportioned } from '../statistics/apportion.ts';
import type { Ratio } from '../statistics/ratio.ts';
import { spelled } from './decimals.ts';
import type { Unit } from './numbers.ts';

/** Doubles that are multiples of this are whole numbers of it. */
const fine = 2 ** 36;

/** Percentage points with two places; days and others with one. */
const scaleOf: Readonly<Record<Unit, { readonly times: bigint; readonly places: number }>> = {
  share: { times: 100n, places: 2 },
  ratio: { times: 100n, places: 2 },
  number: { times: 1n, places: 2 },
  days: { times: 1n, places: 1 },
  cases: { times: 1n, places: 1 },
};

/**
 * Rows of two addends as they are printed, each with its sum, and the sums of the columns: rounded so that everything adds
 * up as printed. Numbers are signed; the addends are multiples of 2⁻³⁶.
 */
export function signedSums(
  rows: readonly (readonly [number, number])[],
  unit: Unit,
): { readonly cells: readonly string[][]; readonly total: readonly string[] } {
  const { times, places } = scaleOf[unit];
  const exact = rows.flat().map((number): Ratio => ({ numerator: BigInt(number * fine), denominator: BigInt(fine) }));
  const { parts } = apportioned(exact, times * 10n ** BigInt(places));
  const signed = (digits: bigint) => `${digits > 0n ? '+' : ''}${spelled({ digits, places })}`.replace('-', '−');
  const pairs = rows.map((_, row) => [parts[2 * row] ?? 0n, parts[2 * row + 1] ?? 0n] as const);
  const written = ([mix, level]: readonly [bigint, bigint]) => [signed(mix), signed(level), signed(mix + level)];
  const column = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0n);
  return { cells: pairs.map(written), total: written([column(0), column(1)]) };
}
