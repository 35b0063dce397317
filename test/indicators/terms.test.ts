import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/indicators/indicator.ts';
import { dependsOnAppealDenominator, readingsOf } from '../../src/indicators/readings.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { baseKindOf, columnsOf, intervalOf, termsOf } from '../../src/indicators/terms.ts';

const share: Measure = { kind: 'share', of: ['closed', 'civil'], that: ['small-claims'] };
const indicator = (wanted: string) => {
  const found = indicators.find(({ id }) => id === wanted);
  if (found === undefined) throw new RangeError(wanted);
  return found;
};

describe('terms', () => {
  test('the numerator of a share is part of its denominator', () => {
    expect(termsOf(share)).toEqual([
      { role: 'denominator', traits: ['closed', 'civil'] },
      { role: 'numerator', traits: ['closed', 'civil', 'small-claims'] },
    ]);
  });

  test('the events of a rate stand by themselves', () => {
    expect(termsOf({ kind: 'rate', events: ['pending'], per: ['closed'], times: 'days' })).toEqual([
      { role: 'denominator', traits: ['closed'] },
      { role: 'numerator', traits: ['pending'] },
    ]);
  });

  test('with the number of judges given every closing counts', () => {
    expect(termsOf({ kind: 'per-judge' })).toEqual([{ role: 'numerator', traits: ['closed', 'judge-named'] }]);
    expect(termsOf({ kind: 'per-judge' }, true)).toEqual([{ role: 'numerator', traits: ['closed'] }]);
  });
});

test('each column is named once, alternatives together', () => {
  expect(columnsOf(share)).toEqual([['closedOn'], ['smallClaims', 'procedure']]);
  expect(columnsOf({ kind: 'mean-duration', net: true })).toEqual([['closedOn'], ['deductedDays']]);
});

test.each([
  [share, 'wilson', 'denominator'],
  [{ kind: 'rate', events: ['reversed'], per: ['remanded'], base: 'sum' }, null, 'sum'],
  [{ kind: 'remainder', per: ['closed'], events: ['appeal-filed'], interval: 'poisson' }, 'poisson', 'denominator'],
  [{ kind: 'mean-duration' }, null, 'denominator'],
  [{ kind: 'survival-median' }, null, 'cases'],
  [{ kind: 'per-judge' }, null, 'closings'],
] as const)('%j: interval %s, base %s', (measure: Measure, interval, base) => {
  expect(intervalOf(measure)).toBe(interval);
  expect(baseKindOf(measure)).toBe(base);
});

describe('readings', () => {
  test('an indicator that depends on no basis has one', () => {
    expect(readingsOf(indicator('closure-rate'), 'closings').map(({ basis }) => basis)).toEqual([null]);
  });

  test.each([
    ['appeal-rate', 'appeal', 'appeal-filing'],
    ['settled-rate', 'appeal', 'appeal-filing'],
    ['reversal-rate', 'reversal', 'appeal-closing'],
    ['appeal-reversal-share', 'reversal', 'appeal-closing'],
    ['retrial-reversal-rate', 'retrial', 'retrial-closing'],
  ])('%s has two, by the event and by the closing of the case', (id, of, byEvent) => {
    expect(readingsOf(indicator(id), 'closings').map(({ basis }) => basis)).toEqual([
      { of, choice: byEvent },
      { of, choice: 'case-closing' },
    ]);
  });

  test('the appeal denominator narrows what it is divided by', () => {
    const [byFiling] = readingsOf(indicator('appeal-rate'), 'appealable');
    expect(byFiling?.measure).toMatchObject({ per: ['closed', 'first-instance', 'appealable'] });
    const depending = indicators.filter(dependsOnAppealDenominator).map(({ id }) => id);
    expect(depending).toEqual(['appeal-rate', 'settled-rate', 'reversal-rate', 'reversed-rate', 'remanded-rate']);
  });
});
