import type { NumberPrefix } from '../cases/caseNumber.ts';
import type { CaseTypeCell } from '../cases/caseType.ts';
import { isKnownTypeCode, kindOfTypeCode } from '../cases/typeCodes.ts';
import { visitKinds } from './facts/kindsOfRows.ts';
import { defineRule } from './rule.ts';

/** The type code in the number names another kind of case than the case type column. */
export const caseNumberType = defineRule({
  id: 'case-number-type',
  severity: 'warning',
  rejects: false,
  title: { zh: '案号类型代字与案件类型不符', en: 'type code of the case number against the case type' },
  why: {
    zh: '例如案号是“刑初”而案件类型写“民事一审”。统计以案件类型栏为准；若案号是对的，案件就算到了别的条线或审级。',
    en: 'Such as a number with 刑初 under the case type 民事一审. Counting goes by the case type column: if the number is right, the case stands in another line or instance.',
  },
  fix: {
    zh: '核对案件类型和案号。',
    en: 'Check the case type and the number.',
  },
  example: '案件类型=民事一审, 案号=（2024）内0203刑初12号',
  check(table, report) {
    visitKinds(
      table,
      (cell, prefix) => prefix !== undefined && disagrees(cell, prefix),
      (row) => report(row, 'caseNumber'),
    );
  },
});

function disagrees({ line, instance, equivalent }: CaseTypeCell, { typeCode }: NumberPrefix): boolean {
  if (!isKnownTypeCode(typeCode)) return false;
  const coded = kindOfTypeCode(typeCode);
  // Lines beside the four named ones are told by words and codes in different ways: 民诉前调 is 诉前调解.
  const linesKnown = line !== undefined && line !== 'other' && coded.line !== 'other';
  return (
    (linesKnown && line !== coded.line) ||
    (instance !== undefined && instance !== coded.instance) ||
    (equivalent?.isExact === true && equivalent.code !== typeCode)
  );
}
