import { unreadableDay } from '../cases/dayCell.ts';
import { defineRule } from './rule.ts';

/** More days are deducted from the time limit than a closed case took. */
export const deductionExceedsDuration = defineRule({
  id: 'deduction-exceeds-duration',
  severity: 'warning',
  rejects: false,
  title: { zh: '扣除天数多于审理天数', en: 'more days deducted than the case took' },
  why: {
    zh: '从立案到结案不足扣除的天数，扣除天数或日期有误。扣除后的审理天数按零计。',
    en: 'The case took fewer days than are deducted: the deduction or a date is wrong. The net duration counts as zero.',
  },
  fix: {
    zh: '核对扣除天数是否录错，或多段扣除是否重叠计算。',
    en: 'Check the deducted days, and whether overlapping stretches were added up.',
  },
  example: '立案日期=2024-03-01, 结案日期=2024-03-20, 扣除审限天数=60',
  check({ rows, filedOn, closedOn, deductedDays }, report) {
    for (let row = 0; row < rows; row++) {
      const filed = filedOn[row] as number;
      const days = (closedOn[row] as number) - filed;
      // A case closed before it was filed has a rule of its own.
      if (filed <= unreadableDay || days < 0) continue;
      if ((deductedDays[row] as number) > days) report(row, 'deductedDays');
    }
  },
});
