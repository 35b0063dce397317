import { dayOf } from '../calendar/day.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { defineRule } from './rule.ts';

const earliest = dayOf(1980, 1, 1) ?? 0;

/** Filed before 1980: a default value of the case system or a slip of the keyboard. */
export const filedTooEarly = defineRule({
  id: 'filed-too-early',
  severity: 'error',
  rejects: true,
  title: { zh: '立案早于1980年', en: 'filed before 1980' },
  why: {
    zh: '这样的日期是系统默认值或录入错误；计入的话，一件案件就足以改变平均审理天数。该行不计入任何数字。',
    en: 'Such a day is a default value or a slip of the keyboard; counted, a single one would change the mean duration. The row is in no number.',
  },
  fix: {
    zh: '核对立案日期的年份。',
    en: 'Check the year of the filing date.',
  },
  example: '立案日期=1924-03-01',
  check({ rows, filedOn }, report) {
    for (let row = 0; row < rows; row++) {
      const filed = filedOn[row] as number;
      if (filed > unreadableDay && filed < earliest) report(row, 'filedOn');
    }
  },
});
