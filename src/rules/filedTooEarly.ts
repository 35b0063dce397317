import { dayOf } from '../calendar/day.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { defineRule } from './rule.ts';

const earliest = dayOf(1980, 1, 1) ?? 0;

/** Filed before 1980: a default value of the case system or a slip of the keyboard. */
export const filedTooEarly = defineRule({
  id: 'filed-too-early',
  title: { zh: '立案早于1980年', en: 'filed before 1980' },
  check({ rows, filedOn }, report) {
    for (let row = 0; row < rows; row++) {
      const filed = filedOn[row] as number;
      if (filed > unreadableDay && filed < earliest) report(row, 'filedOn');
    }
  },
});
