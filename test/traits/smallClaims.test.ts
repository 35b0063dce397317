import { expect, test } from 'vitest';
import { flagValues, procedures } from '../../src/cases/vocabulary.ts';
import { traitsOf } from './casesAtHand.ts';

test('the flag decides, and the procedure where the flag is blank', () => {
  for (const procedure of procedures) {
    for (const smallClaims of flagValues) {
      const expected = smallClaims === 'blank' ? procedure === 'small-claims' : smallClaims === 'yes';
      expect(traitsOf({}, { smallClaims, procedure }).includes('small-claims')).toBe(expected);
    }
  }
});

test('only a case with neither flag nor procedure is blank', () => {
  const blank = procedures.flatMap((procedure) =>
    flagValues
      .filter((smallClaims) => traitsOf({}, { smallClaims, procedure }).includes('small-claims-blank'))
      .map((smallClaims) => [smallClaims, procedure]),
  );
  expect(blank).toEqual([['blank', 'blank']]);
});
