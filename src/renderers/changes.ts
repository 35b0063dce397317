import {
  compareDecimal,
  type Decimal,
  difference,
  type Exact,
  exactOf,
  multiplied,
  roundedHalfUp,
  spelled,
} from './text/decimals.ts';
import {
  exactValue,
  mostPlaces,
  type PrintedValue,
  placesOf,
  roundedValue,
  scaleOf,
  type Unit,
} from './text/numbers.ts';

/** The change of a value as it is printed. */
export interface PrintedChange {
  /** `+1.07`: percentage points, days or a number; of counts `+5.38%`. No sign where nothing has changed. */
  readonly digits: string;
  /** Whether the two values as printed differ by it; rounding each of them may move the last digit. */
  readonly agrees: boolean;
}

/**
 * The change from one value to another, from the exact numbers, its size rounded half up with as many more places as it
 * takes not to be 0. Null where there is no value, and for counts that were 0.
 */
export function formatChange(from: PrintedValue, to: PrintedValue, unit: Unit): PrintedChange | null {
  if (from.value === null || to.value === null) return null;
  const [before, now] = [exactValue(from, from.value), exactValue(to, to.value)];
  if (unit === 'cases') {
    const digits = partText(before, now);
    return digits === null ? null : { digits, agrees: true };
  }
  const exact = multiplied(difference(now, before), scaleOf[unit]);
  const decimal = roundedSize(exact, placesOf[unit]);
  return { digits: signed(decimal), agrees: isBetween(roundedValue(from, unit), roundedValue(to, unit), decimal) };
}

/** By what part of the earlier number a count has grown: `+5.38%`; null from 0. */
export function formatGrowth(from: number, to: number): string | null {
  return partText(exactOf(from), exactOf(to));
}

function partText(before: Exact, now: Exact): string | null {
  if (before.numerator === 0n) return null;
  const { numerator, denominator } = difference(now, before);
  // Counts are not negative.
  const part = { numerator: numerator * before.denominator, denominator: denominator * before.numerator };
  return `${signed(roundedSize(multiplied(part, 100n), 2))}%`;
}

/** Rounded so that as much up and as much down read alike; never to 0. */
function roundedSize(exact: Exact, least: number): Decimal {
  const isNegative = exact.numerator < 0n;
  const size = isNegative ? multiplied(exact, -1n) : exact;
  let decimal = roundedHalfUp(size, least);
  for (let places = least + 1; decimal.digits === 0n && size.numerator > 0n && places <= mostPlaces; places++) {
    decimal = roundedHalfUp(size, places);
  }
  return isNegative ? { ...decimal, digits: -decimal.digits } : decimal;
}

function signed(decimal: Decimal): string {
  return decimal.digits > 0n ? `+${spelled(decimal)}` : spelled(decimal);
}

function isBetween(from: Decimal | null, to: Decimal | null, change: Decimal): boolean {
  if (from === null || to === null) return true;
  return compareDecimal(change, difference(exactly(to), exactly(from))) === 0;
}

function exactly({ digits, places }: Decimal): Exact {
  return { numerator: digits, denominator: 10n ** BigInt(places) };
}
