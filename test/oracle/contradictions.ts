import { exactCodeOf, kindOfCaseType, kindOfTypeCode, plainCode } from './caseKinds.ts';
import { levelOf } from './courts.ts';
import { textOfDay } from './days.ts';
import { monthsAfter } from './dueDays.ts';
import type { Facts } from './facts.ts';
import type { Case, Field, Row } from './types.ts';

/** A field at fault, and the rule that it breaks; ' mild' behind a rule: a warning instead of an error. */
export type Fault = [Field, string];

/** Spec §6: what a row says against itself. `asOf` is where pending cases are looked at. */
export function contradictionsOf(row: Row, facts: Facts, one: Case, asOf: number): Fault[] {
  return [
    ...ofSmallClaims(row, facts),
    ...ofTime(facts, asOf),
    ...ofAppeals(facts),
    ...ofNumber(row, facts, one.court),
  ];
}

function ofSmallClaims({ cells }: Row, facts: Facts): Fault[] {
  const { smallClaimsBy, appealBy, smallClaimsFlag, procedure, tribunal, number } = facts;
  const found: Fault[] = [];
  const converted = ['普通', '由简转普', '简易转普通'].includes(procedure);
  if (smallClaimsBy !== null && appealBy !== null) {
    found.push([appealBy, `small-claims-appealed${converted ? ' mild' : ''}`]);
  }
  const written = kindOfCaseType(cells.caseType);
  const coded = number === null ? { line: null, instance: null } : kindOfTypeCode(number.typeCode);
  const line = written.line ?? coded.line;
  const instance = written.instance ?? coded.instance;
  if (smallClaimsBy !== null && ((line ?? 'civil') !== 'civil' || (instance ?? 'first') !== 'first')) {
    found.push([smallClaimsBy, 'small-claims-not-civil']);
  }
  if (smallClaimsFlag === true) {
    if (converted || procedure === '特别') found.push(['procedure', 'small-claims-procedure']);
    else if (tribunal === '合议') found.push(['tribunal', 'small-claims-procedure']);
  }
  if (smallClaimsFlag === false && procedure === 'small') found.push(['procedure', 'small-claims-procedure']);
  return found;
}

function ofTime(facts: Facts, asOf: number): Fault[] {
  const { filed, closed, pending, deducted, smallClaimsBy, closingMethod } = facts;
  const found: Fault[] = [];
  if (pending && closingMethod !== '') found.push(['closingMethod', 'method-without-closing']);
  if (filed === null) return found;
  const due = monthsAfter(filed, 3) + (deducted ?? 0);
  if (smallClaimsBy !== null && closed !== null && closed > due) found.push(['closedOn', 'small-claims-overdue']);
  if (smallClaimsBy !== null && pending && asOf > due) found.push(['filedOn', 'small-claims-overdue']);
  if (closed !== null && closed >= filed && (deducted ?? 0) > closed - filed) {
    found.push(['deductedDays', 'deduction-exceeds-duration']);
  }
  return found;
}

function ofAppeals({
  appealedFlag,
  appealOutcome,
  appealBy,
  appealFiled,
  appealClosed,
  closed,
  pending,
}: Facts): Fault[] {
  const found: Fault[] = [];
  if (appealedFlag === false && appealOutcome !== '') found.push(['appealOutcome', 'outcome-without-appeal']);
  if (pending && appealBy !== null) found.push([appealBy, 'appeal-before-closing']);
  if (closed !== null && appealFiled !== null && appealFiled < closed) {
    found.push(['appealFiledOn', 'appeal-before-closing']);
  } else if (closed !== null && appealClosed !== null && appealClosed < closed) {
    found.push(['appealClosedOn', 'appeal-before-closing']);
  }
  return found;
}

/** Codes of `domain.md` §6; one that is not among them draws a warning. */
const TYPE_CODES = (
  '民初 民终 民申 民辖终 民再 刑初 刑终 刑核 行初 行终 行申 执 执异 执恢 执保 民诉前调 诉前调 诉前调确 诉前调书 破 破申 ' +
  '民辖 民监 民抗 民撤 民特 民催 民督 刑辖 刑申 刑监 刑再 刑医 刑更 刑没 行辖 行监 行再 行审 行赔初 行保 财保 民保令 ' +
  '执复 执监 执协 执他 破终 强清 清申 司惩 国赔 委赔 法赔 认台 认港 认澳 协外认'
).split(' ');

function ofNumber({ cells }: Row, { number, filed }: Facts, court: string | null): Fault[] {
  if (number === null) return [];
  const found: Fault[] = [];
  const code = plainCode(number);
  const known = TYPE_CODES.includes(code);
  if (number.courtCode !== null && !known) found.push(['caseNumber', 'unknown-type-code']);
  if (filed !== null) {
    const [year = 0, month] = textOfDay(filed).split('-').map(Number);
    const fine = [year, ...(month === 12 ? [year + 1] : []), ...(month === 1 ? [year - 1] : [])];
    if (!fine.includes(number.year)) found.push(['caseNumber', 'case-number-year']);
  }
  if (number.courtCode !== null && court !== null && levelOf(court) !== null && court !== number.courtCode) {
    found.push(['caseNumber', 'case-number-court']);
  }
  const written = kindOfCaseType(cells.caseType);
  const coded = kindOfTypeCode(code);
  const sameAs = exactCodeOf(cells.caseType) ?? code;
  // Words and codes tell what lies beside the four named lines in different ways.
  const sameLine = written.line === 'other' || coded.line === 'other' || (written.line ?? coded.line) === coded.line;
  const agrees = sameLine && (written.instance ?? coded.instance) === coded.instance && sameAs === code;
  if (known && !agrees) found.push(['caseNumber', 'case-number-type']);
  return found;
}
