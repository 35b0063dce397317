import { type ClassifiedKind, classify, completeKind, type DefaultKind } from './caseKinds.ts';
import { type CaseTable, noPrefix } from './caseTable.ts';
import { openCaseType } from './caseType.ts';
import { createPairIndex } from './pairIndex.ts';

/** The kind of every row of a table, as an index into `kinds`. */
export interface RowKinds {
  readonly kinds: readonly ClassifiedKind[];
  /** The index for a row whose file is known to tell of kinds; number 0 is the default kind. */
  placeOf(caseType: number, prefix: number): number;
}

/**
 * Classifies each pair of case type and number prefix once. Kind 0 is the default, for rows of files that map neither case
 * type nor case number.
 */
export function rowKinds({ caseTypes, prefixes }: CaseTable, defaultKind: DefaultKind): RowKinds {
  const kinds: ClassifiedKind[] = [completeKind(defaultKind)];
  const numbers = new Map<string, number>();
  const pairs = createPairIndex();
  const ofPair: number[] = [];

  function numberOf(cell: number, prefix: number): number {
    const kind = classify(caseTypes[cell] ?? openCaseType, prefix === noPrefix ? undefined : prefixes[prefix]);
    const key = JSON.stringify(kind);
    const known = numbers.get(key) ?? kinds.push(kind) - 1;
    numbers.set(key, known);
    return known;
  }

  return {
    kinds,
    placeOf(cell, prefix) {
      const pair = pairs.placeOf(cell, prefix);
      ofPair[pair] ??= numberOf(cell, prefix);
      return ofPair[pair] as number;
    },
  };
}
