import { visitClosings } from './facts/closingState.ts';
import { defineRule } from './rule.ts';

/** A closing method on a case that is still pending. */
export const methodWithoutClosing = defineRule({
  id: 'method-without-closing',
  severity: 'warning',
  rejects: false,
  title: { zh: '未结案却有结案方式', en: 'closing method on a pending case' },
  why: {
    zh: '填了结案方式却没有结案日期，统计按未结计：若已结案，结案数就少算一件。',
    en: 'There is a closing method but no closing date, so the case counts as pending: if it is closed, a closing is missing.',
  },
  fix: {
    zh: '已结的补录结案日期，未结的删去结案方式。',
    en: 'Enter the closing date, or remove the method where the case is still pending.',
  },
  example: '结案方式=判决, 结案日期=（空）',
  check(table, report) {
    visitClosings(table, (row, state) => {
      if (state === 'pending' && table.closingMethod[row] !== 0) report(row, 'closingMethod');
    });
  },
});
