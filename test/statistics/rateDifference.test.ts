import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateDifference } from '../../src/statistics/rateDifference.ts';

const excludesNothing = ({ low, high }: { low: number; high: number }) => low <= 0 && high >= 0;

test('10 in 100 less 2 in 93', () => {
  // Score intervals 0.0543198611 to 0.1840947272 and 0.0058975 to 0.0784192 (poisson.test.ts); rates 0.1 and 0.0215053763.
  // √(0.0456801389² + 0.0569138237²) = 0.0729782; √(0.0840947272² + 0.0156078763²) = 0.0855309.
  const { low, high } = rateDifference({ count: 10, of: 100 }, { count: 2, of: 93 });
  expect(low).toBeCloseTo(0.0784946237 - 0.0729782, 6);
  expect(high).toBeCloseTo(0.0784946237 + 0.0855309, 6);
});

test('no event on either side: from −z² ÷ n to z² ÷ n', () => {
  const { low, high } = rateDifference({ count: 0, of: 50 }, { count: 0, of: 100 });
  expect(low).toBeCloseTo(-0.0384145882, 9);
  expect(high).toBeCloseTo(0.0768291764, 9);
});

// 60 coronary deaths in 51,477.5 person-years against 30 in 54,308.7 (Li, Tang and Wong 2014, section 5): the score test of the
// difference per 1,000 is published with 0.265796 to 0.989192.
test('agrees with another score interval on a published example', () => {
  const { low, high } = rateDifference({ count: 60, of: 51.4775 }, { count: 30, of: 54.3087 });
  expect(low).toBeCloseTo(0.265796, 2);
  expect(high).toBeCloseTo(0.989192, 2);
});

const counted = fc.record({ count: fc.nat({ max: 500 }), of: fc.integer({ min: 1, max: 5000 }) });

test('holds the difference, and turns round with the two', () => {
  fc.assert(
    fc.property(counted, counted, (one, other) => {
      const { low, high } = rateDifference(one, other);
      const difference = one.count / one.of - other.count / other.of;
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      const turned = rateDifference(other, one);
      expect(turned.low).toBeCloseTo(-high, 12);
      expect(turned.high).toBeCloseTo(-low, 12);
    }),
  );
});

/** The chances of 0, 1, 2 … events where so many are expected. */
function chances(expected: number): number[] {
  const list = [Math.exp(-expected)];
  for (let count = 1; count < expected + 12 * Math.sqrt(expected) + 12; count++) {
    list.push(((list.at(-1) ?? 0) * expected) / count);
  }
  return list;
}

describe('takes equal rates to be different less than once in twenty', () => {
  test.each([
    [0.5, 0.5],
    [2, 2],
    [2, 6],
    [5, 5],
    [10, 15],
    [30, 30],
  ])('%f events expected against %f', (one, other) => {
    let wrong = 0;
    for (const [count, chance] of chances(one).entries()) {
      for (const [otherCount, otherChance] of chances(other).entries()) {
        const interval = rateDifference({ count, of: one }, { count: otherCount, of: other });
        if (!excludesNothing(interval)) wrong += chance * otherChance;
      }
    }
    expect(wrong).toBeLessThan(0.05);
  });
});
