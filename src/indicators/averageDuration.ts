import { defineIndicator } from './indicator.ts';

/** 平均审理天数: mean days from filing to closing; the filing day is not counted, no days are deducted. */
export const averageDuration = defineIndicator({
  id: 'average-duration',
  label: { zh: '平均审理天数', en: 'Average duration' },
  shortLabel: { zh: '平均天数', en: 'Mean days' },
  unit: 'days',
  about: {
    definition: {
      zh: '本期结案的案件，从立案到结案平均用了多少天。立案当日不计，当日立案、当日结案的为0天；不扣除任何天数。',
      en: 'How many days the cases closed in the period took on average from filing to closing. The filing day is not counted, so a case closed on the day it was filed took 0 days; nothing is deducted.',
    },
    formula: {
      zh: '平均审理天数＝各案（结案日期－立案日期）的合计 ÷ 结案数',
      en: 'sum of (closing day − filing day) over closed cases ÷ closed cases',
    },
    caveats: {
      zh: '只看已结案件，看不见未结案件：难案压着不结，均值反而好看；集中清理旧案的月份，均值反而变差。少数特别长的案件会把均值拉高，应与中位数、九成结案天数、未结案件账龄中位数同看。小额诉讼与普通程序、审判与执行混在一起的均值说明不了问题，应分条线、分程序看。各地公布的“平均结案时间”是否扣除不计入审限的期间，未能证实，比较前先核对口径。',
      en: 'A mean of closed cases is blind to the pending ones: it looks good while hard cases are left lying, and bad in the month in which old ones are cleared. A few very long cases pull it up; read it with the median, the 90th percentile and the median age of pending cases. A mean over small claims and ordinary procedure, or over trials and enforcement, says nothing: look at it by line of business and procedure. Whether the averages that courts publish leave out the days that do not count towards the time limit is not confirmed; check before comparing.',
    },
    related: ['median-duration', 'p90-duration', 'net-average-duration', 'median-pending-age', 'median-time-to-close'],
  },
  measure: { kind: 'mean-duration' },
});
