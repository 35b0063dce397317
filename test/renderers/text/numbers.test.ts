import { describe, expect, it } from 'vitest';
import {
  factorOf,
  formatCount,
  formatEdge,
  formatGap,
  formatPart,
  formatValue,
  type PrintedValue,
} from '../../../src/renderers/text/numbers.ts';

function quotient(
  numerator: number,
  denominator: number,
  low: number | null = null,
  high: number | null = null,
): PrintedValue {
  const band = low === null && high === null ? null : { low, high, source: '' };
  return { value: numerator / denominator, numerator, denominator, band };
}

function bare(value: number, low: number | null = null, high: number | null = null): PrintedValue {
  return { value, numerator: null, denominator: null, band: { low, high, source: '' } };
}

describe('shares', () => {
  it.each([
    // 201 ÷ 20000 = 1.005 % exactly; as a float it is 1.00499…
    [201, 20000, '1.01%'],
    [1, 3, '33.33%'],
    [2, 3, '66.67%'],
    // 1 ÷ 16 = 6.25, 1 ÷ 32 = 3.125, 1 ÷ 64 = 1.5625, 1 ÷ 800 = 0.125
    [1, 16, '6.25%'],
    [1, 32, '3.13%'],
    [1, 64, '1.56%'],
    [1, 800, '0.13%'],
    [0, 7, '0.00%'],
    [7, 7, '100.00%'],
    [1, 1_000_000, '0.00%'],
    [999_999, 1_000_000, '100.00%'],
    // more appeals than closings: (10 − 13) ÷ 40 = −7.5 %, (8 − 9) ÷ 32 = −3.125 %, half up is −3.12 %
    [-3, 40, '-7.50%'],
    [-1, 32, '-3.12%'],
  ])('%d ÷ %d prints as %s', (numerator, denominator, printed) => {
    expect(formatValue(quotient(numerator, denominator), 'share')).toBe(printed);
  });

  it('prints a ratio above one', () => {
    // 127 ÷ 120 = 1.058333…
    expect(formatValue(quotient(127, 120), 'ratio')).toBe('105.83%');
  });

  it('rounds a value without whole numbers from its shortest decimal', () => {
    expect(formatValue({ value: 0.01005, numerator: null, denominator: null, band: null }, 'share')).toBe('1.01%');
    expect(formatValue({ value: 1e-7, numerator: null, denominator: null, band: null }, 'share')).toBe('0.00%');
  });

  it('has nothing to print where there is no value', () => {
    expect(formatValue({ value: null, numerator: 0, denominator: 0, band: null }, 'share')).toBeNull();
  });
});

describe('places that agree with the verdict', () => {
  it.each([
    // below a floor of 93 %
    [92_996, 100_000, 0.93, null, '92.996%'],
    [929_999, 1_000_000, 0.93, null, '92.9999%'],
    // just above it, and on it
    [930_001, 1_000_000, 0.93, null, '93.0001%'],
    [93, 100, 0.93, null, '93.00%'],
    // a ceiling of 1.5 %: 1.5004 % is above
    [15_004, 1_000_000, null, 0.015, '1.5004%'],
    // an edge with more places than the value: 93.456 % within a band from 93.456 %
    [93_456, 100_000, 0.93456, null, '93.456%'],
    // far from the edge nothing changes
    [9_299, 10_000, 0.93, null, '92.99%'],
  ])('%d ÷ %d in [%s, %s] prints as %s', (numerator, denominator, low, high, printed) => {
    expect(formatValue(quotient(numerator, denominator, low, high), 'share')).toBe(printed);
  });

  it('gives days more places too', () => {
    // 6001 ÷ 100 = 60.01 days against a ceiling of 60
    expect(formatValue(quotient(6001, 100, null, 60), 'days')).toBe('60.01');
    expect(formatValue(quotient(6000, 100, null, 60), 'days')).toBe('60.0');
  });

  it('ends even where no number of places could agree', () => {
    // 0.3 as a double against the neighbouring double
    expect(formatValue(bare(0.30000000000000004, 0.3), 'share')).toMatch(/^30\.0+/);
  });
});

