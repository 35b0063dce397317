import { countOf, type Fraction, type Histogram, sumOf, valueAt } from '../statistics/histogram.ts';
import { type SurvivalStep, survivalCurve, survivalMedian } from '../statistics/kaplanMeier.ts';
import { countCases, judgesOf, pooled, type Tally } from '../tally/tally.ts';
import { type TraitId, wordsOf } from '../traits/registry.ts';
import type { Measure } from './indicator.ts';
import type { MeasuringContext } from './measure.ts';

/** Cases of a sorted list, by their place from 1, and the days of each. */
export interface Ranked {
  readonly place: number;
  readonly days: number;
}

/** How a value came about, beyond the counts of its terms; made of nothing but whole numbers, and survival shares. */
export type Working =
  /** One division; `factor` is what it was multiplied by. */
  | { readonly kind: 'quotient'; readonly factor: number | null }
  | {
      readonly kind: 'mean';
      readonly days: number;
      /** The sum before days were deducted, where they were. */
      readonly grossDays: number | null;
      readonly shortest: number | null;
      readonly longest: number | null;
    }
  /** Place (n − 1) × p + 1 of the sorted list: the case below it, and the one above with the part of the way to it. */
  | {
      readonly kind: 'quantile';
      readonly probability: Fraction;
      readonly below: Ranked | null;
      readonly above: Ranked | null;
      readonly part: Fraction;
    }
  /** Days on which something was closed or censored, those around the median. */
  | {
      readonly kind: 'survival';
      readonly steps: readonly SurvivalStep[];
      readonly before: number;
      readonly after: number;
    }
  /** Closings of each whole month. */
  | { readonly kind: 'evenness'; readonly closings: readonly number[] }
  | { readonly kind: 'per-judge'; readonly judges: number; readonly judgesGiven: boolean };

/** Takes a measure once more, keeping what it was made of. */
export function workingOf(tally: Tally, measure: Measure, { days, judges }: MeasuringContext): Working {
  switch (measure.kind) {
    case 'share':
    case 'remainder':
      return { kind: 'quotient', factor: null };
    case 'rate':
      return { kind: 'quotient', factor: measure.times === 'days' ? days : null };
    case 'mean-duration':
      return meanWorking(tally, measure.net === true);
    case 'quantile':
      return quantileWorking(pooled(tally, measure.of), measure.probability);
    case 'survival-median':
      return survivalWorking(pooled(tally, 'incomingClosed'), pooled(tally, 'incomingPending'));
    case 'evenness':
      return { kind: 'evenness', closings: monthlyClosings(tally) };
    case 'per-judge':
      return { kind: 'per-judge', judges: judges ?? judgesOf(tally), judgesGiven: judges !== undefined };
  }
}

/** How many cases have the first trait, how many of them the second too, and so on. */
export function stepsOf(
  tally: Tally,
  traits: readonly TraitId[],
): { readonly trait: TraitId; readonly cases: number }[] {
  return traits.map((trait, index) => ({ trait, cases: countCases(tally, wordsOf(traits.slice(0, index + 1))) }));
}

function meanWorking(tally: Tally, isNet: boolean): Working {
  const durations = pooled(tally, 'durations');
  const gross = sumOf(durations);
  const count = countOf(durations);
  return {
    kind: 'mean',
    days: isNet ? tally.parts.reduce((sum, { netDays }) => sum + netDays, 0) : gross,
    grossDays: isNet ? gross : null,
    shortest: count === 0 ? null : valueAt(durations, 0),
    longest: count === 0 ? null : valueAt(durations, count - 1),
  };
}

function quantileWorking(histogram: Histogram, probability: Fraction): Working {
  const count = countOf(histogram);
  const scaled = Math.max(0, count - 1) * probability.numerator;
  const place = Math.floor(scaled / probability.denominator);
  const part = { numerator: scaled % probability.denominator, denominator: probability.denominator };
  const at = (index: number): Ranked | null =>
    index < count ? { place: index + 1, days: valueAt(histogram, index) } : null;
  return { kind: 'quantile', probability, below: at(place), above: at(place + 1), part };
}

/** Steps shown before and after the one at which half of the cases are closed. */
const around = 3;

function survivalWorking(closings: Histogram, censored: Histogram): Working {
  const curve = survivalCurve(closings, censored);
  const median = survivalMedian(closings, censored);
  const middle = median === undefined ? curve.length - 1 : curve.findIndex(({ t }) => t === median);
  const from = Math.max(0, middle - around);
  const to = Math.min(curve.length, middle + around + 1);
  return { kind: 'survival', steps: curve.slice(from, to), before: from, after: curve.length - to };
}

function monthlyClosings({ parts }: Tally): number[] {
  const months = parts[0]?.monthlyClosings.length ?? 0;
  return Array.from({ length: months }, (_, month) =>
    parts.reduce((sum, { monthlyClosings: own }) => sum + (own[month] ?? 0), 0),
  );
}
