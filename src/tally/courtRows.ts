import { type CaseTable, noCourt } from '../cases/caseTable.ts';

/** The rows of each court, by its index, in the order of the table. */
export function courtRows({ rows, court, courts }: Pick<CaseTable, 'rows' | 'court' | 'courts'>): Uint32Array[] {
  const sizes = new Uint32Array(courts.length);
  for (let row = 0; row < rows; row++) {
    const at = court[row] as number;
    if (at !== noCourt) sizes[at] = (sizes[at] as number) + 1;
  }
  const ofCourts = courts.map((_, at) => new Uint32Array(sizes[at] as number));
  const next = new Uint32Array(courts.length);
  for (let row = 0; row < rows; row++) {
    const at = court[row] as number;
    if (at === noCourt) continue;
    const place = next[at] as number;
    (ofCourts[at] as Uint32Array)[place] = row;
    next[at] = place + 1;
  }
  return ofCourts;
}
