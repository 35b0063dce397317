import { unreadableDay } from '../cases/dayCell.ts';
import { defineRule } from './rule.ts';

/** Closed on a day before the filing day; the same day is fine. */
export const closedBeforeFiled = defineRule({
  id: 'closed-before-filed',
  title: { zh: '结案早于立案', en: 'closed before filed' },
  check({ rows, filedOn, closedOn }, report) {
    for (let row = 0; row < rows; row++) {
      const closed = closedOn[row] as number;
      if (closed > unreadableDay && closed < (filedOn[row] as number)) report(row, 'closedOn');
    }
  },
});
