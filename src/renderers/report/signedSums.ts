import { apportioned } from '../../statistics/apportion.ts';
import type { Ratio } from '../../statistics/ratio.ts';
import { roundedHalfUp, spelled } from '../text/decimals.ts';
import { placesOf, scaledTo, scaleOf, type Unit } from '../text/numbers.ts';

/** Doubles that are multiples of this are whole numbers of it. */
const fine = 2 ** 36;

/** The places of a number that agree where value, reference and the distance between them are printed. */
export function agreeingPlaces(value: number, reference: number, distance: number, unit: Unit): number {
  const digits = (number: number, places: number) => roundedHalfUp(scaledTo(number, unit), places).digits;
  for (let places = placesOf[unit]; places < mostPlaces; places++) {
    if (digits(value, places) - digits(reference, places) === digits(distance, places)) return places;
  }
  return placesOf[unit];
}

const mostPlaces = 6;

/**
 * Rows of two addends as they are printed, each with its sum, and the sums of the columns: rounded so that everything adds
 * up as printed. Numbers are signed, shares are percentage points; the addends are multiples of 2⁻³⁶.
 */
export function signedSums(
  rows: readonly (readonly [number, number])[],
  unit: Unit,
  places: number = placesOf[unit],
): { readonly cells: readonly string[][]; readonly total: readonly string[] } {
  const exact = rows.flat().map((number): Ratio => ({ numerator: BigInt(number * fine), denominator: BigInt(fine) }));
  const { parts } = apportioned(exact, scaleOf[unit] * 10n ** BigInt(places));
  const signed = (digits: bigint) => `${digits > 0n ? '+' : ''}${spelled({ digits, places })}`.replace('-', '−');
  const pairs = rows.map((_, row) => [parts[2 * row] ?? 0n, parts[2 * row + 1] ?? 0n] as const);
  const written = ([mix, level]: readonly [bigint, bigint]) => [signed(mix), signed(level), signed(mix + level)];
  const column = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0n);
  return { cells: pairs.map(written), total: written([column(0), column(1)]) };
}
