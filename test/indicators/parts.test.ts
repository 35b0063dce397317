import { describe, expect, test } from 'vitest';
import type { Bases, Measure } from '../../src/indicators/indicator.ts';
import { type BetterSide, type PartName, partNames, partOf } from '../../src/indicators/parts.ts';
import { indicators } from '../../src/indicators/registry.ts';

const byEvent: Bases = {
  reversal: 'appeal-closing',
  appeal: 'appeal-filing',
  retrial: 'retrial-closing',
  appealDenominator: 'closings',
};
const byClosing: Bases = {
  reversal: 'case-closing',
  appeal: 'case-closing',
  retrial: 'case-closing',
  appealDenominator: 'closings',
};

function measureOf(id: string, bases: Bases): Measure {
  const measure = indicators.find((one) => one.id === id)?.measure;
  if (measure === undefined) throw new RangeError(id);
  return typeof measure === 'function' ? measure(bases) : measure;
}

const part = (id: string, name: PartName, better?: BetterSide, bases = byEvent) =>
  partOf(measureOf(id, bases), name, { better });
const all = (...traits: readonly string[]) => ({ traits, except: null, beyond: null });

describe('a share', () => {
  const closings = ['closed', 'civil', 'first-instance'];

  test('counts the numerator among the denominator', () => {
    expect(part('small-claims-rate', 'denominator')).toEqual(all(...closings));
    expect(part('small-claims-rate', 'numerator')).toEqual(all(...closings, 'small-claims'));
  });

  test('is held back by what is not in the numerator where higher is better, else by what is', () => {
    expect(part('small-claims-rate', 'gap', 'higher')).toEqual({ ...all(...closings), except: ['small-claims'] });
    expect(part('small-claims-rate', 'gap', 'lower')).toEqual(all(...closings, 'small-claims'));
  });
});

describe('a rate', () => {
  test('clearance: the incoming cases that were not closed', () => {
    expect(part('clearance-rate', 'gap', 'higher')).toEqual({ ...all('incoming'), except: ['closed'] });
  });

  test('reversals by the period method need not be among the closings', () => {
    expect(part('reversal-rate', 'gap', 'lower')).toEqual(
      all('first-instance', 'reversed-or-remanded', 'appeal-decided'),
    );
    expect(part('reversal-rate', 'denominator')).toEqual(all('closed', 'first-instance'));
  });

  test('reversals per remand: the remanded hold it back where more reversals are better', () => {
    expect(part('reversal-remand-ratio', 'gap', 'higher')).toEqual({
      ...all('first-instance', 'remanded', 'appeal-decided'),
      except: ['reversed'],
    });
  });
});

describe('a remainder', () => {
  test('by the period method is no set of cases, by the cohort it is', () => {
    expect(part('settled-rate', 'numerator')).toBe('remainder');
    expect(part('settled-rate', 'numerator', undefined, byClosing)).toEqual({
      ...all('closed', 'first-instance'),
      except: ['appealed'],
    });
  });

  test('is held back by the appeals taken off', () => {
    expect(part('settled-rate', 'gap', 'higher')).toEqual(all('first-instance', 'appeal-filed'));
    expect(part('settled-rate', 'gap', 'lower')).toBe('remainder');
  });
});

describe('days', () => {
  test.each([
    ['average-duration', 'closed'],
    ['p90-duration', 'closed'],
    ['median-pending-age', 'pending'],
  ])('%s: both words mean the cases that it is made of', (id, trait) => {
    expect(part(id, 'numerator')).toEqual(all(trait));
    expect(part(id, 'denominator')).toEqual(all(trait));
    expect(part(id, 'gap', 'lower')).toEqual({ ...all(trait), beyond: 'high' });
    expect(part(id, 'gap', 'higher')).toEqual({ ...all(trait), beyond: 'low' });
  });

  test('Kaplan–Meier: the incoming cases, and the closed ones of them', () => {
    expect(part('median-time-to-close', 'denominator')).toEqual(all('incoming'));
    expect(part('median-time-to-close', 'numerator')).toEqual(all('incoming', 'closed'));
    expect(part('median-time-to-close', 'gap', 'lower')).toEqual({ ...all('incoming'), beyond: 'high' });
  });
});

describe('evenness and closings per judge', () => {
  test('belong to all of their cases together', () => {
    for (const id of ['closing-evenness', 'closures-per-judge']) {
      for (const better of ['higher', 'lower', 'target', undefined] as const) {
        expect(part(id, 'gap', better)).toBe('no-single-case');
      }
    }
    expect(part('closing-evenness', 'numerator')).toEqual(all('closed'));
    expect(part('closures-per-judge', 'denominator')).toEqual(all('closed', 'judge-named'));
    const given = partOf(measureOf('closures-per-judge', byEvent), 'numerator', { judgesGiven: true });
    expect(given).toEqual(all('closed'));
  });
});

test.each(indicators)(
  '$id has no gap without a direction, and numerators and denominators whatever it is',
  ({ id }) => {
    for (const bases of [byEvent, byClosing]) {
      for (const better of ['target', undefined] as const) {
        expect(['no-direction', 'no-single-case']).toContain(part(id, 'gap', better, bases));
      }
      for (const name of partNames.filter((one) => one !== 'gap')) {
        const [one, ...others] = (['higher', 'lower', 'target', undefined] as const).map((better) =>
          part(id, name, better, bases),
        );
        for (const other of others) expect(other).toEqual(one);
      }
    }
  },
);
