import { describe, expect, test } from 'vitest';
import { outcomes } from '../../src/cases/vocabulary.ts';
import type { CaseDates, CaseFacts } from '../../src/traits/caseView.ts';
import { traitsOf, withTrait } from './casesAtHand.ts';

type Row = [string, Partial<CaseDates>, Partial<CaseFacts>, boolean];

describe('appealed', () => {
  test.each<Row>([
    ['the flag says yes', {}, { appealed: 'yes' }, true],
    ['the flag says no', {}, { appealed: 'no' }, false],
    ['nothing is known', {}, {}, false],
    ['a filing day', { appealFiled: 'in' }, {}, true],
    ['a filing day before the period', { appealFiled: 'before' }, { appealed: 'no' }, true],
    ['an outcome implies one', {}, { appealOutcome: 'upheld' }, true],
    ['yes, but filed after as-of: not yet', { appealFiled: 'later' }, { appealed: 'yes' }, false],
    ['an outcome after as-of implies none yet', { appealClosed: 'later' }, { appealOutcome: 'upheld' }, false],
    ['yes, and its outcome after as-of', { appealClosed: 'later' }, { appealed: 'yes', appealOutcome: 'upheld' }, true],
    ['filed after M, up to as-of', { appealFiled: 'after' }, {}, true],
  ])('%s', (_, when, what, expected) => {
    expect(traitsOf(when, what).includes('appealed')).toBe(expected);
  });
});

describe('outcome-happened', () => {
  test.each<Row>([
    ['without a day as it stands', {}, { appealOutcome: 'reversed' }, true],
    ['up to as-of', { appealClosed: 'after' }, { appealOutcome: 'reversed' }, true],
    ['after as-of not yet', { appealClosed: 'later' }, { appealOutcome: 'reversed' }, false],
    ['an appeal filed after as-of has none', { appealFiled: 'later' }, { appealOutcome: 'reversed' }, false],
    ['a day without an outcome is none', { appealClosed: 'in' }, {}, false],
  ])('%s', (_, when, what, expected) => {
    expect(traitsOf(when, what).includes('outcome-happened')).toBe(expected);
  });
});

test.each([
  ['reversed-or-remanded', ['reversed', 'remanded']],
  ['reversed', ['reversed']],
  ['remanded', ['remanded']],
  // Any outcome but a withdrawal.
  ['appeal-ruled-on', ['upheld', 'reversed', 'remanded', 'ordered', 'mediated', 'other']],
  ['outcome-known', ['upheld', 'reversed', 'remanded', 'ordered', 'mediated', 'withdrawn', 'other']],
  ['outcome-blank', ['blank']],
] as const)('%s: %j', (trait, expected) => {
  expect(withTrait(trait, 'appealOutcome', outcomes)).toEqual(expected);
});

test('an appeal is decided in the period on its closing day only', () => {
  const decided = (appealClosed: CaseDates['appealClosed']) => traitsOf({ appealClosed }).includes('appeal-decided');
  expect((['none', 'before', 'in', 'after', 'later'] as const).map(decided)).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
});
