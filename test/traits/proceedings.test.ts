import { describe, expect, test } from 'vitest';
import { flagValues, procedures, tribunals } from '../../src/cases/vocabulary.ts';
import { traitsOf, withTrait } from './casesAtHand.ts';

describe('small claims', () => {
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
});

describe('summary procedure or small claims', () => {
  const summary = (smallClaims: (typeof flagValues)[number]) =>
    withTrait('summary-or-small', 'procedure', procedures, { smallClaims });

  test('by the procedure: 小额诉讼, 简易, and 速裁 with them', () => {
    expect(summary('blank')).toEqual(['small-claims', 'summary', 'fast-track']);
  });

  test('small claims by the flag, whatever the procedure says', () => {
    expect(summary('yes')).toEqual([...procedures]);
  });

  test('with a flag that says no, 小额诉讼 is no small claim, but still summary procedure', () => {
    expect(summary('no')).toEqual(['small-claims', 'summary', 'fast-track']);
  });

  test('a blank procedure leaves it open unless the flag says small claims', () => {
    const open = flagValues.map((smallClaims) =>
      withTrait('procedure-blank', 'procedure', procedures, { smallClaims }),
    );
    // blank, yes, no
    expect(open).toEqual([['blank'], [], ['blank']]);
  });
});

test('a sole judge, and no word of it', () => {
  expect(withTrait('sole-judge', 'tribunal', tribunals)).toEqual(['sole']);
  expect(withTrait('tribunal-blank', 'tribunal', tribunals)).toEqual(['blank']);
});

test('pronounced in court, and no word of it', () => {
  expect(withTrait('pronounced-in-court', 'pronouncedInCourt', flagValues)).toEqual(['yes']);
  expect(withTrait('pronounced-blank', 'pronouncedInCourt', flagValues)).toEqual(['blank']);
});

test('a judge is named or not', () => {
  expect(withTrait('judge-named', 'judgeNamed', [true, false])).toEqual([true]);
});
