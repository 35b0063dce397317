import { rejectRows } from '../../src/rules/rejectRows.ts';
import { day, tableOf } from '../documents/reportOf.ts';

export const today = '2025-02-15';

/** What the rules say of CSV texts, named a.csv, b.csv, … in the order given: the rows kept (from 0) and the counts. */
export async function rejectionOf(texts: string | readonly string[], duplicates: 'first' | 'last' = 'first') {
  const files = [texts].flat().map((bytes, index) => ({ path: `${'abcdef'.charAt(index)}.csv`, bytes }));
  const table = await tableOf(files, { today });
  const { rows, count, byRule } = rejectRows(table, { today: day(today), duplicates });
  return { kept: [...rows].flatMap((rejected, row) => (rejected === 1 ? [] : [row])), count, byRule };
}

/** CSV text of a header and its lines. */
export function csv(header: string, ...lines: readonly string[]): string {
  return `${[header, ...lines].join('\n')}\n`;
}
