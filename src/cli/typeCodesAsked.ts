import { parseCaseType } from '../cases/caseType.ts';
import { isKnownTypeCode, knownTypeCodes, plainTypeCode } from '../cases/typeCodes.ts';
import { CourtstatError } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';
import { listed } from './listed.ts';

/**
 * The type codes in the value of an option, separated by commas, semicolons, 、 or blanks. A code in no list may be a local
 * one (民诉前调); throws `unusable-type-code` for what can be none, or is counted under another code.
 */
export function typeCodesAsked(option: string, text: string): string[] {
  return [...new Set(listed(text))].map((code) => checked(option, code));
}

function checked(option: string, code: string): string {
  const refuse = (fault: 'no-code' | 'case-type' | 'special-jurisdiction', nearest: string | null) =>
    new CourtstatError('unusable-type-code', { option, code, fault, nearest });
  if (!/^\p{Script=Han}+$/u.test(code)) {
    const letters = code.replace(/\P{Script=Han}/gu, '');
    throw refuse('no-code', letters === '' ? null : nearestTo(letters, knownTypeCodes));
  }
  if (isKnownTypeCode(code)) return code;
  const meant = /[事政审]|执行|保全/.test(code) ? parseCaseType(code).equivalent?.code : undefined;
  if (meant !== undefined) throw refuse('case-type', meant);
  const plain = plainTypeCode(code);
  if (plain === code) return code;
  const turned = knownTypeCodes.find((known) => sorted(known) === sorted(code));
  if (turned !== undefined) throw refuse('no-code', turned);
  throw refuse('special-jurisdiction', plain);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
