import { type CaseNumber, readCaseNumber } from './caseNumbers.ts';
import { readAppealOutcome, readFlag, readProcedure } from './cells.ts';
import { type DayCell, holdsSerials, readDay } from './days.ts';
import type { CaseFile, Field, Row } from './types.ts';

export const DAY_FIELDS = ['filedOn', 'closedOn', 'appealFiledOn', 'appealClosedOn', 'retrialClosedOn'] as const;
export type DayField = (typeof DAY_FIELDS)[number];

/** What the cells of a well-formed row say. null and '': blank, or not understood. */
export interface Facts {
  days: Record<DayField, DayCell>;
  filed: number | null;
  closed: number | null;
  /** the file tells closing days, and this row has none */
  pending: boolean;
  number: CaseNumber | null;
  smallClaimsFlag: boolean | null;
  procedure: string;
  tribunal: string;
  closingMethod: string;
  pronounced: boolean | null;
  appealedFlag: boolean | null;
  appealFiled: number | null;
  appealClosed: number | null;
  appealOutcome: string;
  retrialOutcome: string;
  retrialClosed: number | null;
  deducted: number | null;
  extended: number | null;
  ownLimit: number | null;
  /** the field by which the case counts as a small claim */
  smallClaimsBy: Field | null;
  /** the field by which there was an appeal */
  appealBy: Field | null;
}

const CLOSING_METHODS = ['判决', '裁定', '驳回起诉', '调解', '移送', '终本', '终结执行', '执行完毕'];
const WITHDRAWALS = ['撤诉', '按撤诉处理', '裁定准许撤诉'];

export function readClosingMethod(text: string): string {
  if (WITHDRAWALS.includes(text)) return '撤诉';
  return CLOSING_METHODS.includes(text) ? text : '';
}

export function readTribunal(text: string, header: string): string {
  const flag = /独任|sole/i.test(header) ? readFlag(text) : null;
  if (flag !== null) return flag ? '独任' : '合议';
  return ['独任', '合议'].find((word) => [word, `${word}制`, `${word}庭`].includes(text)) ?? '';
}

export function readRetrialOutcome(text: string): string {
  return ['维持', '改判', '发回重审', '指令再审', '调解', '撤回', '其他'].includes(text) ? text : '';
}

export function readCount(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

export function isAmount(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

/** Reads the well-formed rows of a file; whether a column holds Excel serials is a matter of all of them. */
export function factsOf(file: CaseFile, today: number): Map<Row, Facts> {
  const rows = file.rows.filter((row) => row.wellFormed);
  const serials = new Map(
    DAY_FIELDS.map((field) => [
      field,
      holdsSerials(
        rows.map((row) => row.cells[field]),
        today,
      ),
    ]),
  );
  return new Map(rows.map((row) => [row, factsOfRow(row, file, serials, today)]));
}

function factsOfRow(row: Row, file: CaseFile, serials: Map<DayField, boolean>, today: number): Facts {
  const { cells } = row;
  const cell = (field: DayField): DayCell => readDay(cells[field], serials.get(field) ?? false);
  const days = Object.fromEntries(DAY_FIELDS.map((field) => [field, cell(field)])) as Record<DayField, DayCell>;
  const filed = days.filedOn.kind === 'day' ? days.filedOn.day : null;
  const closed = days.closedOn.kind === 'day' ? days.closedOn.day : null;
  const smallClaimsFlag = readFlag(cells.smallClaims);
  const procedure = readProcedure(cells.procedure);
  const appealedFlag = readFlag(cells.appealed);
  const appealOutcome = readAppealOutcome(cells.appealOutcome);
  // A day that is not one of the two decisive ones: unreadable and future ones count as blank.
  const soft = (field: DayField): number | null => {
    const read = days[field];
    return read.kind === 'day' && read.day <= today ? read.day : null;
  };
  const appealFiled = soft('appealFiledOn');
  const byProcedure = smallClaimsFlag === null && procedure === 'small';
  return {
    days,
    filed,
    closed,
    pending: file.mapped.includes('closedOn') && days.closedOn.kind === 'blank',
    number: readCaseNumber(cells.caseNumber),
    smallClaimsFlag,
    procedure,
    tribunal: readTribunal(cells.tribunal, file.headers.get('tribunal') ?? ''),
    closingMethod: readClosingMethod(cells.closingMethod),
    pronounced: readFlag(cells.pronouncedInCourt),
    appealedFlag,
    appealFiled,
    appealClosed: soft('appealClosedOn'),
    appealOutcome,
    retrialOutcome: readRetrialOutcome(cells.retrialOutcome),
    retrialClosed: soft('retrialClosedOn'),
    deducted: readCount(cells.deductedDays),
    extended: readCount(cells.extendedDays),
    ownLimit: readCount(cells.timeLimitDays),
    smallClaimsBy: smallClaimsFlag === true ? 'smallClaims' : byProcedure ? 'procedure' : null,
    appealBy:
      appealedFlag === true
        ? 'appealed'
        : appealOutcome !== ''
          ? 'appealOutcome'
          : appealFiled !== null
            ? 'appealFiledOn'
            : null,
  };
}
