import { type Interval, poisson, wilson } from './intervals.ts';
import { allBlank, divided, type Measured, MISSING } from './measured.ts';
import { closedCases, filed, inPeriod, knownClosed, lacks, maps, type Setting } from './populations.ts';
import { isFirst, isMethodBlank, isSmallClaim } from './proceedings.ts';
import type { Case, Field } from './types.ts';

/** Is an appeal known on the as-of day? */
export function isAppealed(one: Case, asOf: number): boolean {
  if (one.appealFiledOn !== null && one.appealFiledOn > asOf) return false;
  if (one.appealedFlag === true || one.appealFiledOn !== null) return true;
  return one.appealOutcome !== '' && (one.appealClosedOn === null || one.appealClosedOn <= asOf);
}

/** Was it known by the day of measurement? Seen from as-of, but of no case and no decision that came only later. */
export function isAppealedByThen(one: Case, setting: Setting): boolean {
  const { measured, asOf } = setting;
  const isLater = (day: number | null): boolean => day !== null && day > measured && day <= asOf;
  if (filed(one) > measured || isLater(one.closedOn) || isLater(one.appealFiledOn)) return false;
  return isAppealed(one, asOf);
}

export interface Divisor {
  closings: Case[];
  needs: Field[][];
  blank: boolean;
}

/** The first-instance closings that appeals are divided by, those that may be among them included. */
export function divisor(cases: Case[], setting: Setting): Divisor {
  const closed = closedCases(cases.filter(isFirst), setting);
  const { appealDenominator } = setting.bases;
  if (appealDenominator === 'closings') return { closings: closed, needs: [['closedOn']], blank: false };
  const ofSmallClaims: Field[] = ['smallClaims', 'procedure'];
  const needs: Field[][] = [['closedOn'], ['closingMethod']];
  const methods = appealDenominator === 'judgments' ? ['判决'] : ['判决', '驳回起诉'];
  if (appealDenominator === 'appealable') needs.push(ofSmallClaims);
  // What decides may not be told: then any closing may be among them.
  const admits = (one: Case): boolean => {
    if (needs.some((anyOf) => anyOf[0] !== 'closedOn' && !maps(setting, one, ...anyOf))) return true;
    return methods.includes(one.closingMethod) && (appealDenominator === 'judgments' || !isSmallClaim(one));
  };
  return { closings: closed.filter(admits), needs, blank: allBlank(knownClosed(closed, setting), isMethodBlank) };
}

/** Does nothing in the row say whether there was an appeal? */
function isUntold(one: Case): boolean {
  return one.appealedFlag === null && one.appealFiledOn === null && one.appealOutcome === '';
}

interface Appeals {
  appeals: number;
  closings: number;
  blank: boolean;
  interval: (k: number, n: number) => Interval;
}

/** Appeals and what they are divided by; null where a column is missing. */
function appealsOf(cases: Case[], setting: Setting): Appeals | null {
  const { closings, needs, blank } = divisor(cases, setting);
  if (setting.bases.appeal === 'appeal-filing') {
    if (lacks(setting, closings, ...needs, ['appealFiledOn'])) return null;
    const first = cases.filter(isFirst);
    const eligible = first.filter((one) => isAppealedByThen(one, setting));
    return {
      appeals: first.filter((one) => inPeriod(one.appealFiledOn, setting)).length,
      closings: closings.length,
      blank:
        blank ||
        allBlank(eligible, (one) => one.appealFiledOn === null) ||
        allBlank(
          first.filter((one) => one.closedOn !== null && one.closedOn <= setting.measured),
          isUntold,
        ),
      interval: poisson,
    };
  }
  if (lacks(setting, closings, ...needs, ['appealed', 'appealFiledOn'])) return null;
  return {
    appeals: closings.filter((one) => isAppealed(one, setting.asOf)).length,
    closings: closings.length,
    blank: blank || allBlank(closings, isUntold),
    interval: wilson,
  };
}

export function appealRate(cases: Case[], setting: Setting): Measured {
  const found = appealsOf(cases, setting);
  if (found === null) return MISSING;
  return divided(found.appeals, found.closings, { interval: found.interval, blank: found.blank });
}

export function settledRate(cases: Case[], setting: Setting): Measured {
  const found = appealsOf(cases, setting);
  if (found === null) return MISSING;
  const { appeals, closings, blank } = found;
  const turned = (): Interval => {
    const { low, high } = found.interval(appeals, closings);
    return { low: 1 - high, high: 1 - low };
  };
  return divided(closings - appeals, closings, { interval: turned, blank });
}
