import { defineRule } from './rule.ts';

/** What stands in the column of case numbers is none. */
export const unreadableCaseNumber = defineRule({
  id: 'unreadable-case-number',
  severity: 'warning',
  rejects: false,
  title: { zh: '案号无法识别', en: 'unreadable case number' },
  why: {
    zh: '读不出年度、法院代字、类型代字和编号，因此查不出重复，也不能用案号补出法院和案件类型。该行仍计入。',
    en: 'Year, court, type and serial cannot be told, so repetitions are not found, and the number cannot supply court or case type. The row still counts.',
  },
  fix: {
    zh: '写成完整的案号，如（2024）内0203民初12号。',
    en: 'Write the whole number, as （2024）内0203民初12号.',
  },
  example: '案号=民初12号',
  check({ faults }, report) {
    for (const { field, rows } of faults) {
      if (field === 'caseNumber') for (const row of rows) report(row, field);
    }
  },
});
