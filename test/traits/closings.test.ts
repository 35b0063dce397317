import { describe, expect, test } from 'vitest';
import { closingMethods } from '../../src/cases/vocabulary.ts';
import type { CaseFacts } from '../../src/traits/caseView.ts';
import { withTrait } from './casesAtHand.ts';

test.each([
  ['mediated', ['mediated']],
  ['mediated-or-withdrawn', ['mediated', 'withdrawn']],
  ['decided', ['judgment', 'ruling', 'dismissed']],
  ['by-judgment', ['judgment']],
  ['appealable', ['judgment', 'dismissed']],
  ['enforcement-completed', ['enforcement-completed']],
  ['enforcement-suspended', ['enforcement-suspended']],
  ['method-blank', ['blank']],
] as const)('%s: closed by %j and by nothing else', (trait, methods) => {
  expect(withTrait(trait, 'closingMethod', closingMethods)).toEqual(methods);
});

describe('what can be appealed', () => {
  const appealable = (more: Partial<CaseFacts>) => withTrait('appealable', 'closingMethod', closingMethods, more);

  test('no small claim, by flag or by procedure: it is final at first instance', () => {
    expect(appealable({ smallClaims: 'yes' })).toEqual([]);
    expect(appealable({ procedure: 'small-claims' })).toEqual([]);
  });

  test('every other case', () => {
    expect(appealable({ smallClaims: 'no', procedure: 'small-claims' })).toEqual(['judgment', 'dismissed']);
    expect(appealable({ smallClaims: 'no', procedure: 'summary' })).toEqual(['judgment', 'dismissed']);
  });
});
