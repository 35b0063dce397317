import { noCourt } from '../cases/caseTable.ts';
import { blankDay } from '../cases/dayCell.ts';
import { defineRule } from './rule.ts';

/** A case without a filing date, or without a court by any route, can be counted nowhere. */
export const missingValue = defineRule({
  id: 'missing-value',
  severity: 'error',
  rejects: true,
  title: { zh: '缺立案日期或法院', en: 'no filing date or no court' },
  why: {
    zh: '没有立案日期就不知道属于哪一期，没有法院（名称、代字、案号都给不出）就不知道算在谁名下，该行不计入任何数字。',
    en: 'Without a filing date a case belongs to no period, without a court (by name, code or case number) to nobody: the row is in no number.',
  },
  fix: {
    zh: '在案件系统中补录后重新导出；若日期或法院在别的列里，用 --column 或配置文件指定该列。',
    en: 'Enter it in the case system and export again; where it stands in another column, name that with --column or in the configuration.',
  },
  example: '立案日期=（空）',
  check({ rows, filedOn, court }, report) {
    for (let row = 0; row < rows; row++) {
      if (filedOn[row] === blankDay) report(row, 'filedOn');
      if (court[row] === noCourt) report(row, 'court');
    }
  },
});
