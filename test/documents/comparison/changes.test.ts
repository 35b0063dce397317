import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, countChange } from '../../../src/documents/comparison/changes.ts';

const quotient = (numerator: number, denominator: number) => ({
  value: numerator / denominator,
  numerator,
  denominator,
});

describe('a difference of quotients', () => {
  test('is worked out from whole numbers', () => {
    expect(0.9 - 1).not.toBe(-0.1);
    expect(changeOf(quotient(9, 10), quotient(10, 10), 'points').change).toBe(-0.1);
  });

  test('of sums too large to be multiplied exactly is that of the values', () => {
    // Days of a nation over its cases: the products pass 2^53.
    const [now, before] = [quotient(3_000_000_001, 33_000_001), quotient(3_000_000_002, 33_000_002)];
    expect(Number.isSafeInteger(now.numerator * before.denominator)).toBe(false);
    expect(changeOf(now, before, 'days').change).toBe(now.value - before.value);
    const huge = quotient(2e200, 1e200);
    expect(changeOf(huge, quotient(1e200, 1e200), 'days').change).toBe(1);
  });

  test('is never far from that of the values', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 40 }), { minLength: 4, maxLength: 4 }), (numbers) => {
        const [a = 1, b = 1, c = 1, d = 1] = numbers;
        const { change } = changeOf(quotient(a, b), quotient(c, d), 'days');
        expect(Math.abs((change ?? Number.NaN) - (a / b - c / d))).toBeLessThanOrEqual(1e-15 * (a / b + c / d));
      }),
    ));
});

describe('where there is no change it says why', () => {
  test.each([
    [1, undefined, 'before-data'],
    [null, 1, 'no-value'],
    [1, null, 'no-previous-value'],
    [1, 0, 'previous-is-zero'],
  ])('%s after %s: %s', (now, previous, reason) => {
    expect(countChange(now, previous)).toEqual({ previous: previous ?? null, change: null, reason });
  });

  test('3 after 2 are half as many again', () => {
    expect(countChange(3, 2)).toEqual({ previous: 2, change: 0.5, reason: null });
  });
});
