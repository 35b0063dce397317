import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportioned } from '../../src/statistics/apportion.ts';
import { exceeds, floored, minus, plus, type Ratio, ratio, times, zero } from '../../src/statistics/ratio.ts';

const thirds = (...numerators: readonly number[]) => numerators.map((numerator) => ratio(numerator, 3));

describe('apportioned', () => {
  test('three thirds of one are 34, 33 and 33 hundredths', () =>
    expect(apportioned(thirds(1, 1, 1), 100n)).toEqual({ parts: [34n, 33n, 33n], sum: 100n }));
  test('parts below 0 are rounded down first too', () =>
    expect(apportioned(thirds(-1, -1, 2), 10n)).toEqual({ parts: [-3n, -3n, 6n], sum: 0n }));
  test('nothing adds up to nothing', () => expect(apportioned([], 100n)).toEqual({ parts: [], sum: 0n }));

  const number = fc.record({ numerator: fc.bigInt(-10_000n, 10_000n), denominator: fc.bigInt(1n, 400n) });
  test('parts add up to the sum, which is rounded half up, and none is a whole unit off', () =>
    fc.assert(
      fc.property(fc.array(number, { maxLength: 12 }), fc.constantFrom(1n, 10n, 10_000n), (parts, perUnit) => {
        const found = apportioned(parts, perUnit);
        expect(found.parts.reduce((sum, part) => sum + part, 0n)).toBe(found.sum);
        const unit = { numerator: perUnit, denominator: 1n };
        const sum = times(parts.reduce(plus, zero), unit);
        expect(found.sum).toBe(floored(plus(sum, { numerator: 1n, denominator: 2n })).whole);
        for (const [place, part] of parts.entries()) {
          const off = minus({ numerator: found.parts[place] ?? 0n, denominator: 1n }, times(part, unit));
          expect(exceeds(off, { numerator: 1n, denominator: 1n })).toBe(false);
          expect(exceeds({ numerator: -1n, denominator: 1n }, off)).toBe(false);
        }
      }),
    ));
});

describe('ratio', () => {
  test('floors towards the lower whole number', () => {
    const whole = (numerator: number, denominator: number) => floored(ratio(numerator, denominator));
    expect(whole(7, 2)).toEqual({ whole: 3n, rest: { numerator: 1n, denominator: 2n } });
    expect(whole(-7, 2)).toEqual({ whole: -4n, rest: { numerator: 1n, denominator: 2n } });
    expect(whole(-8, 2)).toEqual({ whole: -4n, rest: { numerator: 0n, denominator: 2n } });
  });
  test('compares across divisors', () => {
    const exceed = (a: Ratio, b: Ratio) => exceeds(a, b);
    expect(exceed(ratio(2, 3), ratio(3, 5))).toBe(true);
    expect(exceed(ratio(3, 5), ratio(6, 10))).toBe(false);
    expect(exceed(ratio(-2, 3), ratio(-3, 5))).toBe(false);
  });
});
