import type { CaseDates, CaseFacts } from '../../src/traits/caseView.ts';
import { datedWord, fixedWord, type TraitId, traits, wordsOf } from '../../src/traits/registry.ts';

/** A case of which nothing is known but what is given. */
export function facts(given: Partial<CaseFacts> = {}): CaseFacts {
  return {
    line: 'other',
    instance: 'other',
    smallClaims: 'blank',
    procedure: 'blank',
    appealed: 'blank',
    appealOutcome: 'blank',
    ...given,
  };
}

/** Filed in the period, and nothing else has happened. */
export function dates(given: Partial<CaseDates> = {}): CaseDates {
  return { filed: 'in', closed: 'none', appealFiled: 'none', appealClosed: 'none', ...given };
}

/** The ids of all traits that a case has. */
export function traitsOf(when: Partial<CaseDates>, what: Partial<CaseFacts> = {}): TraitId[] {
  const words = { fixed: fixedWord(facts(what)), dated: datedWord(dates(when), facts(what)) };
  return traits
    .map(({ id }) => id)
    .filter((id) => {
      const { fixed, dated } = wordsOf([id]);
      return (words.fixed & fixed) !== 0 || (words.dated & dated) !== 0;
    });
}
