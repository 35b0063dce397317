import type { DefaultKind } from '../../cases/caseKinds.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { rowKinds } from '../../cases/rowKinds.ts';

/** Of some type codes those that no accepted row has, of whatever court and line; in the order given. */
export function unmatchedCodes(
  table: CaseTable,
  rejected: Uint8Array,
  codes: readonly string[],
  defaultKind: DefaultKind,
): string[] {
  const left = new Set(codes);
  const { kinds, placeOf } = rowKinds(table, defaultKind);
  for (const { from, to, mapped } of table.inputs) {
    const known = mapped.has('caseType') || mapped.has('caseNumber');
    for (let row = from; row < to && left.size > 0; row++) {
      if (rejected[row] === 1) continue;
      const kind = known ? placeOf(table.caseType[row] as number, table.prefix[row] as number) : 0;
      left.delete(kinds[kind]?.typeCode ?? '');
    }
  }
  return [...left];
}
