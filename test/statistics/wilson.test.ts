import { expect, test } from 'vitest';
import { wilsonInterval } from '../../src/statistics/wilson.ts';

// Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i: %f to %f, as published', (count, trials, low, high) => {
  const interval = wilsonInterval(count, trials);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('none of n: exactly 0 up to z² ÷ (n + z²)', () => {
  // z² = 3.8414588207
  expect(wilsonInterval(0, 1).low).toBe(0);
  expect(wilsonInterval(0, 1).high).toBeCloseTo(3.8414588207 / 4.8414588207, 9);
  expect(wilsonInterval(0, 10).high).toBeCloseTo(3.8414588207 / 13.8414588207, 9);
});

test('all of n: n ÷ (n + z²) up to exactly 1', () => {
  expect(wilsonInterval(1, 1).low).toBeCloseTo(1 / 4.8414588207, 9);
  expect(wilsonInterval(29, 29).low).toBeCloseTo(29 / 32.8414588207, 9);
  expect(wilsonInterval(29, 29).high).toBe(1);
});

test('half of 10: 0.5 ± z × √(0.25 ÷ 10 + z² ÷ 400) ÷ (1 + z² ÷ 10)', () => {
  // √(0.025 + 0.00960364705) = 0.18602056; × 1.95996398 ÷ 1.38414588 = 0.26340691
  const { low, high } = wilsonInterval(5, 10);
  expect(low).toBeCloseTo(0.23659309, 7);
  expect(high).toBeCloseTo(0.76340691, 7);
});

test('never leaves 0 to 1, and holds the share', () => {
  for (let trials = 1; trials <= 60; trials++) {
    for (let count = 0; count <= trials; count++) {
      const { low, high } = wilsonInterval(count, trials);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(count / trials);
      expect(high).toBeGreaterThanOrEqual(count / trials);
    }
  }
});
