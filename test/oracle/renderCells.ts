import { COURTS, KINDS } from './exampleCases.ts';
import { headerOf } from './headerSpellings.ts';
import type { FilePlan, RowPlan } from './plans.ts';
import { fullWidth, spellDay, spellSerial } from './spellings.ts';
import type { Field } from './types.ts';
import {
  BLANK_DAYS,
  BLANKS,
  CAUSES,
  CLOSING_METHODS,
  DIVISIONS,
  JUDGES,
  NO,
  OUTCOMES,
  PROCEDURES,
  pick,
  RETRIAL_OUTCOMES,
  TRIBUNALS,
  UNREADABLE_AMOUNTS,
  UNREADABLE_COUNTS,
  UNREADABLE_DAYS,
  YES,
} from './words.ts';

function caseTypeOf(row: RowPlan): string {
  const own = pick(KINDS, row.kind).caseType;
  if (row.caseTypeStyle < 7) return own;
  if (row.caseTypeStyle === 7) return pick(BLANKS, row.spelling);
  // only the line, or only the instance: the number says the rest
  if (row.caseTypeStyle === 8) return own.startsWith('民事') ? '民事' : own;
  if (row.caseTypeStyle === 9) return own.endsWith('一审') ? '一审' : own;
  if (row.caseTypeStyle === 11 && row.spelling % 3 === 0) return '待定类别';
  return '民事一审';
}

function dayCell(day: number | null, field: Field, row: RowPlan, file: FilePlan, salt: number): string {
  const spelling = row.spelling + salt * 5;
  if (day === null) return spelling % 6 === 0 ? pick(BLANK_DAYS, row.spelling) : pick(BLANKS, spelling);
  return file.serialColumns.includes(field) ? spellSerial(day, spelling) : spellDay(day, spelling);
}

