import type { CaseFacts } from '../traits/caseView.ts';
import { datedWordOf, fixedWordsOf, type TraitWords } from '../traits/registry.ts';
import { datesAt } from './places.ts';

/** The number of the words of cases with the same facts, by the places of their days. */
export type NumberAt = (places: number) => number;

/** Works out the traits of each kind of case once, however many windows it is counted for. Words have numbers from 0. */
export interface TraitMemo {
  of(facts: CaseFacts): NumberAt;
  wordsAt(number: number): TraitWords;
}

/** Traits that are not `told` are left out of the words. */
export function createTraitMemo(told?: TraitWords): TraitMemo {
  const ofFacts = new Map<CaseFacts, NumberAt>();
  const numbers = new Map<string, number>();
  const words: TraitWords[] = [];

  const kept = (own: TraitWords): TraitWords =>
    told === undefined
      ? own
      : { fixed: own.fixed & told.fixed, moreFixed: own.moreFixed & told.moreFixed, dated: own.dated & told.dated };

  function numberOf(own: TraitWords): number {
    const key = [own.fixed, own.moreFixed, own.dated].join();
    const number = numbers.get(key) ?? words.push(own) - 1;
    numbers.set(key, number);
    return number;
  }

  function remembering(facts: CaseFacts): NumberAt {
    const fixed = fixedWordsOf(facts);
    const known = new Map<number, number>();
    return (places) => {
      const number = known.get(places);
      if (number !== undefined) return number;
      const fresh = numberOf(kept({ ...fixed, dated: datedWordOf(datesAt(places), facts) }));
      known.set(places, fresh);
      return fresh;
    };
  }

  return {
    of(facts) {
      const known = ofFacts.get(facts) ?? remembering(facts);
      ofFacts.set(facts, known);
      return known;
    },
    wordsAt: (number) => words[number] as TraitWords,
  };
}
