import type { CaseDates, CaseFacts } from '../../src/traits/caseView.ts';
import { hasAll, type TraitId, traits, wordsOf, wordsOfCase } from '../../src/traits/registry.ts';

/** A case of which nothing is known but what is given. */
export function facts(given: Partial<CaseFacts> = {}): CaseFacts {
  return {
    line: 'other',
    instance: 'other',
    firstEnforcement: false,
    smallClaims: 'blank',
    procedure: 'blank',
    tribunal: 'blank',
    closingMethod: 'blank',
    pronouncedInCourt: 'blank',
    appealed: 'blank',
    appealOutcome: 'blank',
    retrialOutcome: 'blank',
    judgeNamed: false,
    limit: 'none',
    ...given,
  };
}

/** Filed in the period, and nothing else has happened. */
export function dates(given: Partial<CaseDates> = {}): CaseDates {
  return {
    filed: 'in',
    closed: 'none',
    appealFiled: 'none',
    appealClosed: 'none',
    retrialClosed: 'none',
    pastDue: false,
    pastTwelveMonths: false,
    ...given,
  };
}

/** The ids of all traits that a case has. */
export function traitsOf(when: Partial<CaseDates>, what: Partial<CaseFacts> = {}): TraitId[] {
  const words = wordsOfCase(dates(when), facts(what));
  return traits.map(({ id }) => id).filter((id) => hasAll(words, wordsOf([id])));
}

/** Those of some values of one fact with which a case has the trait, nothing else being known of it. */
export function withTrait<K extends keyof CaseFacts>(
  id: TraitId,
  fact: K,
  values: readonly CaseFacts[K][],
  more: Partial<CaseFacts> = {},
): CaseFacts[K][] {
  return values.filter((value) => traitsOf({}, { ...more, [fact]: value }).includes(id));
}
