import { unreadableDay } from '../cases/dayCell.ts';
import { defineRule } from './rule.ts';

/** The filing or closing date is no day; what other date columns hold counts as blank and rejects nothing. */
export const unreadableDate = defineRule({
  id: 'unreadable-date',
  title: { zh: '日期无法识别', en: 'unreadable date' },
  check({ rows, filedOn, closedOn }, report) {
    for (let row = 0; row < rows; row++) {
      if (filedOn[row] === unreadableDay) report(row, 'filedOn');
      if (closedOn[row] === unreadableDay) report(row, 'closedOn');
    }
  },
});
