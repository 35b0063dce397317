import { wilson } from './intervals.ts';
import { allBlank, divided, type Measured, MISSING } from './measured.ts';
import { closedCases, knownClosed, lacks, maps, type Setting } from './populations.ts';
import type { Case, Field } from './types.ts';

export function isSmallClaim(one: Case): boolean {
  return one.smallClaimsFlag === true || (one.smallClaimsFlag === null && one.procedure === 'small');
}

export function isFirst(one: Case): boolean {
  return one.instance === 'first';
}

function isCivilFirst(one: Case): boolean {
  return one.line === 'civil' && one.instance === 'first';
}

export function isMethodBlank(one: Case): boolean {
  return one.closingMethod === '';
}

/** How many of the closed cases of a kind have something that one of the columns tells. */
interface Share {
  among: (one: Case) => boolean;
  that: (one: Case) => boolean;
  columns: Field[];
  isBlank: (one: Case) => boolean;
}

function shareOfClosed(cases: Case[], setting: Setting, { among, that, columns, isBlank }: Share): Measured {
  const closed = closedCases(cases.filter(among), setting);
  if (lacks(setting, closed, ['closedOn'], columns)) return MISSING;
  return divided(closed.filter(that).length, closed.length, { interval: wilson, blank: allBlank(closed, isBlank) });
}

const bySmallClaims: Share = {
  among: isCivilFirst,
  that: isSmallClaim,
  columns: ['smallClaims', 'procedure'],
  isBlank: (one) => one.smallClaimsFlag === null && one.procedure === '',
};

const bySummary: Share = {
  among: isCivilFirst,
  that: (one) => isSmallClaim(one) || ['简易', '速裁', 'small'].includes(one.procedure),
  columns: ['procedure'],
  isBlank: (one) => one.procedure === '' && !isSmallClaim(one),
};

const bySoleJudge: Share = {
  among: isFirst,
  that: (one) => one.tribunal === '独任',
  columns: ['tribunal'],
  isBlank: (one) => one.tribunal === '',
};

function byMethod(among: (one: Case) => boolean, ...methods: string[]): Share {
  return {
    among,
    that: (one) => methods.includes(one.closingMethod),
    columns: ['closingMethod'],
    isBlank: isMethodBlank,
  };
}

const isFirstEnforcement = (one: Case): boolean => one.typeCode === '执';

const shares = {
  'small-claims-rate': bySmallClaims,
  'summary-rate': bySummary,
  'sole-judge-rate': bySoleJudge,
  'mediation-rate': byMethod(isCivilFirst, '调解'),
  'mediation-withdrawal-rate': byMethod(isCivilFirst, '调解', '撤诉'),
  'enforcement-completion-rate': byMethod(isFirstEnforcement, '执行完毕'),
  'enforcement-suspension-rate': byMethod(isFirstEnforcement, '终本'),
};

type Take = (cases: Case[], setting: Setting) => Measured;

/** Shares of closings by how the case was tried and closed. */
export const proceedings = Object.fromEntries(
  Object.entries(shares).map(([id, share]): [string, Take] => [
    id,
    (cases, setting) => shareOfClosed(cases, setting, share),
  ]),
) as Record<keyof typeof shares, Take>;

export function inCourtRate(cases: Case[], setting: Setting): Measured {
  const closed = closedCases(cases.filter(isFirst), setting);
  // Where the method is not told, any of them may be a decision.
  const decided = closed.filter(
    (one) => !maps(setting, one, 'closingMethod') || ['判决', '裁定', '驳回起诉'].includes(one.closingMethod),
  );
  if (lacks(setting, decided, ['closedOn'], ['closingMethod'], ['pronouncedInCourt'])) return MISSING;
  const pronounced = decided.filter((one) => one.pronounced === true);
  const blank =
    allBlank(knownClosed(closed, setting), isMethodBlank) || allBlank(decided, (one) => one.pronounced === null);
  return divided(pronounced.length, decided.length, { interval: wilson, blank });
}
