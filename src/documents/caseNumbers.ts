import { prefixText } from '../cases/caseNumber.ts';
import type { CaseTable } from '../cases/caseTable.ts';

/** Tells the case number of a row in its usual spelling, or null where it has none that can be read. */
export function caseNumbersOfRows({ prefix, prefixes, serial }: CaseTable): (row: number) => string | null {
  const texts: string[] = [];
  return (row) => {
    const number = prefix[row] as number;
    const known = prefixes[number];
    if (known === undefined) return null;
    texts[number] ??= prefixText(known);
    return `${texts[number]}${serial[row]}号`;
  };
}
