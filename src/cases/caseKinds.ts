import type { NumberPrefix } from './caseNumber.ts';
import type { CaseTypeCell } from './caseType.ts';
import { codeOfKind } from './equivalentCodes.ts';
import { type CaseKind, kindOfTypeCode } from './typeCodes.ts';

/**
 * Kind of a case, and its type code: that of a readable number, else the one that the case type is equivalent to; empty
 * where neither tells one.
 */
export interface ClassifiedKind extends CaseKind {
  readonly typeCode: string;
}

/** What a case is where a file tells nothing of kinds; without a type code it has that of the trials of its kind. */
export interface DefaultKind extends CaseKind {
  readonly typeCode?: string;
}

/** A default kind with its type code. */
export function completeKind({ line, instance, typeCode }: DefaultKind): ClassifiedKind {
  return { line, instance, typeCode: typeCode ?? codeOfKind(line, instance) ?? '' };
}

/**
 * Line and instance of a case: the case type column first, what it leaves open from the type code; other and other where
 * both are silent.
 */
export function classify(cell: CaseTypeCell, prefix: Pick<NumberPrefix, 'typeCode'> | undefined): ClassifiedKind {
  const typeCode = prefix?.typeCode ?? cell.equivalent?.code;
  const coded = typeCode === undefined ? undefined : kindOfTypeCode(typeCode);
  return {
    line: cell.line ?? coded?.line ?? 'other',
    instance: cell.instance ?? coded?.instance ?? 'other',
    typeCode: typeCode ?? '',
  };
}
