import { unreadableDay } from '../cases/dayCell.ts';
import { appealTold } from './facts/appealTold.ts';
import { visitClosings } from './facts/closingState.ts';
import { defineRule } from './rule.ts';

/** An appeal on a case that is not closed, or that was filed or decided before it was closed. */
export const appealBeforeClosing = defineRule({
  id: 'appeal-before-closing',
  severity: 'warning',
  rejects: false,
  title: { zh: '上诉早于结案', en: 'appeal before the closing' },
  why: {
    zh: '案件尚未结案就有上诉，或二审立案、二审结案早于一审结案。管辖权异议等裁定的上诉可以如此；除此之外，多为日期录错或填了另一案的上诉。',
    en: 'There is an appeal though the case is not closed, or it was filed or decided before the closing. Appeals about jurisdiction lawfully do that; otherwise a date is wrong or the appeal is that of another case.',
  },
  fix: {
    zh: '属管辖异议上诉的可不改；否则核对结案日期和二审立案日期。',
    en: 'Leave it where the appeal is about jurisdiction; else check the closing date and the day of the appeal.',
  },
  example: '结案日期=2024-05-20, 二审立案日期=2024-05-08',
  check(table, report) {
    const { closedOn, appealFiledOn, appealClosedOn } = table;
    const before = (day: number, closed: number) => day > unreadableDay && day < closed;
    visitClosings(table, (row, state) => {
      if (state === 'unknown') return;
      if (state === 'closed') {
        const closed = closedOn[row] as number;
        if (before(appealFiledOn[row] as number, closed)) report(row, 'appealFiledOn');
        else if (before(appealClosedOn[row] as number, closed)) report(row, 'appealClosedOn');
        return;
      }
      const field = appealTold(table, row);
      if (field !== undefined) report(row, field);
    });
  },
});
