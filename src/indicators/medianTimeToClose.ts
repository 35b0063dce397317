import { defineIndicator } from './indicator.ts';

/** 结案时间中位数（含未结）: days in which half of the incoming cases are closed, pending ones censored on M (Kaplan and Meier 1958). */
export const medianTimeToClose = defineIndicator({
  id: 'median-time-to-close',
  label: { zh: '结案时间中位数（含未结）', en: 'Median time to close, pending included' },
  shortLabel: { zh: '结案中位', en: 'Time to close' },
  unit: 'days',
  about: {
    definition: {
      zh: '本期新收的案件，从立案到结掉一半要多少天。未结案件也参与计算：到计算截止日还没结的，按“至少已经这么多天”计。',
      en: 'The days from filing in which half of the cases filed in the period are closed. Pending cases take part: one still open on the day of measuring counts as having taken at least that long.',
    },
    formula: {
      zh: 'Kaplan-Meier法：未结比例S(t)＝从第0天到第t天逐日连乘（1－当天结案数 ÷ 当天仍未结的件数），取S(t)首次不大于50%的天数',
      en: 'Kaplan–Meier: S(t) = product over the days up to t of (1 − closed on that day ÷ still open on that day); the first t with S(t) at most 50%',
    },
    caveats: {
      zh: '补上了“只看已结”的偏差，但只跟踪本期新收，看不见上期结转的旧存：旧案积压再多也不影响它，应与未结案件账龄中位数、超12个月未结案件比、超审限未结率同看。它假定后收的案件与先收的结得一样快，年底突击结案、收案结构变化时不成立。到计算截止日结案不足一半的，没有数值。',
      en: 'It mends the bias of looking at closed cases only, but it follows the cases filed in the period and is blind to the backlog carried over: however many old cases lie there, it does not change. Read it with the median age of pending cases, the share pending over 12 months and the share pending past the limit. It supposes that cases filed late go as fast as those filed early, which a rush at the end of the year or a change in the kind of cases breaks. Where less than half is closed by the day of measuring there is no value.',
    },
    related: ['median-duration', 'median-pending-age', 'long-pending-rate', 'disposition-time'],
  },
  measure: { kind: 'survival-median' },
});
