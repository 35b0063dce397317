import { describe, expect, test } from 'vitest';
import type { Band, Better } from '../../src/bands/scheme.ts';
import { distanceOutside, isJudged, isMet, judge, relativeDistance, verdicts } from '../../src/bands/verdict.ts';
import type { Measurement } from '../../src/indicators/measurement.ts';

function measurement(value: number | null, more: Partial<Measurement> = {}): Measurement {
  return { value, numerator: null, denominator: null, base: 100, interval: null, reason: null, blanks: [], ...more };
}

const band = (low?: number, high?: number): Band => ({
  source: '-',
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
});
const verdictOf = (value: number, within: Band, better: Better) =>
  judge(measurement(value), within, better, 10).verdict;

describe('where there is no judgement, in this order', () => {
  test.each([
    ['no value: unavailable, whatever else', measurement(null, { base: 3 }), undefined, 'unavailable'],
    ['no value, though there is a band', measurement(null), band(0.5), 'unavailable'],
    ['no band, though there are too few', measurement(0.7, { base: 3 }), undefined, 'no-band'],
    ['a base under the least', measurement(0.7, { base: 9 }), band(0.5), 'too-few'],
    ['a base of the least is enough', measurement(0.7, { base: 10 }), band(0.5), 'within'],
  ] as const)('%s', (_, measured, within, verdict) => {
    expect(judge(measured, within, 'higher', 10).verdict).toBe(verdict);
  });

  test('nothing unjudged is uncertain', () => {
    const interval = { low: 0, high: 1 };
    expect(judge(measurement(0.4, { base: 9, interval }), band(0.5), 'higher', 10).uncertain).toBe(false);
    expect(judge(measurement(0.4, { interval }), undefined, 'higher', 10).uncertain).toBe(false);
  });
});

describe('the sides of [0.25, 0.75]', () => {
  test.each([
    ['higher', 'below', 'within', 'better'],
    ['lower', 'better', 'within', 'above'],
    ['target', 'below', 'within', 'above'],
  ] as const)('%s is better', (better, under, inside, over) => {
    const both = band(0.25, 0.75);
    expect(verdictOf(0.2, both, better)).toBe(under);
    expect([0.25, 0.5, 0.75].map((value) => verdictOf(value, both, better))).toEqual([inside, inside, inside]);
    expect(verdictOf(0.8, both, better)).toBe(over);
  });

  test('a band open on a side has nothing beyond it', () => {
    expect(verdictOf(5, band(0.25), 'higher')).toBe('within');
    expect(verdictOf(0.2, band(0.25), 'higher')).toBe('below');
    expect(verdictOf(0, band(undefined, 0.75), 'lower')).toBe('within');
    expect(verdictOf(0.8, band(undefined, 0.75), 'lower')).toBe('above');
    // Edges on the good side only: everything short of them is within.
    expect(verdictOf(0.8, band(undefined, 0.75), 'higher')).toBe('better');
    expect(verdictOf(0.2, band(0.25), 'lower')).toBe('better');
  });
});

test('the unrounded value decides: 92.996 % reads 93.00 % and is below 93 %', () => {
  expect(verdictOf(23_249 / 25_000, band(0.93), 'higher')).toBe('below');
  expect(verdictOf(93 / 100, band(0.93), 'higher')).toBe('within');
  expect(verdictOf(1.5001 / 100, band(undefined, 0.015), 'lower')).toBe('above');
});

describe('uncertain: an edge strictly inside the interval', () => {
  const uncertain = (low: number, high: number, within: Band) =>
    judge(measurement(0.5, { interval: { low, high } }), within, 'target', 10).uncertain;

  test.each([
    [0.4, 0.6, band(0.5), true],
    [0.4, 0.6, band(0.4), false],
    [0.4, 0.6, band(0.6), false],
    [0.4, 0.6, band(0.39, 0.61), false],
    [0.4, 0.6, band(0.41, 0.9), true],
    [0.4, 0.6, band(0.1, 0.59), true],
    [0.4, 0.6, band(0.1, 0.2), false],
  ] as const)('%f to %f against %j: %s', (low, high, within, expected) => {
    expect(uncertain(low, high, within)).toBe(expected);
  });

  test('without an interval nothing is', () => {
    expect(judge(measurement(0.5), band(0.5), 'higher', 10)).toEqual({ verdict: 'within', uncertain: false });
  });
});

test('what counts as judged and as met', () => {
  expect(verdicts.filter(isJudged)).toEqual(['within', 'better', 'below', 'above']);
  expect(verdicts.filter(isMet)).toEqual(['within', 'better']);
});

describe('the distance outside a band', () => {
  test('is that to the edge passed, and 0 for what is met', () => {
    expect(distanceOutside(0.5, band(0.75), 'below')).toBe(0.25);
    expect(distanceOutside(90, band(undefined, 60), 'above')).toBe(30);
    expect(distanceOutside(0.9, band(0.25, 0.75), 'better')).toBe(0);
    expect(distanceOutside(0.5, band(0.25, 0.75), 'within')).toBe(0);
  });

  test('as a part of that edge', () => {
    // 0.25 ÷ 0.75, 30 ÷ 60, (0.75 − 0.5) ÷ 0.5
    expect(relativeDistance(0.5, band(0.75, 0.9), 'below')).toBeCloseTo(1 / 3, 12);
    expect(relativeDistance(90, band(40, 60), 'above')).toBe(0.5);
    expect(relativeDistance(0.75, band(0.25, 0.5), 'above')).toBe(0.5);
  });

  test('an edge of 0: of the other edge, else as it is', () => {
    expect(relativeDistance(0.1, band(undefined, 0), 'above')).toBe(0.1);
    expect(relativeDistance(0.1, band(0, 0), 'above')).toBe(0.1);
    expect(relativeDistance(-1, band(0, 4), 'below')).toBe(0.25);
    expect(relativeDistance(1, band(-4, 0), 'above')).toBe(0.25);
  });
});
