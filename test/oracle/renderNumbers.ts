import { textOfDay } from './days.ts';
import { COURTS, KINDS } from './exampleCases.ts';
import type { RowPlan } from './plans.ts';
import { spellNewNumber, spellOldNumber } from './spellings.ts';
import { BLANKS, pick, UNREADABLE_NUMBERS } from './words.ts';

export interface NumberParts {
  old: boolean;
  year: number;
  court: string;
  type: string;
  serial: number;
  /** the row that has it */
  row: RowPlan;
}

/** Half of the rows that repeat a number repeat the days of its row too, and half of those its court. */
export function repeating(row: RowPlan, earlier: NumberParts[]): RowPlan {
  if (row.duplicateOf === null || earlier.length === 0 || row.spelling % 2 > 0) return row;
  const { filed, closed, court } = pick(earlier, row.duplicateOf).row;
  return { ...row, filed, closed, court: row.spelling % 4 > 0 ? row.court : court };
}

export function numberOf(row: RowPlan, earlier: NumberParts[], index: number): string {
  if (row.numberKind === 'blank') return pick(BLANKS, row.numberStyle);
  if (row.numberKind === 'unreadable') return pick(UNREADABLE_NUMBERS, row.numberStyle);
  const court = pick(COURTS, row.court);
  const kind = pick(KINDS, row.kind);
  const old = row.numberKind === 'old' || court.numberCode === null;
  // the court that only its numbers place has two codes about equally often
  const strange = row.strangeCode || (court.numberCode === '豫0105' && row.spelling % 2 === 0);
  let parts: NumberParts = {
    old,
    year: Number(textOfDay(row.filed).slice(0, 4)) + row.numberYear,
    court: old ? court.shortName : strange ? '豫0191' : (court.numberCode ?? ''),
    type: old ? kind.oldCode : kind.code,
    // old numbers come in pairs that differ only in the text before 字
    serial: old ? 1 + (index % 12) : 100 + index,
    row,
  };
  if (row.duplicateOf !== null && earlier.length > 0) parts = pick(earlier, row.duplicateOf);
  earlier.push(parts);
  const spell = parts.old ? spellOldNumber : spellNewNumber;
  return spell(parts.year, parts.court, parts.type, parts.serial, row.numberStyle);
}
