import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTo, type Histogram } from '../../src/statistics/histogram.ts';
import { survivalCurve, survivalMedian } from '../../src/statistics/kaplanMeier.ts';

/** A case seen until `day`, closed on it or still open. */
interface Follow {
  readonly day: number;
  readonly closed: boolean;
}

function histogramsOf(cases: readonly Follow[]): [closings: Histogram, censored: Histogram] {
  const closings: Histogram = [];
  const censored: Histogram = [];
  for (const { day, closed } of cases) addTo(closed ? closings : censored, day, 1);
  return [closings, censored];
}

function medianOf(cases: readonly Follow[]): number {
  return survivalMedian(...histogramsOf(cases)) ?? Number.POSITIVE_INFINITY;
}

/** The method word by word over the list of cases: for each day, those seen until it or later, and the whole product. */
function naiveMedian(cases: readonly Follow[]): number {
  const days = [...new Set(cases.map(({ day }) => day))].sort((a, b) => a - b);
  let numerator = 1n;
  let denominator = 1n;
  for (const today of days) {
    const atRisk = cases.filter(({ day }) => day >= today).length;
    const closedToday = cases.filter(({ day, closed }) => closed && day === today).length;
    numerator *= BigInt(atRisk - closedToday);
    denominator *= BigInt(atRisk);
    if (numerator * 2n <= denominator) return today;
  }
  return Number.POSITIVE_INFINITY;
}

// Few days, so that closings and censorings meet and S often touches a half.
const someCases = fc.array(fc.record({ day: fc.nat(12), closed: fc.boolean() }), { maxLength: 40 });

test('agrees with the method word by word', () => {
  fc.assert(
    fc.property(someCases, (cases) => {
      expect(medianOf(cases)).toBe(naiveMedian(cases));
    }),
    { numRuns: 2000 },
  );
});

test('with nothing censored: the lower median of the sorted list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 60 }), (days) => {
      const sorted = days.toSorted((a, b) => a - b);
      expect(medianOf(days.map((day) => ({ day, closed: true })))).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
    }),
  );
});

test('one more pending case never lowers it', () => {
  fc.assert(
    fc.property(someCases, fc.nat(15), (cases, day) => {
      expect(medianOf([...cases, { day, closed: false }])).toBeGreaterThanOrEqual(medianOf(cases));
    }),
  );
});

test('a case that closes instead of staying open the same day never raises it', () => {
  fc.assert(
    fc.property(someCases, fc.nat(12), (cases, day) => {
      const closing = medianOf([...cases, { day, closed: true }]);
      expect(closing).toBeLessThanOrEqual(medianOf([...cases, { day, closed: false }]));
    }),
  );
});

test('every case counted many times over changes nothing', () => {
  fc.assert(
    fc.property(someCases, fc.integer({ min: 2, max: 1_000_000 }), (cases, times) => {
      const [closings, censored] = histogramsOf(cases);
      const many = (histogram: Histogram) => histogram.map((count) => count * times);
      expect(survivalMedian(many(closings), many(censored))).toBe(survivalMedian(closings, censored));
    }),
  );
});

test('the steps account for every case, and survival only falls where something closes', () => {
  fc.assert(
    fc.property(someCases, (cases) => {
      let atRisk = cases.length;
      let survival = 1;
      for (const step of survivalCurve(...histogramsOf(cases))) {
        expect(step.atRisk).toBe(atRisk);
        expect(step.survival < survival).toBe(step.closed > 0);
        expect(step.survival).toBeCloseTo((survival * (atRisk - step.closed)) / atRisk, 12);
        atRisk -= step.closed + step.censored;
        survival = step.survival;
      }
      expect(atRisk).toBe(0);
    }),
  );
});
