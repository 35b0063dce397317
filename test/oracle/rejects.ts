import { isExcluded, kindOfCase } from './caseKinds.ts';
import { type CaseNumber, readCaseNumber } from './caseNumbers.ts';
import { readAppealOutcome, readFlag, readProcedure } from './cells.ts';
import { type CourtCells, codesOfNames, courtOf } from './courts.ts';
import { type DayCell, dayOfOption, holdsSerials, readDay } from './days.ts';
import type { Case, CaseFile, Field, Row } from './types.ts';

/** A day that is not one of the two decisive ones: unreadable and future ones count as blank. */
function softDay(cell: DayCell, today: number): number | null {
  return cell.kind === 'day' && cell.day <= today ? cell.day : null;
}

function courtCells(row: Row, number: CaseNumber | null): CourtCells {
  return { courtCode: row.cells.courtCode.replace(/\s+/g, ''), name: row.cells.court, number };
}

function hardIssues(filed: DayCell, closed: DayCell, court: string | null, today: number): string[] {
  const issues: string[] = [];
  if (filed.kind === 'blank') issues.push('missing-value');
  if (court === null) issues.push('missing-value');
  for (const cell of [filed, closed]) {
    if (cell.kind === 'unreadable') issues.push('unreadable-date');
    if (cell.kind === 'day' && cell.day > today) issues.push('date-in-future');
  }
  if (filed.kind === 'day' && closed.kind === 'day' && closed.day < filed.day) issues.push('closed-before-filed');
  if (filed.kind === 'day' && filed.day < dayOfOption('1980-01-01')) issues.push('filed-too-early');
  return issues;
}

/** Reads every row and marks every rejecting issue but the duplicates. */
function readCases(files: CaseFile[], today: number, excludeTypeCodes: string[]): Case[] {
  const numbers = new Map<Row, CaseNumber | null>();
  for (const file of files) {
    for (const row of file.rows) numbers.set(row, readCaseNumber(row.cells.caseNumber));
  }
  const wellFormed = files.flatMap((file) => file.rows).filter((row) => row.wellFormed);
  const names = codesOfNames(wellFormed.map((row) => courtCells(row, numbers.get(row) ?? null)));

  const cases: Case[] = [];
  for (const file of files) {
    const fileMapsEither = file.mapped.includes('caseType') || file.mapped.includes('caseNumber');
    const serials = new Map<Field, boolean>();
    for (const field of ['filedOn', 'closedOn', 'appealFiledOn', 'appealClosedOn'] as const) {
      const column = file.rows.filter((row) => row.wellFormed).map((row) => row.cells[field]);
      serials.set(field, holdsSerials(column, today));
    }
    for (const row of file.rows) {
      const number = numbers.get(row) ?? null;
      const day = (field: Field): DayCell => readDay(row.cells[field], serials.get(field) ?? false);
      const filed = day('filedOn');
      const closed = day('closedOn');
      const court = row.wellFormed ? courtOf(courtCells(row, number), names) : null;
      const kind = kindOfCase(row.cells.caseType, number, fileMapsEither);
      cases.push({
        file: row.file,
        wellFormed: row.wellFormed,
        issues: row.wellFormed ? hardIssues(filed, closed, court, today) : ['wrong-cell-count'],
        court,
        courtName: row.cells.court,
        numberIdentity: number === null ? null : number.identity,
        filedOn: filed.kind === 'day' ? filed.day : null,
        closedOn: closed.kind === 'day' ? closed.day : null,
        line: kind.line,
        instance: kind.instance,
        excluded: isExcluded(excludeTypeCodes, row.cells.caseType, number),
        smallClaimsFlag: readFlag(row.cells.smallClaims),
        procedure: readProcedure(row.cells.procedure),
        appealedFlag: readFlag(row.cells.appealed),
        appealFiledOn: softDay(day('appealFiledOn'), today),
        appealOutcome: readAppealOutcome(row.cells.appealOutcome),
        appealClosedOn: softDay(day('appealClosedOn'), today),
      });
    }
  }
  return cases;
}

/** What a row claims: no two accepted rows have the same; null where there is no readable number. */
export function claimOf(one: Case): string | null {
  if (one.numberIdentity === null) return null;
  // An old-style number without an abbreviation names no court: it is compared within the row's.
  return /^old \d+ [民商知刑行执]/.test(one.numberIdentity) ? `${one.numberIdentity} ${one.court}` : one.numberIdentity;
}

function markDuplicates(cases: Case[], keep: 'first' | 'last'): void {
  const candidates = cases.filter((one) => one.issues.length === 0);
  const order = keep === 'first' ? candidates : [...candidates].reverse();
  const claimed = new Set<string>();
  for (const one of order) {
    const claim = claimOf(one);
    if (claim === null) continue;
    if (claimed.has(claim)) one.issues.push('duplicate-case-number');
    claimed.add(claim);
  }
}

export function examine(files: CaseFile[], today: number, excludeTypeCodes: string[], keep: 'first' | 'last'): Case[] {
  const cases = readCases(files, today, excludeTypeCodes);
  markDuplicates(cases, keep);
  return cases;
}
