import { appeals } from './appeals.ts';
import type { CaseDates, CaseFacts } from './caseView.ts';
import { flow } from './flow.ts';
import { kind } from './kind.ts';
import { smallClaims } from './smallClaims.ts';
import type { DatedTrait, FixedTrait, Needs, Trait } from './trait.ts';

/** Every trait. Its place among those of its kind is its bit: at most 31 of each. */
export const traits = [...flow, ...kind, ...smallClaims, ...appeals] as const satisfies readonly Trait[];

export type TraitId = (typeof traits)[number]['id'];

const all: readonly Trait[] = traits;
const fixedTraits = all.filter((trait): trait is FixedTrait => trait.kind === 'fixed');
const datedTraits = all.filter((trait): trait is DatedTrait => trait.kind === 'dated');
const byId = new Map(all.map((trait) => [trait.id, trait]));

/** Bits of the fixed traits and of the dated traits that a case has, or must have. */
export interface TraitWords {
  readonly fixed: number;
  readonly dated: number;
}

export function fixedWord(facts: CaseFacts): number {
  return fixedTraits.reduce((word, { test }, bit) => (test(facts) ? word | (1 << bit) : word), 0);
}

export function datedWord(dates: CaseDates, facts: CaseFacts): number {
  return datedTraits.reduce((word, { test }, bit) => (test(dates, facts) ? word | (1 << bit) : word), 0);
}

/** The words of a case that has all of these traits, and no more. */
export function wordsOf(ids: readonly TraitId[]): TraitWords {
  const word = (among: readonly Trait[]) =>
    among.reduce((bits, { id }, bit) => ((ids as readonly string[]).includes(id) ? bits | (1 << bit) : bits), 0);
  return { fixed: word(fixedTraits), dated: word(datedTraits) };
}

export function needsOf(id: TraitId): Needs {
  return byId.get(id)?.needs ?? [];
}
