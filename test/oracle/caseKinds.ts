import type { CaseNumber } from './caseNumbers.ts';
import type { Instance, Line } from './types.ts';

const DEFAULT_CASE_TYPE = '民事一审';

export interface Kind {
  line: Line | null;
  instance: Instance | null;
}

/** null = left open */
export function kindOfCaseType(text: string): Kind {
  let line: Line | null = null;
  if (text.includes('执行')) line = 'enforcement';
  else if (/民事|商事|民商|知识产权/.test(text)) line = 'civil';
  else if (text.includes('刑事')) line = 'criminal';
  else if (text.includes('行政')) line = 'administrative';
  let instance: Instance | null = null;
  if (line === 'enforcement' || /申请|审查|管辖|特别程序/.test(text)) instance = 'other';
  else if (text.includes('一审')) instance = 'first';
  else if (text.includes('二审')) instance = 'second';
  else if (text.includes('再审')) instance = 'retrial';
  return { line, instance };
}

export function kindOfTypeCode(full: string): Kind {
  const code = full.startsWith('知') && full.length >= 3 ? full.slice(1) : full;
  let line: Line = 'other';
  if (/^[民商知]/.test(code)) line = 'civil';
  else if (code.startsWith('刑')) line = 'criminal';
  else if (code.startsWith('行')) line = 'administrative';
  else if (code.startsWith('执')) line = 'enforcement';
  let instance: Instance = 'other';
  if (code.endsWith('初') || code === '民撤') instance = 'first';
  else if (code.endsWith('终') && !code.endsWith('辖终')) instance = 'second';
  else if (code.endsWith('再')) instance = 'retrial';
  return { line, instance };
}

export function kindOfCase(
  caseType: string,
  number: CaseNumber | null,
  fileMapsEither: boolean,
): { line: Line; instance: Instance } {
  const first = kindOfCaseType(fileMapsEither ? caseType : DEFAULT_CASE_TYPE);
  const second = number === null ? { line: null, instance: null } : kindOfTypeCode(number.typeCode);
  return { line: first.line ?? second.line ?? 'other', instance: first.instance ?? second.instance ?? 'other' };
}

/** Case types that say the same as a type code that schemes leave out. */
export const EQUIVALENT: Record<string, string[]> = {
  执恢: ['恢复执行', '执行恢复'],
  执保: ['财产保全执行', '保全执行', '执行保全'],
};

export function isExcluded(codes: string[], caseType: string, number: CaseNumber | null): boolean {
  if (number !== null) return codes.includes(number.typeCode);
  return codes.some((code) => caseType === code || (EQUIVALENT[code] ?? []).includes(caseType));
}

/** Case types that say the same as a type code. */
export const SAME_AS: Record<string, string[]> = { 执: ['首次执行'], ...EQUIVALENT };

/** The type code of a number, without the character of a special jurisdiction; else that of a case type; '' = unknown. */
export function typeCodeOf(caseType: string, number: CaseNumber | null): string {
  if (number !== null) return number.typeCode.replace(/^知(?=..)/, '');
  return Object.entries(SAME_AS).find(([, words]) => words.includes(caseType))?.[0] ?? '';
}
