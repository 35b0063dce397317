import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareDifference } from '../../src/statistics/shareDifference.ts';

// Newcombe, "Interval estimation for the difference between independent proportions" (1998), table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%i of %i less %i of %i: %f to %f, as published', (count, of, otherCount, otherOf, low, high) => {
  const interval = shareDifference({ count, of }, { count: otherCount, of: otherOf });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

const counted = fc
  .integer({ min: 1, max: 5000 })
  .chain((of) => fc.record({ of: fc.constant(of), count: fc.nat({ max: of }) }));

test('holds the difference, lies within −1 and 1, and turns round with the two', () => {
  fc.assert(
    fc.property(counted, counted, (one, other) => {
      const { low, high } = shareDifference(one, other);
      const difference = one.count / one.of - other.count / other.of;
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
      const turned = shareDifference(other, one);
      expect(turned.low).toBeCloseTo(-high, 12);
      expect(turned.high).toBeCloseTo(-low, 12);
    }),
  );
});

test('a share of the same cases is as far from its rest', () => {
  fc.assert(
    fc.property(counted, counted, (one, other) => {
      const rest = ({ count, of }: typeof one) => ({ count: of - count, of });
      const [whole, left] = [shareDifference(one, other), shareDifference(rest(one), rest(other))];
      expect(left.low).toBeCloseTo(-whole.high, 12);
      expect(left.high).toBeCloseTo(-whole.low, 12);
    }),
  );
});
