import type { CaseTable } from '../cases/caseTable.ts';
import { inForceFrom } from './limit.ts';
import type { RowLimits } from './limitsOfRows.ts';
import { statutoryLimits } from './statutoryLimits.ts';

/** Of these rows those that were filed before the statutory limit that they have came into force. */
export function filedBeforeLimit(
  { filedOn }: CaseTable,
  rows: Iterable<number>,
  { limitOf }: Pick<RowLimits, 'limitOf'>,
): number {
  // By the number of the limit: 0 is none, and those that rows state themselves are behind the last.
  const from = [Number.NEGATIVE_INFINITY, ...statutoryLimits.map(inForceFrom)];
  let count = 0;
  for (const row of rows) {
    if ((filedOn[row] as number) < (from[limitOf[row] as number] ?? Number.NEGATIVE_INFINITY)) count++;
  }
  return count;
}
