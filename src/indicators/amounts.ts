import { countOf, sumOf } from '../statistics/histogram.ts';
import { countCases, pooled, type Tally } from '../tally/tally.ts';
import { type TraitId, wordsOf } from '../traits/registry.ts';
import type { Measure } from './indicator.ts';

/** Measures whose value is one division of sums over cases: what they divide adds up over separate cases. */
export type AdditiveMeasure = Extract<Measure, { kind: 'share' | 'rate' | 'remainder' | 'mean-duration' }>;

/** Whether a measure is such a division. Quantiles are not, nor what counts judges or months. */
export function isAdditive(measure: Measure): measure is AdditiveMeasure {
  return ['share', 'rate', 'remainder', 'mean-duration'].includes(measure.kind);
}

/** What is divided and by what: cases, or days and cases; whole numbers. */
export interface Amounts {
  readonly numerator: number;
  readonly denominator: number;
}

export function amountsOf(tally: Tally, measure: AdditiveMeasure): Amounts {
  const count = (traits: readonly TraitId[]) => countCases(tally, wordsOf(traits));
  switch (measure.kind) {
    case 'share':
      return { numerator: count([...measure.of, ...measure.that]), denominator: count(measure.of) };
    case 'rate':
      return { numerator: count(measure.events), denominator: count(measure.per) };
    case 'remainder': {
      const denominator = count(measure.per);
      return { numerator: denominator - count(measure.events), denominator };
    }
    case 'mean-duration': {
      const durations = pooled(tally, 'durations');
      const days = measure.net ? tally.parts.reduce((sum, { netDays }) => sum + netDays, 0) : sumOf(durations);
      return { numerator: days, denominator: countOf(durations) };
    }
  }
}
