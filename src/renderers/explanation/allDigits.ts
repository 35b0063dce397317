import type { Exact } from '../text/decimals.ts';

/** As many decimal places as a double tells of. */
const mostPlaces = 16;

/**
 * A number with all its digits: `0.4`, `0.9583333333333333…`; cut off, not rounded, after sixteen places, and then followed
 * by `ellipsis`.
 */
export function allDigits({ numerator, denominator }: Exact, ellipsis: string): string {
  const sign = numerator < 0n ? '-' : '';
  const absolute = numerator < 0n ? -numerator : numerator;
  const whole = absolute / denominator;
  let rest = absolute % denominator;
  let places = '';
  while (rest > 0n && places.length < mostPlaces) {
    rest *= 10n;
    places += rest / denominator;
    rest %= denominator;
  }
  return `${sign}${whole}${places === '' ? '' : `.${places}`}${rest > 0n ? ellipsis : ''}`;
}
