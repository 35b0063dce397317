import type { NumberPrefix } from '../../cases/caseNumber.ts';
import { type CaseTable, noPrefix } from '../../cases/caseTable.ts';
import type { CaseTypeCell } from '../../cases/caseType.ts';
import { createPairIndex } from '../../cases/pairIndex.ts';

/**
 * Asks something of every pair of case type and number prefix that occurs, once, and visits the rows for which the answer
 * is yes. A prefix is undefined where a row has no readable number.
 */
export function visitKinds(
  { rows, caseType, caseTypes, prefix, prefixes }: CaseTable,
  test: (cell: CaseTypeCell, prefix: NumberPrefix | undefined) => boolean,
  visit: (row: number) => void,
): void {
  const pairs = createPairIndex();
  const answers: boolean[] = [];
  for (let row = 0; row < rows; row++) {
    const [cell, number] = [caseType[row] as number, prefix[row] as number];
    const pair = pairs.placeOf(cell, number);
    answers[pair] ??= test(caseTypes[cell] as CaseTypeCell, number === noPrefix ? undefined : prefixes[number]);
    if (answers[pair]) visit(row);
  }
}
