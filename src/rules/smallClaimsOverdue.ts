import { addMonths, type Day } from '../calendar/day.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { visitClosings } from './facts/closingState.ts';
import { smallClaimsTold } from './facts/smallClaimsTold.ts';
import { defineRule } from './rule.ts';

/** Two months and one of extension (民诉法 art. 168). */
const longestMonths = 3;

/** A small claim closed, or still pending as of the data, after the longest time that the law allows it. */
export const smallClaimsOverdue = defineRule({
  id: 'small-claims-overdue',
  severity: 'warning',
  rejects: false,
  title: { zh: '小额案件超过最长审限', en: 'small claims beyond the longest time limit' },
  why: {
    zh: '小额诉讼应在立案之日起两个月内审结，经批准可延长一个月（民事诉讼法第一百六十八条）。超过三个月加扣除天数的，多半已转程序而标志未改，或日期有误。',
    en: 'Small claims are decided within two months of filing, with at most one of extension (Civil Procedure Law, art. 168). Beyond three months and the days deducted the case was mostly converted without the flag being changed, or a date is wrong.',
  },
  fix: {
    zh: '核对是否已转为简易或普通程序、扣除天数是否漏录；未结的请督办。',
    en: 'Check whether it was converted and whether deducted days are missing; a pending one needs attention.',
  },
  example: '是否小额=是, 立案日期=2024-01-05, 结案日期=2024-04-06',
  check(table, report, { asOf }) {
    const { filedOn, closedOn, deductedDays } = table;
    const dueDays = new Map<Day, Day>();
    const dueDayOf = (filed: Day) => {
      const due = dueDays.get(filed) ?? addMonths(filed, longestMonths);
      dueDays.set(filed, due);
      return due;
    };
    visitClosings(table, (row, state) => {
      const filed = filedOn[row] as number;
      if (state === 'unknown' || filed <= unreadableDay || smallClaimsTold(table, row) === undefined) return;
      const until = state === 'closed' ? (closedOn[row] as number) : asOf;
      if (until > dueDayOf(filed) + Math.max(0, deductedDays[row] as number)) {
        report(row, state === 'closed' ? 'closedOn' : 'filedOn');
      }
    });
  },
});
