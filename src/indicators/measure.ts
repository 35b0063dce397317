import { evennessOf } from '../statistics/evenness.ts';
import { countOf, quantileOf, varianceOf } from '../statistics/histogram.ts';
import type { Interval } from '../statistics/interval.ts';
import { survivalMedian } from '../statistics/kaplanMeier.ts';
import { poissonInterval } from '../statistics/poisson.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { countCases, judgesOf, pooled, type Tally } from '../tally/tally.ts';
import { type TraitId, wordsOf } from '../traits/registry.ts';
import { type AdditiveMeasure, amountsOf } from './amounts.ts';
import type { BlankCheck, Measure } from './indicator.ts';
import type { Measurement, NoValue } from './measurement.ts';
import { missingColumn } from './missingColumn.ts';
import { emptyDenominator, quotient, withoutValue } from './quotient.ts';

/** What a measurement needs besides the tally. */
export interface MeasuringContext {
  /** The length of the period up to M. */
  readonly days: number;
  /** The number of judges, where it is given for these cases. */
  readonly judges?: number;
}

type MeasureOf<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

/** How each kind of measure is taken. */
const measures: {
  readonly [K in Measure['kind']]: (tally: Tally, how: MeasureOf<K>, context: MeasuringContext) => Measurement;
} = {
  share(tally, how) {
    const { of, that, blanks } = how;
    return lacking(tally, of, [...of, ...that]) ?? divided(tally, how, { blanks, interval: wilsonInterval });
  },
  rate(tally, how, { days }) {
    const { events, per, times, interval, base, blanks } = how;
    // Where events and divisor make up the base together, either of them may lack a column.
    const missing = lacking(tally, per, events) ?? (base === 'sum' ? lacking(tally, events, per) : undefined);
    return (
      missing ??
      divided(tally, how, { blanks, base, times: times === 'days' ? days : 1, interval: interval && poissonInterval })
    );
  },
  remainder(tally, how) {
    const { per, events, interval, blanks } = how;
    const of = interval === 'poisson' ? poissonInterval : wilsonInterval;
    const turned = (left: number, whole: number) => {
      const { low, high } = of(whole - left, whole);
      return { low: 1 - high, high: 1 - low };
    };
    return lacking(tally, per, events) ?? divided(tally, how, { blanks, interval: turned });
  },
  'mean-duration'(tally, how) {
    const missing = missingColumn(tally, ['closed'], [], how.net ? ['deductedDays'] : []);
    if (missing !== undefined) return withoutValue(missing);
    const mean = divided(tally, how, {});
    // Net days are a sum only: how they are spread is not known.
    const variance = how.net ? undefined : varianceOf(pooled(tally, 'durations'));
    return variance === undefined ? mean : { ...mean, variance };
  },
  quantile(tally, { of, probability }) {
    const missing = lacking(tally, of === 'durations' ? ['closed'] : ['pending'], []);
    if (missing !== undefined) return missing;
    const histogram = pooled(tally, of);
    return found(quantileOf(histogram, probability), countOf(histogram), emptyDenominator);
  },
  'survival-median'(tally) {
    // Only incoming cases are followed: what is not known of older ones does not matter.
    const missing = missingColumn(tally, ['incoming'], [], ['closedOn']);
    if (missing !== undefined) return withoutValue(missing);
    const [closed, pending] = [pooled(tally, 'incomingClosed'), pooled(tally, 'incomingPending')];
    const incoming = countOf(closed) + countOf(pending);
    const reason: NoValue = incoming === 0 ? emptyDenominator : { code: 'median-not-reached', args: {} };
    return found(survivalMedian(closed, pending), incoming, reason);
  },
  evenness(tally) {
    const missing = lacking(tally, ['closed'], []);
    if (missing !== undefined) return missing;
    const months = tally.parts[0]?.monthlyClosings.length ?? 0;
    const closings = Array.from({ length: months }, (_, month) =>
      tally.parts.reduce((sum, { monthlyClosings }) => sum + (monthlyClosings[month] ?? 0), 0),
    );
    const closed = count(tally, ['closed']);
    const tooShort = closed > 0 && months < 2;
    return found(
      evennessOf(closings),
      closed,
      tooShort ? { code: 'too-few-months', args: { months } } : emptyDenominator,
    );
  },
  'per-judge'(tally, _, { judges }) {
    const named: readonly TraitId[] = judges === undefined ? ['closed', 'judge-named'] : ['closed'];
    const missing = lacking(tally, ['closed'], named);
    if (missing !== undefined) return missing;
    return quotient(count(tally, named), judges ?? judgesOf(tally), {
      base: count(tally, ['closed']),
      blanks: judges === undefined ? blanksOf(tally, judgeBlanks) : [],
    });
  },
};

const judgeBlanks: readonly BlankCheck[] = [{ field: 'judge', among: ['closed'], that: 'judge-blank' }];

/** Measures one indicator over all cases of a tally. */
export function measure(tally: Tally, definition: Measure, context: MeasuringContext): Measurement {
  const take = measures[definition.kind] as (tally: Tally, how: Measure, context: MeasuringContext) => Measurement;
  return take(tally, definition, context);
}

/** The one division of a measure. */
function divided(
  tally: Tally,
  measure: AdditiveMeasure,
  how: {
    readonly blanks?: readonly BlankCheck[] | undefined;
    readonly base?: 'sum' | undefined;
    readonly times?: number;
    readonly interval?: ((numerator: number, denominator: number) => Interval) | undefined;
  },
): Measurement {
  const { numerator, denominator } = amountsOf(tally, measure);
  return quotient(numerator, denominator, {
    factor: how.times ?? 1,
    base: how.base === 'sum' ? numerator + denominator : denominator,
    interval: how.interval,
    blanks: blanksOf(tally, how.blanks),
  });
}

function count(tally: Tally, traits: readonly TraitId[]): number {
  return countCases(tally, wordsOf(traits));
}

function lacking(tally: Tally, denominator: readonly TraitId[], counted: readonly TraitId[]): Measurement | undefined {
  const missing = missingColumn(tally, denominator, counted);
  return missing === undefined ? undefined : withoutValue(missing);
}

function blanksOf(tally: Tally, checks: readonly BlankCheck[] = []) {
  return checks.flatMap(({ field, among, that, usuallyBlank }) => {
    const [blank, eligible] = [count(tally, [...among, that]), count(tally, among)];
    return usuallyBlank && blank < eligible ? [] : [{ field, blank, eligible }];
  });
}

/** A value that is made of a whole list of cases and has no numerator and denominator. */
function found(value: number | undefined, base: number, reason: NoValue): Measurement {
  return { ...withoutValue(value === undefined ? reason : null), value: value ?? null, base };
}
