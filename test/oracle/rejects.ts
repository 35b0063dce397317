import { isExcluded, kindOfCase, typeCodeOf } from './caseKinds.ts';
import type { CaseNumber } from './caseNumbers.ts';
import { type CourtCells, codesOfNames, courtOf } from './courts.ts';
import { type DayCell, dayOfOption } from './days.ts';
import { factsOf } from './facts.ts';
import type { Case, CaseFile, Row } from './types.ts';

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

/** A record that is no row: it has cells, but nothing is known of the case. */
function brokenCase({ file, cells }: Row): Case {
  return {
    file,
    wellFormed: false,
    issues: ['wrong-cell-count'],
    court: null,
    courtName: cells.court,
    numberIdentity: null,
    filedOn: null,
    closedOn: null,
    line: 'other',
    instance: 'other',
    typeCode: '',
    excluded: false,
    cause: '',
    judge: '',
    division: '',
    smallClaimsFlag: null,
    procedure: '',
    tribunal: '',
    closingMethod: '',
    pronounced: null,
    deducted: null,
    extended: null,
    ownLimit: null,
    appealedFlag: null,
    appealFiledOn: null,
    appealOutcome: '',
    appealClosedOn: null,
    retrialOutcome: '',
    retrialClosedOn: null,
  };
}

/** Reads every row and marks every rejecting issue but the duplicates. */
function readCases(files: CaseFile[], today: number, excludeTypeCodes: string[]): Case[] {
  const facts = new Map(files.flatMap((file) => [...factsOf(file, today)]));
  const names = codesOfNames([...facts].map(([row, { number }]) => courtCells(row, number)));
  return files.flatMap((file) => {
    const fileMapsEither = file.mapped.includes('caseType') || file.mapped.includes('caseNumber');
    return file.rows.map((row): Case => {
      const own = facts.get(row);
      if (own === undefined) return brokenCase(row);
      const { cells } = row;
      const { number, days } = own;
      const court = courtOf(courtCells(row, number), names);
      return {
        file: row.file,
        wellFormed: true,
        issues: hardIssues(days.filedOn, days.closedOn, court, today),
        court,
        courtName: cells.court,
        numberIdentity: number === null ? null : number.identity,
        filedOn: own.filed,
        closedOn: own.closed,
        ...kindOfCase(cells.caseType, number, fileMapsEither),
        typeCode: typeCodeOf(cells.caseType, number, fileMapsEither),
        excluded: isExcluded(excludeTypeCodes, cells.caseType, number, fileMapsEither),
        cause: cells.cause,
        judge: cells.judge,
        division: cells.division,
        smallClaimsFlag: own.smallClaimsFlag,
        procedure: own.procedure,
        tribunal: own.tribunal,
        closingMethod: own.closingMethod,
        pronounced: own.pronounced,
        deducted: own.deducted,
        extended: own.extended,
        ownLimit: own.ownLimit,
        appealedFlag: own.appealedFlag,
        appealFiledOn: own.appealFiled,
        appealOutcome: own.appealOutcome,
        appealClosedOn: own.appealClosed,
        retrialOutcome: own.retrialOutcome,
        retrialClosedOn: own.retrialClosed,
      };
    });
  });
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
