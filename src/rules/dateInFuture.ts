import { defineRule } from './rule.ts';

/** The filing or closing date is later than today anywhere on Earth. */
export const dateInFuture = defineRule({
  id: 'date-in-future',
  title: { zh: '日期晚于今天', en: 'date in the future' },
  check({ rows, filedOn, closedOn }, report, { today }) {
    for (let row = 0; row < rows; row++) {
      if ((filedOn[row] as number) > today) report(row, 'filedOn');
      if ((closedOn[row] as number) > today) report(row, 'closedOn');
    }
  },
});
