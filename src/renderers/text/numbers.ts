import type { IndicatorValue, Report } from '../../documents/report/report.ts';
import {
  compareDecimal,
  type Decimal,
  difference,
  type Exact,
  exactOf,
  exactQuotient,
  multiplied,
  roundedHalfDown,
  roundedHalfUp,
  spelled,
  spelledShort,
} from './decimals.ts';

/** A unit as it is printed: a `number` is a ratio that nobody writes as a percentage. */
export type Unit = Report['indicators'][number]['unit'] | 'number';

/** As much of a value as its digits depend on. */
export type PrintedValue = Pick<IndicatorValue, 'value' | 'numerator' | 'denominator' | 'band'>;

/** Shares and ratios print as percentages. */
export const scaleOf: Readonly<Record<Unit, bigint>> = { share: 100n, ratio: 100n, days: 1n, cases: 1n, number: 1n };
/** Decimal places that values are printed with, where no more are needed. */
export const placesOf: Readonly<Record<Unit, number>> = { share: 2, ratio: 2, days: 1, cases: 1, number: 2 };
const signOf: Readonly<Record<Unit, string>> = { share: '%', ratio: '%', days: '', cases: '', number: '' };

/** More places than a double tells of: where rounding stops looking for one that agrees with the verdict. */
export const mostPlaces = 15;

/**
 * A value as reports print it: `93.17%`, days as `58.3`; null where there is none. Rounded half up from the whole
 * numbers that it was made of, with as many more places as it takes to stay on its side of the band's edges.
 */
export function formatValue(value: PrintedValue, unit: Unit): string | null {
  const rounded = roundedValue(value, unit);
  return rounded === null ? null : `${spelled(rounded)}${signOf[unit]}`;
}

/** A number in the scale in which its unit is printed. */
export function scaledTo(number: number, unit: Unit): Exact {
  return multiplied(exactOf(number), scaleOf[unit]);
}

/** A value with so many decimal places, half up. */
export function formatWith(value: number, unit: Unit, places: number): string {
  return `${spelled(roundedHalfUp(scaledTo(value, unit), places))}${signOf[unit]}`;
}

/** An edge of a band as its scheme states it: `93%`, `10.19%`, `60`. */
export function formatEdge(edge: number, unit: Unit): string {
  const exact = scaledTo(edge, unit);
  const places = String(exact.denominator).length - 1;
  return `${spelledShort(roundedHalfUp(exact, places))}${signOf[unit]}`;
}

/**
 * How far a value lies outside its band: percentage points for shares and ratios, else days or cases, digits only; null
 * where it lies on no such side. Ties go the way that keeps value and gap adding up to the edge as printed.
 */
export function formatGap(value: PrintedValue, unit: Unit, side: 'below' | 'above'): string | null {
  const edge = side === 'below' ? value.band?.low : value.band?.high;
  const rounded = roundedValue(value, unit);
  if (value.value === null || rounded === null || edge === undefined || edge === null) return null;
  const exact = exactValue(value, value.value);
  const gap = side === 'below' ? difference(exactOf(edge), exact) : difference(exact, exactOf(edge));
  if (gap.numerator <= 0n) return null;
  const scaled = multiplied(gap, scaleOf[unit]);
  for (let places = rounded.places; ; places++) {
    const decimal = side === 'below' ? roundedHalfDown(scaled, places) : roundedHalfUp(scaled, places);
    if (decimal.digits !== 0n) return spelled(decimal);
  }
}

/** Part ÷ whole as a percentage with two places, half up; null for an empty whole. Weights need not be whole numbers. */
export function formatPart(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const [a, b] = [exactOf(part), exactOf(whole)];
  const exact = { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
  return `${spelled(roundedHalfUp(multiplied(exact, 100n), 2))}%`;
}

/** A count or a sum of weights: plain digits, at most two places. */
export function formatCount(count: number): string {
  return spelledShort(roundedHalfUp(exactOf(count), 2));
}

/**
 * By what numerator ÷ denominator was multiplied to give the value: 1, or the days of a period; null where the value
 * was not made that way.
 */
export function factorOf({ value, numerator, denominator }: PrintedValue): number | null {
  if (value === null || numerator === null || denominator === null || denominator === 0) return null;
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return null;
  const factor = numerator === 0 ? 1 : Math.round((value * denominator) / numerator);
  return factor > 0 && (numerator * factor) / denominator === value ? factor : null;
}

/** The number that a value is: the quotient it was made of, else what its shortest spelling stands for. */
export function exactValue(printed: PrintedValue, value: number): Exact {
  const factor = factorOf(printed);
  return factor === null ? exactOf(value) : exactQuotient(printed.numerator ?? 0, printed.denominator ?? 1, factor);
}

/** A value as it is printed, without its sign. */
export function roundedValue(printed: PrintedValue, unit: Unit): Decimal | null {
  const { value, band } = printed;
  if (value === null) return null;
  const exact = multiplied(exactValue(printed, value), scaleOf[unit]);
  const edges = [band?.low, band?.high].filter((edge) => edge !== null && edge !== undefined);
  const agrees = (decimal: Decimal) =>
    edges.every((edge) => compareDecimal(decimal, scaledTo(edge, unit)) === Math.sign(value - edge));
  for (let places = placesOf[unit]; places < mostPlaces; places++) {
    const decimal = roundedHalfUp(exact, places);
    if (agrees(decimal)) return decimal;
  }
  return roundedHalfUp(exact, mostPlaces);
}
