import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatChange, formatGrowth } from '../../src/renderers/changes.ts';
import type { PrintedValue, Unit } from '../../src/renderers/text/numbers.ts';
import { formatValue } from '../../src/renderers/text/numbers.ts';

const parts = (numerator: number, denominator: number, factor = 1): PrintedValue => ({
  value: (numerator * factor) / denominator,
  numerator,
  denominator,
  band: null,
});
const bare = (value: number | null): PrintedValue => ({ value, numerator: null, denominator: null, band: null });
const digitsOf = (from: PrintedValue, to: PrintedValue, unit: Unit) => formatChange(from, to, unit)?.digits;

describe('a change is printed', () => {
  test.each<[string, PrintedValue, PrintedValue, Unit, string]>([
    ['percentage points', parts(464, 501), parts(482, 527), 'share', '-1.15'],
    ['of ratios too', parts(464, 465), parts(482, 490), 'ratio', '-1.42'],
    ['days', parts(27708, 464), parts(33356, 482), 'days', '+9.5'],
    ['days of quantiles', bare(46), bare(51.5), 'days', '+5.5'],
    ['numbers', parts(11, 4), parts(11, 8), 'number', '-1.38'],
    ['counts, in percent', parts(464, 15), parts(482, 15), 'cases', '+3.88%'],
    ['nothing, without a sign', parts(1, 3), parts(2, 6), 'share', '0.00'],
    ['no days', bare(50), bare(50), 'days', '0.0'],
    // 1/20000 less is 0.005 points: half up, in size.
    ['half up', parts(0, 20000), parts(1, 20000), 'share', '+0.01'],
    ['and as much down', parts(1, 20000), parts(0, 20000), 'share', '-0.01'],
    // 1/30000 is 0.0033 points: as many places as it takes to be seen.
    ['what is small', parts(0, 30000), parts(1, 30000), 'share', '+0.003'],
    ['and what is smaller', parts(1, 3_000_000), parts(0, 3_000_000), 'share', '-0.00003'],
    ['the days of a pace', parts(187, 1990, 365), parts(189, 2030, 366), 'days', '-0.2'],
  ])('%s', (_, from, to, unit, digits) => {
    expect(digitsOf(from, to, unit)).toBe(digits);
  });

  test('not where there is nothing to compare', () => {
    expect(formatChange(bare(null), bare(1), 'share')).toBeNull();
    expect(formatChange(bare(1), bare(null), 'share')).toBeNull();
    expect(formatChange(parts(0, 5), parts(10, 5), 'cases')).toBeNull();
  });

  test('that is not what the printed values differ by is known as such', () => {
    // 93.166…% is printed 93.17, 92.104…% 92.10: they differ by 1.07, the values by 1.062.
    const [before, now] = [parts(92_104, 100_000), parts(93_166, 100_000)];
    expect([before, now].map((value) => formatValue(value, 'share'))).toEqual(['92.10%', '93.17%']);
    expect(formatChange(before, now, 'share')).toEqual({ digits: '+1.06', agrees: false });
    expect(formatChange(parts(92, 100), parts(93, 100), 'share')).toEqual({ digits: '+1.00', agrees: true });
    // A change too small for the places of the values is not what they differ by either.
    expect(formatChange(parts(0, 30000), parts(1, 30000), 'share')?.agrees).toBe(false);
  });
});

test.each([
  [465, 490, '+5.38%'],
  [490, 465, '-5.10%'],
  [2, 5, '+150.00%'],
  [5, 0, '-100.00%'],
  [7, 7, '0.00%'],
  [100_000, 100_001, '+0.001%'],
  [0, 5, null],
  [0, 0, null],
])('%i to %i grows by %s', (from, to, growth) => {
  expect(formatGrowth(from, to)).toBe(growth);
});

const value = fc
  .tuple(fc.integer({ min: 1, max: 50_000 }), fc.nat({ max: 50_000 }))
  .map(([denominator, numerator]) => parts(Math.min(numerator, denominator), denominator));

test('back is the same with the other sign, 0.00 has none, and the last digit is right', () => {
  fc.assert(
    fc.property(value, value, (from, to) => {
      const there = digitsOf(from, to, 'share') ?? '';
      const back = digitsOf(to, from, 'share') ?? '';
      expect(Number(there)).toBe(0 - Number(back));
      expect(there).toMatch(Number(there) === 0 ? /^0\.00$/ : /^[+-]\d+\.\d{2,}$/);
      const exact = ((to.value ?? 0) - (from.value ?? 0)) * 100;
      expect(Math.sign(Number(there))).toBe(from.value === to.value ? 0 : Math.sign(exact));
      expect(Math.abs(Number(there) - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
    }),
  );
});
