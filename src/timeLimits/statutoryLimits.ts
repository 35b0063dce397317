import type { CaseKind } from '../cases/typeCodes.ts';
import type { Procedure } from '../cases/vocabulary.ts';
import { administrativeLimits } from './administrativeLimits.ts';
import { civilLimits } from './civilLimits.ts';
import { criminalLimits } from './criminalLimits.ts';
import { enforcementLimits } from './enforcementLimits.ts';
import { isInScope, type Limit } from './limit.ts';

/**
 * Every statutory time limit; of those that fit a case the first applies. Where the law gives two figures by facts that are
 * not in the data, the longer stands here. What no entry fits has no limit: first instance with a blank procedure, 执保,
 * bankruptcy and all proceedings that are not named.
 */
export const statutoryLimits: readonly Limit[] = [
  ...civilLimits,
  ...criminalLimits,
  ...administrativeLimits,
  ...enforcementLimits,
];

/** The statutory limit of a case, undefined where it has none. `typeCode` is empty where the case has no readable number. */
export function limitOf(
  kind: CaseKind,
  typeCode: string,
  procedure: Procedure,
  isSmallClaims: boolean,
): Limit | undefined {
  return statutoryLimits.find(({ scope }) => isInScope(scope, { kind, typeCode, procedure, isSmallClaims }));
}
