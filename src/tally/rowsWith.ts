import type { CaseTable } from '../cases/caseTable.ts';
import { createPairIndex } from '../cases/pairIndex.ts';
import { hasAll, type TraitId, wordsOf, wordsOfCase } from '../traits/registry.ts';
import { datesAt, placesIn } from './places.ts';
import { noProfile, type Profiles } from './profiles.ts';
import type { Window } from './window.ts';

/**
 * The rows behind a count: for each list of traits the rows, in the order of the table, whose cases have all of them.
 * They are as many as `countCases` says of a tally of the same table, profiles and window.
 */
export function rowsWith(
  table: CaseTable,
  { ofRow, profiles }: Profiles,
  window: Window,
  dueOn: Int32Array,
  populations: readonly (readonly TraitId[])[],
): number[][] {
  const wanted = populations.map(wordsOf);
  const placesOf = placesIn(table, window, dueOn);
  const kinds = createPairIndex();
  // To which populations the cases of a kind belong, a bit for each.
  const belongings: number[] = [];
  const found = populations.map((): number[] => []);
  for (let row = 0; row < table.rows; row++) {
    const number = ofRow[row] as number;
    const profile = number === noProfile ? undefined : profiles[number];
    if (profile === undefined || profile.excludedAs !== null) continue;
    const places = placesOf(row);
    const kind = kinds.placeOf(number, places);
    if (kind === belongings.length) {
      const words = wordsOfCase(datesAt(places), profile.facts);
      belongings.push(wanted.reduce((bits, one, index) => (hasAll(words, one) ? bits | (1 << index) : bits), 0));
    }
    const belongs = belongings[kind] as number;
    for (let bits = belongs, index = 0; bits !== 0; bits >>>= 1, index++) if ((bits & 1) === 1) found[index]?.push(row);
  }
  return found;
}
