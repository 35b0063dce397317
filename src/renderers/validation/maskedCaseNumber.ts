import { parseCaseNumber, parsePrefix } from '../../cases/caseNumber.ts';
import { isKnownTypeCode } from '../../cases/typeCodes.ts';
import { excerpt } from './excerpt.ts';

const hidden = '****';

/**
 * A case number of which only the year and the type code are left: （2024）****民初****号. A code outside the known list may
 * be a name that slipped into the cell and is hidden too.
 */
export function maskedCaseNumber(caseNumber: string): string {
  const prefix = parseCaseNumber(caseNumber)?.prefix;
  if (prefix === undefined) return hidden;
  const type = isKnownTypeCode(prefix.typeCode) ? `${prefix.typeCode}${hidden}` : '';
  return `（${prefix.year}）${hidden}${type}号`;
}

/** What stands before the serials of many case numbers, masked in the same way: （2024）****民初. */
export function maskedPrefix(text: string): string {
  const prefix = parsePrefix(text);
  if (prefix === undefined) return hidden;
  return `（${prefix.year}）${hidden}${isKnownTypeCode(prefix.typeCode) ? prefix.typeCode : ''}`;
}

/** A case number as it may be shown. */
export function shownCaseNumber(caseNumber: string | null, isShown: boolean): string | null {
  if (caseNumber === null) return null;
  return isShown ? excerpt(caseNumber) : maskedCaseNumber(caseNumber);
}