export function cellsOf(row: RowPlan, file: FilePlan, number: string, today: number): Map<Field, string> {
  const court = pick(COURTS, row.court);
  const cells = new Map<Field, string>();
  const name = pick(court.names, row.nameStyle);
  cells.set('court', name === '' ? pick(BLANKS, row.spelling) : name);
  cells.set('courtCode', court.code === null || row.nameStyle % 5 === 4 ? '' : court.code);
  if (row.nameStyle % 7 === 6 && court.code !== null) cells.set('courtCode', fullWidth(court.code));
  cells.set('caseNumber', number);
  cells.set('caseType', caseTypeOf(row));
  cells.set('smallClaims', flagWord(row.flag, row.spelling));
  cells.set('procedure', pick(PROCEDURES, row.procedure));
  cells.set(
    'appealed',
    row.appealed ? flagWord(row.appealFlag, row.spelling) : flagWord(row.appealFlag % 3, row.spelling),
  );
  cells.set('appealOutcome', row.appealed ? pick(OUTCOMES, row.outcome) : pick(BLANKS, row.outcome));

  let filed: number | null = row.filed;
  let closed = row.closed;
  cells.set(
    'closingMethod',
    closed === null && row.closingMethod % 8 > 0 ? '' : pick(CLOSING_METHODS, row.closingMethod),
  );
  const asked = /独任|sole/i.test(headerOf('tribunal', file));
  cells.set('tribunal', asked ? flagWord(row.tribunal, row.spelling) : pick(TRIBUNALS, row.tribunal));
  cells.set('claimAmount', amountCell(row));
  cells.set('deductedDays', countCell(row.deducted, row.spelling));
  cells.set('extendedDays', countCell(row.extended, row.spelling + 1));
  cells.set('timeLimitDays', row.ownLimit === null ? '' : countCell(row.ownLimit, row.spelling + 2));
  cells.set('judge', pick(JUDGES, row.judge));
  cells.set('division', pick(DIVISIONS, row.division));
  cells.set('cause', pick(CAUSES, row.cause));
  cells.set('retrialOutcome', row.retrial === null ? pick(BLANKS, row.spelling) : pick(RETRIAL_OUTCOMES, row.retrial));
  cells.set('pronouncedInCourt', flagWord(row.pronounced, row.spelling));
  const clean = (field: Field): boolean => !file.serialColumns.includes(field) || file.brokenSerials;
  if (row.dirt === 'future filed' && clean('filedOn')) filed = today + 1 + (row.spelling % 400);
  if (row.dirt === 'future closed' && clean('closedOn')) closed = today + 1 + (row.spelling % 400);
  if (row.dirt === 'closed before filed') closed = row.filed - 1 - (row.spelling % 30);
  if (row.dirt === 'too early' && clean('filedOn')) filed = -200 - row.spelling;
  if (row.dirt === 'first day' && clean('filedOn')) filed = 3652 - (row.spelling % 2);
  if (row.dirt === 'no filing day') filed = null;
  cells.set('filedOn', dayCell(filed, 'filedOn', row, file, 0));
  cells.set('closedOn', dayCell(closed, 'closedOn', row, file, 1));
  cells.set('appealFiledOn', dayCell(row.appealed ? row.appealFiled : null, 'appealFiledOn', row, file, 2));
  cells.set('appealClosedOn', dayCell(row.appealed ? row.outcomeDay : null, 'appealClosedOn', row, file, 3));

  cells.set('retrialClosedOn', dayCell(row.retrial === null ? null : row.retrialDay, 'retrialClosedOn', row, file, 4));

  const unreadable = pick(UNREADABLE_DAYS, row.spelling);
  if (row.dirt === 'unreadable filed' && clean('filedOn')) cells.set('filedOn', unreadable);
  if (row.dirt === 'unreadable closed' && clean('closedOn')) cells.set('closedOn', unreadable);
  if (row.dirt === 'unreadable appeal day' && clean('appealFiledOn')) cells.set('appealFiledOn', unreadable);
  if (row.dirt === 'unreadable outcome day' && clean('appealClosedOn')) cells.set('appealClosedOn', unreadable);
  if (row.dirt === 'future outcome day' && clean('appealClosedOn')) {
    cells.set('appealClosedOn', dayCell(today + 3, 'appealClosedOn', row, file, 3));
  }
  if (row.dirt === 'future appeal day' && clean('appealFiledOn')) {
    cells.set('appealFiledOn', dayCell(today + 1, 'appealFiledOn', row, file, 2));
  }
  if (row.dirt === 'future retrial day' && clean('retrialClosedOn')) {
    cells.set('retrialClosedOn', dayCell(today + 1, 'retrialClosedOn', row, file, 4));
  }
  if (row.dirt === 'unreadable retrial day' && clean('retrialClosedOn')) cells.set('retrialClosedOn', unreadable);
  if (row.dirt === 'no court') {
    cells.set('court', '无');
    cells.set('courtCode', '');
    if (row.spelling % 2 === 0) cells.set('caseNumber', '');
  }
  for (const field of file.blankColumns) cells.set(field, '');
  return cells;
}

function amountCell(row: RowPlan): string {
  if (row.spelling % 23 === 0) return pick(UNREADABLE_AMOUNTS, row.amount);
  if (row.spelling % 7 === 0) return pick(BLANKS, row.amount);
  const yuan = String(row.amount / 100);
  return row.spelling % 5 === 0 ? fullWidth(yuan) : yuan;
}

function countCell(days: number, spelling: number): string {
  if (spelling % 29 === 0) return pick(UNREADABLE_COUNTS, days);
  if (days === 0 && spelling % 3 > 0) return pick(BLANKS, spelling);
  return pick([String(days), fullWidth(String(days)), `0${days}`, `'${days}`], spelling);
}

/** 0 blank, 1 and 2 no, 3 outside the vocabulary, above yes */
function flagWord(flag: number, style: number): string {
  if (flag === 0) return pick(BLANKS, style);
  if (flag <= 2) return pick(NO, style);
  return flag === 3 ? '待定' : pick(YES, style);
}
