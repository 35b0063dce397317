import { expect, test } from 'vitest';
import { limitStates } from '../../src/traits/caseView.ts';
import { traitsOf, withTrait } from './casesAtHand.ts';

test.each([
  ['has-limit', ['statutory', 'extended', 'over']],
  ['within-statutory-limit', ['statutory']],
  ['within-limit', ['statutory', 'extended']],
] as const)('%s: %j', (trait, states) => {
  expect(withTrait(trait, 'limit', limitStates)).toEqual(states);
});

test('past due, and past twelve months, as the dates have it', () => {
  const pastOf = (pastDue: boolean, pastTwelveMonths: boolean) =>
    traitsOf({ pastDue, pastTwelveMonths }).filter((id) => id.startsWith('past-'));
  expect(pastOf(true, true)).toEqual(['past-due', 'past-twelve-months']);
  expect(pastOf(true, false)).toEqual(['past-due']);
  expect(pastOf(false, true)).toEqual(['past-twelve-months']);
  expect(pastOf(false, false)).toEqual([]);
});
