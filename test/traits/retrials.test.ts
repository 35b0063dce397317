import { expect, test } from 'vitest';
import { outcomes } from '../../src/cases/vocabulary.ts';
import { positions } from '../../src/traits/caseView.ts';
import type { TraitId } from '../../src/traits/registry.ts';
import { traitsOf, withTrait } from './casesAtHand.ts';

test('改判 and 发回重审 on retrial; 指令再审 is neither', () => {
  expect(withTrait('retrial-reversed-or-remanded', 'retrialOutcome', outcomes)).toEqual(['reversed', 'remanded']);
});

test('an outcome is known where there is one', () => {
  expect(withTrait('retrial-outcome-known', 'retrialOutcome', outcomes)).toEqual(outcomes.slice(1));
});

test('the outcome on appeal is another', () => {
  expect(withTrait('retrial-reversed-or-remanded', 'appealOutcome', outcomes)).toEqual([]);
  expect(withTrait('reversed-or-remanded', 'retrialOutcome', outcomes)).toEqual([]);
});

test.each<[TraitId, readonly string[]]>([
  ['retrial-decided', ['in']],
  ['retrial-undated', ['none']],
  // Without a day as it stands; a day after as-of has not come.
  ['retrial-happened', ['none', 'before', 'in', 'after']],
])('%s: closed %j', (trait, places) => {
  const found = positions.filter((retrialClosed) => traitsOf({ retrialClosed }).includes(trait));
  expect(found).toEqual(places);
});
