import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evennessOf } from '../../src/statistics/evenness.ts';

test.each([
  // shares 3/4 and 1/4: (1/4 + 1/4) × 2 ÷ 2 = 1/2 off
  { counts: [3, 1], evenness: 0.5 },
  // 1/2, 1/2, 0: (1/6 + 1/6 + 1/3) × 3 ÷ 4 = 1/2 off
  { counts: [5, 5, 0], evenness: 0.5 },
  // 0.1, 0.2, 0.3, 0.4: (0.15 + 0.05 + 0.05 + 0.15) × 4 ÷ 6 = 4/15 off
  { counts: [10, 20, 30, 40], evenness: 11 / 15 },
  // eleven months of 5 and a December of 45: 45/100 − 1/12 = 11/30, twice that × 12 ÷ 22 = 2/5 off
  { counts: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 45], evenness: 0.6 },
])('$counts: $evenness', ({ counts, evenness }) => {
  expect(evennessOf(counts)).toBe(evenness);
});

test('exactly 1 where all months are the same, whatever 1/k is in binary', () => {
  for (let months = 2; months <= 60; months++) {
    for (const count of [1, 7, 333_333]) expect(evennessOf(Array.from({ length: months }, () => count))).toBe(1);
  }
});

test('exactly 0 where one month has everything', () => {
  for (let months = 2; months <= 60; months++) {
    for (const count of [1, 7, 333_333]) {
      const counts = Array.from({ length: months }, (_, month) => (month === months - 1 ? count : 0));
      expect(evennessOf(counts)).toBe(0);
    }
  }
});

test('one month, no month and no closing have no evenness', () => {
  expect(evennessOf([])).toBeUndefined();
  expect(evennessOf([12])).toBeUndefined();
  expect(evennessOf([0, 0, 0])).toBeUndefined();
});

const someMonths = fc
  .array(fc.oneof(fc.nat(5), fc.nat(1_000_000)), { minLength: 2, maxLength: 36 })
  .filter((counts) => counts.some((count) => count > 0));

test('the formula as it is written, from 0 to 1', () => {
  fc.assert(
    fc.property(someMonths, (counts) => {
      const total = counts.reduce((sum, count) => sum + count);
      const k = counts.length;
      const off = counts.reduce((sum, count) => sum + Math.abs(count / total - 1 / k), 0);
      const evenness = evennessOf(counts);
      expect(evenness).toBeCloseTo(1 - (off * k) / (2 * (k - 1)), 10);
      expect(evenness).toBeGreaterThanOrEqual(0);
      expect(evenness).toBeLessThanOrEqual(1);
    }),
  );
});

test('neither the order of the months nor the size of the court matters', () => {
  fc.assert(
    fc.property(someMonths, fc.integer({ min: 2, max: 1000 }), (counts, times) => {
      expect(evennessOf(counts.toReversed())).toBe(evennessOf(counts));
      expect(evennessOf(counts.toSorted((a, b) => a - b))).toBe(evennessOf(counts));
      expect(evennessOf(counts.map((count) => count * times))).toBe(evennessOf(counts));
    }),
  );
});

test('1 only where all are the same, 0 only where one has everything', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 4 }), (counts) => {
      const evenness = evennessOf(counts);
      fc.pre(evenness !== undefined);
      expect(evenness === 1).toBe(new Set(counts).size === 1);
      expect(evenness === 0).toBe(counts.filter((count) => count > 0).length === 1);
    }),
  );
});
