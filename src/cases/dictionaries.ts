import type { Day } from '../calendar/day.ts';
import type { NumberPrefix } from './caseNumber.ts';
import { type CaseTypeCell, openCaseType } from './caseType.ts';
import { blankTest } from './cell.ts';
import { createInterner, type Interner } from './interner.ts';
import type { ExtraWords } from './vocabulary.ts';

/** Dictionaries that all inputs of a run share, so that equal values have equal numbers in every file. */
export interface Dictionaries {
  readonly isBlank: (clean: string) => boolean;
  readonly extraWords: ExtraWords;
  readonly today: Day;
  readonly courtNames: Interner;
  /** How each court name is written; of several spellings the first by code. */
  readonly courtSpellings: Map<string, string>;
  readonly courtCodes: Interner;
  /** Judges, divisions and causes alike. */
  readonly names: Interner;
  readonly prefixes: (NumberPrefix | undefined)[];
  readonly prefixNumbers: Map<string, number>;
  readonly caseTypes: CaseTypeCell[];
}

export function createDictionaries(
  blankWords: readonly string[],
  today: Day,
  extraWords: ExtraWords = {},
): Dictionaries {
  return {
    isBlank: blankTest(blankWords),
    extraWords,
    today,
    courtNames: createInterner(''),
    courtSpellings: new Map(),
    courtCodes: createInterner(''),
    names: createInterner(''),
    prefixes: [undefined],
    prefixNumbers: new Map(),
    caseTypes: [openCaseType],
  };
}
