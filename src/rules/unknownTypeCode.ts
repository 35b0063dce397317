import { isKnownTypeCode } from '../cases/typeCodes.ts';
import { visitKinds } from './facts/kindsOfRows.ts';
import { defineRule } from './rule.ts';

/** The type code of a new-style number is in no list; old-style numbers (before 2016) had letters of the court's own. */
export const unknownTypeCode = defineRule({
  id: 'unknown-type-code',
  severity: 'warning',
  rejects: false,
  title: { zh: '类型代字不认识', en: 'unknown type code' },
  why: {
    zh: '案号中的类型代字不在已知之列，案件属于哪一类、哪一审级只能按首末字推断。公布的代字表并不完整，少见的代字未必有误。',
    en: 'The type code in the number is not among those known, so line and instance are told by its first and last character only. The published list is not complete: a rare code need not be wrong.',
  },
  fix: {
    zh: '核对是否录错；确有此代字的，用案件类型栏说明类别。',
    en: 'Check for a slip; where the code exists, let the case type column tell the kind.',
  },
  example: '案号=（2024）内0203民楚12号',
  check(table, report) {
    visitKinds(
      table,
      (_, prefix) => prefix?.courtCode !== undefined && !isKnownTypeCode(prefix.typeCode),
      (row) => report(row, 'caseNumber'),
    );
  },
});
