import { prefixText } from '../cases/caseNumber.ts';
import { type CaseTable, noPrefix } from '../cases/caseTable.ts';
import type { CaseOrder } from './caseColumns.ts';
import type { Figures } from './caseFigures.ts';

/**
 * Puts rows in the order of a list: by figures, rows without one last; then by court code, case number (rows without one
 * last), file and line. Nothing but numbers is sorted: there may be a million rows.
 */
export function sortedRows(
  table: CaseTable,
  rows: Uint32Array,
  direction: CaseOrder['direction'],
  figures: Figures,
): Uint32Array {
  const keysOf = (key: (row: number) => number) => {
    const keys = new Float64Array(rows.length);
    rows.forEach((row, place) => {
      keys[place] = key(row);
    });
    return keys;
  };
  const sign = direction === 'descending' ? -1 : 1;
  const first = keysOf((row) => sign * (figures(row) ?? sign * Number.POSITIVE_INFINITY));
  const courtRank = ranks(table.courts.map(({ code }) => code));
  const courts = keysOf((row) => courtRank[table.court[row] as number] as number);
  const prefixRank = ranks(table.prefixes.map((prefix) => (prefix === undefined ? '' : prefixText(prefix))));
  const numbers = keysOf((row) => {
    const prefix = table.prefix[row] as number;
    // Serials have up to nine digits.
    return prefix === noPrefix
      ? Number.POSITIVE_INFINITY
      : (prefixRank[prefix] as number) * 1e9 + (table.serial[row] as number);
  });
  const fileRank = ranks(table.inputs.map(({ path }) => path));
  const files = keysOf((row) => fileRank[table.inputs.findIndex(({ to }) => row < to)] as number);
  // The difference of two infinities is no number, and so no difference.
  const by = (keys: Float64Array, one: number, other: number) => (keys[one] as number) - (keys[other] as number);
  return Uint32Array.from(rows.keys())
    .sort(
      (one, other) =>
        by(first, one, other) ||
        by(courts, one, other) ||
        by(numbers, one, other) ||
        by(files, one, other) ||
        one - other,
    )
    .map((place) => rows[place] as number);
}

/** The place of every text among all of them. */
function ranks(texts: readonly string[]): number[] {
  const places = new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
  return texts.map((text) => places.get(text) ?? 0);
}
