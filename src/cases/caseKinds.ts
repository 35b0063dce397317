import type { NumberPrefix } from './caseNumber.ts';
import type { CaseTypeCell } from './caseType.ts';
import { type CaseKind, kindOfTypeCode } from './typeCodes.ts';

/** Kind of a case, and the type code by which a scheme may exclude it (empty where neither number nor words give one). */
export interface ClassifiedKind extends CaseKind {
  readonly typeCode: string;
}

/**
 * Line and instance of a case: the case type column first, what it leaves open from the type code of the number; other
 * and other where both are silent.
 */
export function classify(cell: CaseTypeCell, prefix: Pick<NumberPrefix, 'typeCode'> | undefined): ClassifiedKind {
  const coded = prefix === undefined ? undefined : kindOfTypeCode(prefix.typeCode);
  return {
    line: cell.line ?? coded?.line ?? 'other',
    instance: cell.instance ?? coded?.instance ?? 'other',
    typeCode: prefix?.typeCode ?? cell.equivalentCode ?? '',
  };
}
