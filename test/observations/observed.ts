import type { Observation } from '../../src/observations/observation.ts';
import { observe } from '../../src/observations/observe.ts';
import type { ObservationId } from '../../src/observations/registry.ts';
import { rejectRows } from '../../src/rules/rejectRows.ts';
import type { SeverityChoices } from '../../src/rules/severities.ts';
import { day, tableOf } from '../documents/reportOf.ts';

const today = '2025-02-15';

/** All that is observed in CSV texts, which are files a.csv, b.csv … */
export async function allObserved(texts: readonly string[], severities: SeverityChoices = {}): Promise<Observation[]> {
  const files = texts.map((bytes, index) => ({ path: `${'abcdef'.charAt(index)}.csv`, bytes }));
  const table = await tableOf(files, { today });
  const { rows } = rejectRows(table, { today: day(today), duplicates: 'first' });
  return observe(table, { rejected: rows, today: day(today), severities });
}

/** What one kind of observation finds in CSV texts. */
export async function observed(rule: ObservationId, ...texts: string[]): Promise<Observation[]> {
  return (await allObserved(texts)).filter((found) => found.rule === rule);
}

/** A list under a header, with so many rows made by index from 0. */
export function listOf(header: string, rows: number, row: (index: number) => string): string {
  return [header, ...Array.from({ length: rows }, (_, index) => row(index)), ''].join('\n');
}
