import { classify } from '../cases/caseKinds.ts';
import { type CaseTable, noPrefix } from '../cases/caseTable.ts';
import { createPairIndex } from '../cases/pairIndex.ts';
import type { CaseKind } from '../cases/typeCodes.ts';
import { flagValues, outcomes, procedures } from '../cases/vocabulary.ts';
import type { CaseFacts } from '../traits/caseView.ts';

/** Cases of one court and input that are alike in everything that does not depend on dates. */
export interface Profile {
  /** Indices into the table's courts and inputs. */
  readonly court: number;
  readonly input: number;
  readonly facts: CaseFacts;
  /** The type code for which the scheme leaves these cases out of every population, or null. */
  readonly excludedAs: string | null;
  /** How many accepted rows there are of it. */
  readonly cases: number;
}

/** The profile of every accepted row; `rejectedRow` for the others. */
export interface Profiles {
  readonly ofRow: Int32Array;
  readonly profiles: readonly Profile[];
  /** The type codes that the scheme leaves out. */
  readonly excludeTypeCodes: readonly string[];
}

export const rejectedRow = -1;

/** Sorts the accepted rows of a table into profiles. */
export function profileRows(
  table: CaseTable,
  rejected: Uint8Array,
  options: { readonly defaultKind: CaseKind; readonly excludeTypeCodes: readonly string[] },
): Profiles {
  const { rows, court, smallClaims, procedure, appealed, appealOutcome, caseType, prefix } = table;
  const ofRow = new Int32Array(rows);
  const groups = createPairIndex();
  const index = createPairIndex();
  const kinds = classifiedKinds(table, options);

  table.inputs.forEach(({ from, to, mapped }, input) => {
    const known = mapped.has('caseType') || mapped.has('caseNumber');
    for (let row = from; row < to; row++) {
      if (rejected[row] === 1) {
        ofRow[row] = rejectedRow;
        continue;
      }
      const group = groups.placeOf(court[row] as number, input);
      const kind = known ? kinds.placeOf(caseType[row] as number, prefix[row] as number) : 0;
      // The vocabularies hold at most eight words each: three bits.
      const facts =
        (((((kind << 3) | (smallClaims[row] as number)) << 3) | (procedure[row] as number)) << 6) |
        ((appealed[row] as number) << 3) |
        (appealOutcome[row] as number);
      ofRow[row] = index.placeOf(group, facts);
    }
  });

  const cases = new Uint32Array(index.size);
  for (let row = 0; row < rows; row++) {
    const profile = ofRow[row] as number;
    if (profile !== rejectedRow) cases[profile] = (cases[profile] as number) + 1;
  }
  const profiles = Array.from({ length: index.size }, (_, place): Profile => {
    const group = index.firstAt(place);
    const facts = index.secondAt(place);
    const { line, instance, excludedAs } = kinds.at(facts >> 12);
    return {
      court: groups.firstAt(group),
      input: groups.secondAt(group),
      facts: {
        line,
        instance,
        smallClaims: flagValues[(facts >> 9) & 7] ?? 'blank',
        procedure: procedures[(facts >> 6) & 7] ?? 'blank',
        appealed: flagValues[(facts >> 3) & 7] ?? 'blank',
        appealOutcome: outcomes[facts & 7] ?? 'blank',
      },
      excludedAs,
      cases: cases[place] as number,
    };
  });
  return { ofRow, profiles, excludeTypeCodes: options.excludeTypeCodes };
}

/** Kinds by number: 0 is the default kind, the others are those of (case type, number prefix) pairs. */
function classifiedKinds(
  { caseTypes, prefixes }: CaseTable,
  { defaultKind, excludeTypeCodes }: { readonly defaultKind: CaseKind; readonly excludeTypeCodes: readonly string[] },
) {
  type Kind = CaseKind & { readonly excludedAs: string | null };
  const kinds: Kind[] = [{ ...defaultKind, excludedAs: null }];
  const numbers = new Map<string, number>();
  const pairs = createPairIndex();
  const ofPair: number[] = [];

  function numberOf(cell: number, prefix: number): number {
    const { line, instance, typeCode } = classify(
      caseTypes[cell] ?? { line: undefined, instance: undefined, equivalentCode: undefined },
      prefix === noPrefix ? undefined : prefixes[prefix],
    );
    const kind: Kind = { line, instance, excludedAs: excludeTypeCodes.includes(typeCode) ? typeCode : null };
    const key = JSON.stringify(kind);
    const known = numbers.get(key) ?? kinds.push(kind) - 1;
    numbers.set(key, known);
    return known;
  }

  return {
    at: (number: number): Kind => kinds[number] as Kind,
    placeOf(cell: number, prefix: number): number {
      const pair = pairs.placeOf(cell, prefix);
      ofPair[pair] ??= numberOf(cell, prefix);
      return ofPair[pair] as number;
    },
  };
}
