import { expect, test } from 'vitest';
import { poissonInterval } from '../../src/statistics/poisson.ts';

// (k + z²/2 ± z√(k + z²/4)) ÷ n with z = 1.95996398, z² = 3.84145882, z²/2 = 1.92072941, z²/4 = 0.96036471.

test('10 events in 100', () => {
  // √10.96036471 = 3.31064414; × z = 6.48874330; 11.92072941 ∓ 6.48874330
  const { low, high } = poissonInterval(10, 100);
  expect(low).toBeCloseTo(0.0543198611, 8);
  expect(high).toBeCloseTo(0.1840947272, 8);
});

test('2 events in 93 (汪清)', () => {
  // √2.96036471 = 1.72057104; × z = 3.37225727; (3.92072941 ∓ 3.37225727) ÷ 93
  const { low, high } = poissonInterval(2, 93);
  expect(low).toBeCloseTo(0.0058975, 6);
  expect(high).toBeCloseTo(0.0784192, 6);
});

test('no event: from exactly 0 to z² ÷ n', () => {
  expect(poissonInterval(0, 100).low).toBe(0);
  expect(poissonInterval(0, 100).high).toBeCloseTo(0.0384145882, 9);
});

test('events are no part of what they are divided by: the interval may lie above 1', () => {
  // 20 in 10: √20.96036471 = 4.57824909; × z = 8.97320335; (21.92072941 ∓ 8.97320335) ÷ 10
  const { low, high } = poissonInterval(20, 10);
  expect(low).toBeCloseTo(1.2947526, 6);
  expect(high).toBeCloseTo(3.0893933, 6);
});