describe('days', () => {
  it.each([
    // 33356 ÷ 482 = 69.2033…, 5 ÷ 4 = 1.25, 1 ÷ 20 = 0.05
    [33_356, 482, '69.2'],
    [5, 4, '1.3'],
    [1, 20, '0.1'],
    [0, 9, '0.0'],
  ])('%d ÷ %d prints as %s', (numerator, denominator, printed) => {
    expect(formatValue(quotient(numerator, denominator), 'days')).toBe(printed);
  });

  it('finds the days of the period in a pace, and rounds from the whole numbers', () => {
    // 2 ÷ 113 × 366 = 6.4778…
    const pace = { value: (2 * 366) / 113, numerator: 2, denominator: 113, band: null };
    expect(factorOf(pace)).toBe(366);
    expect(formatValue(pace, 'days')).toBe('6.5');
    // 1 ÷ 40 × 366 = 9.15 exactly
    expect(formatValue({ value: (1 * 366) / 40, numerator: 1, denominator: 40, band: null }, 'days')).toBe('9.2');
  });

  it('knows no factor where the value is no multiple', () => {
    expect(factorOf({ value: 0.77, numerator: 1, denominator: 3, band: null })).toBeNull();
    expect(factorOf(quotient(3, 4))).toBe(1);
    expect(factorOf(quotient(0, 4))).toBe(1);
  });
});

describe('gaps', () => {
  it.each([
    // 93 − 91.46 (482 ÷ 527 = 91.4611…) = 1.5389
    [482, 527, 0.93, null, 'below', '1.54'],
    // 4 ÷ 138 = 2.8986 %, less 1.5
    [4, 138, null, 0.015, 'above', '1.40'],
    // 92.996 % lies 0.004 below
    [92_996, 100_000, 0.93, null, 'below', '0.004'],
    // 84.555 % prints as 84.56 %, and 84.56 + 8.44 = 93
    [84_555, 100_000, 0.93, null, 'below', '8.44'],
    // 1.125 % prints as 1.13 %, and 1 + 0.13 = 1.13
    [9, 800, null, 0.01, 'above', '0.13'],
  ] as const)('%d ÷ %d against [%s, %s] lies %s by %s', (numerator, denominator, low, high, side, gap) => {
    expect(formatGap(quotient(numerator, denominator, low, high), 'share', side)).toBe(gap);
  });

  it('counts days in days', () => {
    expect(formatGap(quotient(33_356, 482, null, 60), 'days', 'above')).toBe('9.2');
  });

  it('has none on a side without an edge or within the band', () => {
    expect(formatGap(quotient(1, 2, 0.4), 'share', 'above')).toBeNull();
    expect(formatGap(quotient(1, 2, 0.4), 'share', 'below')).toBeNull();
  });
});

describe('edges, counts and parts', () => {
  it.each([
    [0.93, 'share', '93%'],
    [0.1019, 'share', '10.19%'],
    [0.015, 'share', '1.5%'],
    // as a float 0.57 × 100 is 56.99999999999999
    [0.57, 'share', '57%'],
    [1, 'ratio', '100%'],
    [0, 'share', '0%'],
    [60, 'days', '60'],
    [45.5, 'days', '45.5'],
    [100, 'days', '100'],
  ] as const)('an edge of %d (%s) prints as %s', (edge, unit, printed) => {
    expect(formatEdge(edge, unit)).toBe(printed);
  });

  it('prints counts and weights in plain digits', () => {
    expect([1_234_567, 0, 4.5, 2 / 3, 100].map(formatCount)).toEqual(['1234567', '0', '4.5', '0.67', '100']);
  });

  it('prints attainment by weight', () => {
    expect(formatPart(5, 6)).toBe('83.33%');
    expect(formatPart(1.5, 4.5)).toBe('33.33%');
    expect(formatPart(0, 0)).toBeNull();
  });
});
