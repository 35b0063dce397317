import { expect, test } from 'vitest';
import { addHistogram, addTo, countOf, type Histogram, quantileOf, sumOf } from '../../src/statistics/histogram.ts';

const half = { numerator: 1, denominator: 2 };
const nineTenths = { numerator: 9, denominator: 10 };

function histogramOf(values: readonly number[]): Histogram {
  const histogram: Histogram = [];
  for (const value of values) addTo(histogram, value, 1);
  return histogram;
}

// Type 7: of n sorted values the one at place (n − 1)p from 0, between two places by proportion.
test.each([
  { values: [7], median: 7, p90: 7 },
  // (2 − 1) × 0.5 = 0.5: halfway; × 0.9 = 0.9: 10 + 0.9 × 10
  { values: [20, 10], median: 15, p90: 19 },
  // 2 × 0.5 = 1: the second; 2 × 0.9 = 1.8: 20 + 0.8 × 50
  { values: [70, 10, 20], median: 20, p90: 60 },
  // 1.5: 2 + 0.5 × 2; 2.7: 4 + 0.7 × 10
  { values: [14, 1, 4, 2], median: 3, p90: 11 },
  // 4.5: 5 + 0.5 × 1; 8.1: 9 + 0.1 × 91
  { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 100], median: 5.5, p90: 18.1 },
  // 10 × 0.5 = 5: the sixth; 10 × 0.9 = 9: the tenth
  { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], median: 6, p90: 10 },
  // 0, 0, 0, 5, 5: places 2 and 3.6 = between two fives
  { values: [5, 0, 0, 5, 0], median: 0, p90: 5 },
])('quantiles of $values: $median and $p90', ({ values, median, p90 }) => {
  expect(quantileOf(histogramOf(values), half)).toBe(median);
  expect(quantileOf(histogramOf(values), nineTenths)).toBe(p90);
});

test('no value has no quantile', () => {
  expect(quantileOf([], half)).toBeUndefined();
  expect(quantileOf([0, 0, 0], half)).toBeUndefined();
});

test('nine tenths of 101 values is the 91st of them, whatever 0.9 is in binary', () => {
  const values = Array.from({ length: 101 }, (_, value) => value * 3);
  expect(quantileOf(histogramOf(values), nineTenths)).toBe(270);
});

test('counts and sums', () => {
  const histogram = histogramOf([3, 0, 3, 8]);
  expect(histogram).toEqual([1, 0, 0, 2, 0, 0, 0, 0, 1]);
  expect(countOf(histogram)).toBe(4);
  expect(sumOf(histogram)).toBe(14);
  expect(countOf([])).toBe(0);
  expect(sumOf([])).toBe(0);
});

test('two histograms add up to that of both lists', () => {
  const sum = histogramOf([1, 1, 4]);
  addHistogram(sum, histogramOf([0, 1, 6]));
  expect(sum).toEqual(histogramOf([0, 1, 1, 1, 4, 6]));
  expect(sumOf(sum)).toBe(13);
});

test('a count may stand for many', () => {
  const histogram: Histogram = [];
  addTo(histogram, 2, 5);
  addTo(histogram, 2, 4);
  expect(countOf(histogram)).toBe(9);
  expect(sumOf(histogram)).toBe(18);
});
