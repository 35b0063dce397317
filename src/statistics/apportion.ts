import { exceeds, floored, plus, type Ratio, times, zero } from './ratio.ts';

/**
 * Rounds parts to whole multiples of 1 ÷ `perUnit` so that they add up to their sum rounded half up: first all down, then
 * those with the largest remainders up (Hamilton's method; of equal ones the first). Returns the multiples.
 */
export function apportioned(
  parts: readonly Ratio[],
  perUnit: bigint,
): { readonly parts: readonly bigint[]; readonly sum: bigint } {
  const scale: Ratio = { numerator: perUnit, denominator: 1n };
  const half: Ratio = { numerator: 1n, denominator: 2n };
  const scaled = parts.map((part) => floored(times(part, scale)));
  const sum = floored(plus(times(parts.reduce(plus, zero), scale), half)).whole;
  const short = Number(sum - scaled.reduce((total, { whole }) => total + whole, 0n));
  const places = scaled.map((_, place) => place);
  places.sort((a, b) => compareRests(scaled[b]?.rest ?? zero, scaled[a]?.rest ?? zero) || a - b);
  const raised = new Set(places.slice(0, short));
  return { parts: scaled.map(({ whole }, place) => (raised.has(place) ? whole + 1n : whole)), sum };
}

function compareRests(a: Ratio, b: Ratio): number {
  return exceeds(a, b) ? 1 : exceeds(b, a) ? -1 : 0;
}
