import type { ClassifiedKind } from '../cases/caseKinds.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { flagValues, procedures } from '../cases/vocabulary.ts';
import { limitOf, statutoryLimits } from './statutoryLimits.ts';

const yes = flagValues.indexOf('yes');
const smallClaimsProcedure = procedures.indexOf('small-claims');
const none = -1;

/** Statutory limits by number: their place in `statutoryLimits`. */
export interface LimitNumbers {
  /** The limit of a row whose kind is that place in `kinds`; undefined where it has none. */
  of(row: number, kind: number): number | undefined;
}

/** Looks each combination of kind, procedure and small claims up once. `kinds` may grow meanwhile. */
export function limitsOfKinds(
  { procedure, smallClaims }: Pick<CaseTable, 'procedure' | 'smallClaims'>,
  kinds: readonly ClassifiedKind[],
): LimitNumbers {
  const limits: number[] = [];

  function find(kind: number, code: number, isSmallClaims: boolean): number {
    const { typeCode, ...rest } = kinds[kind] as ClassifiedKind;
    const limit = limitOf(rest, typeCode, procedures[code] ?? 'blank', isSmallClaims);
    return limit === undefined ? none : statutoryLimits.indexOf(limit);
  }

  return {
    of(row, kind) {
      // A column that was not read may end before its rows do.
      const code = procedure[row] ?? 0;
      const flag = smallClaims[row] ?? 0;
      const isSmallClaims = flag === yes || (flag === 0 && code === smallClaimsProcedure);
      const key = (kind << 4) | (code << 1) | (isSmallClaims ? 1 : 0);
      limits[key] ??= find(kind, code, isSmallClaims);
      const limit = limits[key] as number;
      return limit === none ? undefined : limit;
    },
  };
}
