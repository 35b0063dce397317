import { unreadableDay } from '../cases/dayCell.ts';
import { defineRule } from './rule.ts';

/** Closed on a day before the filing day; the same day is fine. */
export const closedBeforeFiled = defineRule({
  id: 'closed-before-filed',
  severity: 'error',
  rejects: true,
  title: { zh: '结案早于立案', en: 'closed before filed' },
  why: {
    zh: '审理天数会成为负数，两个日期中至少有一个是错的，该行不计入任何数字。同日立案结案是正常的。',
    en: 'The case would have taken less than no time: at least one of the two days is wrong, and the row is in no number. Closing on the day of filing is fine.',
  },
  fix: {
    zh: '核对两个日期，常见的是年份录错、两列填反，或填了原审案件的日期。',
    en: 'Check both days: often the year was mistyped, the two were swapped, or one is that of an earlier instance.',
  },
  example: '立案日期=2024-03-01, 结案日期=2024-02-29',
  check({ rows, filedOn, closedOn }, report) {
    for (let row = 0; row < rows; row++) {
      const closed = closedOn[row] as number;
      if (closed > unreadableDay && closed < (filedOn[row] as number)) report(row, 'closedOn');
    }
  },
});
