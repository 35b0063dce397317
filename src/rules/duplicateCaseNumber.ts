import { defineRule } from './rule.ts';

/** The row has the case number of a row that is kept (see `findDuplicates`). */
export const duplicateCaseNumber = defineRule({
  id: 'duplicate-case-number',
  severity: 'error',
  rejects: true,
  title: { zh: '案号重复', en: 'duplicate case number' },
  why: {
    zh: '一个案号是一件案件，重复的行会使收案、结案虚增。法院、年度、类型代字、编号都相同即为重复（全半角、空格、“之一”不论），多个文件一并比对；只保留一行，其余不计入任何数字。',
    en: 'One number is one case; repeated rows would inflate filings and closings. Numbers are the same where court, year, type and serial are (whatever the width, spaces or 之一), across all files; one row is kept, the others are in no number.',
  },
  fix: {
    zh: '查明是重复导出还是案号录错。默认保留先出现的一行，--duplicates last 保留最后一行。',
    en: 'Find out whether it was exported twice or the number was mistyped. The first row is kept; --duplicates last keeps the last.',
  },
  example: '案号=（2024）内0203民初12号 / (2024)内0203民初12号之一',
  check(_, report, { duplicates }) {
    for (const row of duplicates().rows) report(row, 'caseNumber');
  },
});
