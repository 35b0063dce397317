import type { CaseNumber } from './caseNumbers.ts';
import type { Instance, Line } from './types.ts';

const DEFAULT_CASE_TYPE = '民事一审';

export interface Kind {
  line: Line | null;
  instance: Instance | null;
}

/** Type codes that may stand in the place of a case type. */
const BARE = /^(知?(民初|民终|民辖终)|刑初|执|执异|执恢)$/;

/** null = left open */
export function kindOfCaseType(text: string): Kind {
  if (BARE.test(text)) return kindOfTypeCode(text);
  let line: Line | null = null;
  if (text.includes('执行')) line = 'enforcement';
  else if (/民事|商事|民商|知识产权/.test(text)) line = 'civil';
  else if (text.includes('刑事')) line = 'criminal';
  else if (text.includes('行政')) line = 'administrative';
  let instance: Instance | null = null;
  if (line === 'enforcement' || /申请|审查|管辖|特别程序|保全/.test(text)) instance = 'other';
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
  const code = typeCodeOf(caseType, number, fileMapsEither);
  const second = code === '' ? { line: null, instance: null } : kindOfTypeCode(code);
  return { line: first.line ?? second.line ?? 'other', instance: first.instance ?? second.instance ?? 'other' };
}

export function isExcluded(
  codes: string[],
  caseType: string,
  number: CaseNumber | null,
  fileMapsEither: boolean,
): boolean {
  return codes.includes(typeCodeOf(caseType, number, fileMapsEither));
}

/** Case types that mean one type code and no other. */
const SAME_AS: Record<string, string[]> = {
  执: ['首次执行'],
  执恢: ['恢复执行', '执行恢复'],
  执保: ['财产保全执行', '保全执行', '执行保全'],
  执异: ['执行异议'],
  执复: ['执行复议'],
};

/** The code of words that no number may contradict; null where there is none. */
export function exactCodeOf(caseType: string): string | null {
  if (BARE.test(caseType)) return caseType.replace(/^知/, '');
  return Object.entries(SAME_AS).find(([, words]) => words.includes(caseType))?.[0] ?? null;
}

/** Case types that a type code is the usual one of. */
const USUAL: Record<string, string> = {
  财产保全: '执保',
  民事申请再审审查: '民申',
  行政申请再审审查: '行申',
  刑事申诉审查: '刑申',
  民事管辖上诉: '民辖终',
  民事特别程序: '民特',
  民事一审: '民初',
  民事二审: '民终',
  民事再审: '民再',
  刑事一审: '刑初',
  刑事二审: '刑终',
  刑事再审: '刑再',
  行政一审: '行初',
  行政二审: '行终',
  行政再审: '行再',
};

/** Without the character of a special jurisdiction; 商初 and 知初 of old numbers are 民初. */
export function plainCode({ courtCode, typeCode }: CaseNumber): string {
  return courtCode === null ? typeCode.replace(/^[商知]/, '民') : typeCode.replace(/^知(?=..)/, '');
}

/** The type code of a number, without the character of a special jurisdiction; else that of a case type; '' = unknown. */
export function typeCodeOf(caseType: string, number: CaseNumber | null, fileMapsEither: boolean): string {
  if (number !== null) return plainCode(number);
  const words = fileMapsEither ? caseType : DEFAULT_CASE_TYPE;
  return exactCodeOf(words) ?? USUAL[words] ?? '';
}
