import { addHistogram, countOf, type Histogram, quantileOf, sumOf } from '../statistics/histogram.ts';
import { poissonInterval } from '../statistics/poisson.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { countCases, type Tally } from '../tally/tally.ts';
import { needsOf, type TraitId, wordsOf } from '../traits/registry.ts';
import type { BlankCheck, Measure } from './indicator.ts';
import type { Blanks, Measurement, NoValue } from './measurement.ts';

/** Measures one indicator over all cases of a tally; `days` is the length of the period up to M. */
export function measure(tally: Tally, definition: Measure, days: number): Measurement {
  const count = (traits: readonly TraitId[]) => countCases(tally, wordsOf(traits));
  switch (definition.kind) {
    case 'share': {
      const { of, that, blanks = [] } = definition;
      const missing = missingColumn(tally, of, [...of, ...that]);
      if (missing !== undefined) return withoutValue(missing);
      return quotient(count([...of, ...that]), count(of), {
        blanks: countBlanks(blanks, count),
        interval: wilsonInterval,
      });
    }
    case 'rate': {
      const { events, per, times, interval, blanks = [] } = definition;
      const missing = missingColumn(tally, per, events);
      if (missing !== undefined) return withoutValue(missing);
      return quotient(count(events), count(per), {
        blanks: countBlanks(blanks, count),
        ...(times === 'days' ? { factor: days } : {}),
        ...(interval === 'poisson' ? { interval: poissonInterval } : {}),
      });
    }
    case 'mean-duration': {
      const missing = missingColumn(tally, ['closed'], []);
      if (missing !== undefined) return withoutValue(missing);
      const durations = durationsOf(tally);
      return quotient(sumOf(durations), countOf(durations), {});
    }
    case 'duration-quantile': {
      const missing = missingColumn(tally, ['closed'], []);
      if (missing !== undefined) return withoutValue(missing);
      const durations = durationsOf(tally);
      const value = quantileOf(durations, definition.probability) ?? null;
      return {
        ...withoutValue(value === null ? emptyDenominator : null),
        value,
        base: countOf(durations),
      };
    }
  }
}

const emptyDenominator: NoValue = { code: 'empty-denominator', args: {} };

function withoutValue(reason: NoValue | null): Measurement {
  return { value: null, numerator: null, denominator: null, base: null, interval: null, reason, blanks: [] };
}

function quotient(
  numerator: number,
  denominator: number,
  how: {
    readonly factor?: number;
    readonly interval?: (numerator: number, denominator: number) => Measurement['interval'];
    readonly blanks?: readonly Blanks[];
  },
): Measurement {
  const { factor = 1, interval, blanks = [] } = how;
  const made = { numerator, denominator, base: denominator, blanks };
  if (denominator === 0) return { ...made, value: null, interval: null, reason: emptyDenominator };
  const silent = blanks.find(({ blank, eligible }) => eligible > 0 && blank === eligible);
  if (silent !== undefined) {
    return { ...withoutValue({ code: 'blank-column', args: { field: silent.field, cases: silent.eligible } }), blanks };
  }
  return {
    ...made,
    // One division of whole numbers: no digit is lost on the way.
    value: (numerator * factor) / denominator,
    interval: interval?.(numerator, denominator) ?? null,
    reason: null,
  };
}

function countBlanks(checks: readonly BlankCheck[], count: (traits: readonly TraitId[]) => number): Blanks[] {
  return checks.map(({ field, among, that }) => ({
    field,
    blank: count([...among, that]),
    eligible: count(among),
  }));
}

/**
 * Judged per file: a case belongs to the denominator (or may, what the file cannot tell left open) and comes from a file
 * without a column that the measure needs. Without closing days a case that may be among what is counted is enough: the
 * closings of earlier years are no part of the incoming cases that they are divided by.
 */
function missingColumn(
  tally: Tally,
  denominator: readonly TraitId[],
  counted: readonly TraitId[],
): NoValue | undefined {
  for (const [index, { path, mapped }] of tally.inputs.entries()) {
    const absent = (trait: TraitId) => needsOf(trait).filter((anyOf) => !anyOf.some((field) => mapped.has(field)));
    const fields = [...new Set([...denominator, ...counted].flatMap(absent).flatMap(([field]) => field ?? []))];
    if (fields.length === 0) continue;
    const mayBelong = (traits: readonly TraitId[]) =>
      countCases(tally, wordsOf(['begun', ...traits.filter((trait) => absent(trait).length === 0)]), index) > 0;
    if (mayBelong(denominator) || (fields.includes('closedOn') && counted.length > 0 && mayBelong(counted))) {
      return { code: 'missing-column', args: { fields, file: path } };
    }
  }
  return undefined;
}

function durationsOf(tally: Tally): Histogram {
  const pooled: Histogram = [];
  for (const histogram of tally.durations) addHistogram(pooled, histogram);
  return pooled;
}
