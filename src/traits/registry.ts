import { appeals } from './appeals.ts';
import type { CaseDates, CaseFacts } from './caseView.ts';
import { closings } from './closings.ts';
import { flow } from './flow.ts';
import { kind } from './kind.ts';
import { proceedings } from './proceedings.ts';
import { retrials } from './retrials.ts';
import { timeLimits } from './timeLimits.ts';
import type { DatedTrait, FixedTrait, Needs, Trait } from './trait.ts';

/** Every trait. Its place among those of its kind is its bit: at most 62 fixed and 31 dated ones. */
export const traits = [
  ...flow,
  ...kind,
  ...proceedings,
  ...closings,
  ...timeLimits,
  ...appeals,
  ...retrials,
] as const satisfies readonly Trait[];

export type TraitId = (typeof traits)[number]['id'];

const bitsOfWord = 31;
const all: readonly Trait[] = traits;
const everyFixed = all.filter((trait): trait is FixedTrait => trait.kind === 'fixed');
const fixedTraits = everyFixed.slice(0, bitsOfWord);
const moreFixedTraits = everyFixed.slice(bitsOfWord);
const datedTraits = all.filter((trait): trait is DatedTrait => trait.kind === 'dated');
const byId = new Map(all.map((trait) => [trait.id, trait]));

/** Bits of the fixed traits (in two words) and of the dated traits that a case has, or must have. */
export interface TraitWords {
  readonly fixed: number;
  readonly moreFixed: number;
  readonly dated: number;
}

function wordOf<T>(among: readonly T[], has: (trait: T) => boolean): number {
  return among.reduce((word, trait, bit) => (has(trait) ? word | (1 << bit) : word), 0);
}

/** The bits of a case. */
export function wordsOfCase(dates: CaseDates, facts: CaseFacts): TraitWords {
  return { ...fixedWordsOf(facts), dated: datedWordOf(dates, facts) };
}

/** Those that do not depend on the period. */
export function fixedWordsOf(facts: CaseFacts): Omit<TraitWords, 'dated'> {
  return {
    fixed: wordOf(fixedTraits, ({ test }) => test(facts)),
    moreFixed: wordOf(moreFixedTraits, ({ test }) => test(facts)),
  };
}

/** Those that do. */
export function datedWordOf(dates: CaseDates, facts: CaseFacts): number {
  return wordOf(datedTraits, ({ test }) => test(dates, facts));
}

/** The words of a case that has all of these traits, and no more. */
export function wordsOf(ids: readonly TraitId[]): TraitWords {
  let [fixed, moreFixed, dated] = [0, 0, 0];
  for (const id of ids) {
    const own = ownWords.get(id);
    if (own === undefined) throw new RangeError(`no trait ${id}`);
    fixed |= own.fixed;
    moreFixed |= own.moreFixed;
    dated |= own.dated;
  }
  return { fixed, moreFixed, dated };
}

/** The bit of each trait by itself. */
const ownWords = new Map<string, TraitWords>(
  all.map((own) => {
    const isOwn = (trait: Trait) => trait === own;
    return [
      own.id,
      {
        fixed: wordOf(fixedTraits, isOwn),
        moreFixed: wordOf(moreFixedTraits, isOwn),
        dated: wordOf(datedTraits, isOwn),
      },
    ];
  }),
);

/** Whether a case with these words has all the traits of the others. */
export function hasAll(words: TraitWords, wanted: TraitWords): boolean {
  return (
    (words.fixed & wanted.fixed) === wanted.fixed &&
    (words.moreFixed & wanted.moreFixed) === wanted.moreFixed &&
    (words.dated & wanted.dated) === wanted.dated
  );
}

export function needsOf(id: TraitId): Needs {
  return byId.get(id)?.needs ?? [];
}
