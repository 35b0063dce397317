import type { CaseTable } from '../../cases/caseTable.ts';

/** All serials under one number prefix of the table, in rising order; some may occur several times. */
export interface SerialsOfPrefix {
  /** Index into `prefixes`. */
  readonly prefix: number;
  readonly serials: Int32Array;
}

/** The serials of every row with a readable number, by prefix; prefixes that are not `wanted` are left out. */
export function serialsByPrefix(
  { rows, prefix, prefixes, serial }: CaseTable,
  wanted: (prefix: NonNullable<CaseTable['prefixes'][number]>) => boolean,
): SerialsOfPrefix[] {
  const isWanted = Uint8Array.from(prefixes, (one) => (one !== undefined && wanted(one) ? 1 : 0));
  const counts = new Uint32Array(prefixes.length);
  for (let row = 0; row < rows; row++) counts[prefix[row] as number] = (counts[prefix[row] as number] as number) + 1;
  const next = new Uint32Array(prefixes.length);
  let total = 0;
  for (let index = 0; index < prefixes.length; index++) {
    next[index] = total;
    if (isWanted[index] === 1) total += counts[index] as number;
  }
  const sorted = new Int32Array(total);
  for (let row = 0; row < rows; row++) {
    const index = prefix[row] as number;
    if (isWanted[index] === 0) continue;
    const place = next[index] as number;
    sorted[place] = serial[row] as number;
    next[index] = place + 1;
  }
  const found: SerialsOfPrefix[] = [];
  for (let index = 0; index < prefixes.length; index++) {
    const count = counts[index] as number;
    if (isWanted[index] === 0 || count === 0) continue;
    const end = next[index] as number; // behind the last one put there
    found.push({ prefix: index, serials: sorted.subarray(end - count, end).sort() });
  }
  return found;
}
