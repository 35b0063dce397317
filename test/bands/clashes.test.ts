import { describe, expect, test } from 'vitest';
import { clashesOf } from '../../src/bands/clashes.ts';
import type { Band } from '../../src/bands/scheme.ts';
import { selectBand } from '../../src/bands/selectBand.ts';
import { parsePeriod } from '../../src/calendar/period.ts';
import { banded, schemeWith } from './schemeAtHand.ts';

type Conditions = Omit<Band, 'source' | 'low' | 'high'>;

const schemeOf = (...conditions: readonly Conditions[]) =>
  schemeWith({
    'closure-rate': { better: 'higher', bands: conditions.map((one, index) => banded({ low: index / 10, ...one })) },
  });
const clashing = (...conditions: readonly Conditions[]) =>
  clashesOf(schemeOf(...conditions)).map(({ first, second }) => [first, second]);

describe('equally specific bands that can apply together', () => {
  test.each<[string, Conditions, Conditions]>([
    ['no condition at all', {}, {}],
    ['a court in both', { courts: ['内0203', '内0204'] }, { courts: ['内0202', '内0204'] }],
    ['the same level', { courtLevel: 'basic' }, { courtLevel: 'basic' }],
    ['the same line', { line: 'civil' }, { line: 'civil' }],
    ['the same month', { throughMonth: 6 }, { throughMonth: 6 }],
    ['dates that overlap on a day', { validTo: '2024-06-30' }, { validFrom: '2024-06-30' }],
    ['dates open on the same side', { validFrom: '2024-01-01' }, { validFrom: '2025-01-01' }],
    [
      'a month end in the overlap',
      { throughMonth: 6, validTo: '2024-12-31' },
      { throughMonth: 6, validFrom: '2024-06-01' },
    ],
  ])('%s', (_, one, other) => {
    expect(clashing(one, other)).toEqual([[0, 1]]);
  });

  test('every pair is told, with its indicator', () => {
    expect(clashesOf(schemeOf({}, { line: 'civil' }, {}, {}))).toEqual([
      { indicator: 'closure-rate', first: 0, second: 2 },
      { indicator: 'closure-rate', first: 0, second: 3 },
      { indicator: 'closure-rate', first: 2, second: 3 },
    ]);
  });
});

describe('no clash', () => {
  test.each<[string, Conditions, Conditions]>([
    ['one more specific', {}, { throughMonth: 6 }],
    ['a court against a level', { courts: ['内0203'] }, { courtLevel: 'basic' }],
    ['other courts', { courts: ['内0203'] }, { courts: ['内0204'] }],
    ['other levels', { courtLevel: 'basic' }, { courtLevel: 'intermediate' }],
    ['other lines', { line: 'civil' }, { line: 'criminal' }],
    ['other months', { throughMonth: 5 }, { throughMonth: 6 }],
    ['dates one after the other', { validTo: '2024-06-30' }, { validFrom: '2024-07-01' }],
    [
      'no month end in the overlap',
      { throughMonth: 6, validFrom: '2024-01-01', validTo: '2024-12-31' },
      { throughMonth: 6, validFrom: '2024-07-01', validTo: '2025-05-31' },
    ],
  ])('%s', (_, one, other) => {
    expect(clashing(one, other)).toEqual([]);
  });
});

test('what clashes here is what stops a report', () => {
  const scheme = schemeOf({ validTo: '2024-06-30' }, { validFrom: '2024-06-30' });
  const on = (text: string) => {
    const period = parsePeriod(text, scheme.calendar);
    return { period, asOf: period.end, measuredOn: period.end, calendar: scheme.calendar };
  };
  const court = { code: '内0203', level: 'basic' } as const;
  expect(() => selectBand(scheme, 'closure-rate', court, on('2024-H1'))).toThrow(
    expect.objectContaining({ code: 'equal-bands' }),
  );
  expect(selectBand(scheme, 'closure-rate', court, on('2024'))?.low).toBe(0.1);
});
