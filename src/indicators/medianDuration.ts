import { defineIndicator } from './indicator.ts';

/** 审理天数中位数: half of the closed cases took no longer. */
export const medianDuration = defineIndicator({
  id: 'median-duration',
  label: { zh: '审理天数中位数', en: 'Median duration' },
  shortLabel: { zh: '中位天数', en: 'Median days' },
  unit: 'days',
  about: {
    definition: {
      zh: '本期结案的案件按审理天数从短到长排列，居中的一件用了多少天：一半案件用时不超过它。',
      en: 'The days that the middle one of the closed cases took when they are put in order: half of them took no longer.',
    },
    formula: {
      zh: '审理天数中位数＝结案案件（结案日期－立案日期）的第50百分位数（两件之间线性插值）',
      en: '50th percentile of (closing day − filing day) over closed cases, interpolated linearly between two cases',
    },
    caveats: {
      zh: '不受个别特长案件影响，也就看不见它们，应与九成结案天数同看。和均值一样只看已结案件，积压再多也不反映，应与结案时间中位数（含未结）、未结案件账龄中位数同看。各条线、各程序混在一起时，它只说明哪一类案件占多数。',
      en: 'Single very long cases do not move it, so it does not show them: read it with the 90th percentile. Like the mean it looks at closed cases only and never shows the backlog: read it with the median time to close (pending included) and the median age of pending cases. Over all lines and procedures together it mostly tells which kind of case is the most frequent.',
    },
    related: ['average-duration', 'p90-duration', 'median-time-to-close', 'median-pending-age'],
  },
  measure: { kind: 'quantile', of: 'durations', probability: { numerator: 1, denominator: 2 } },
});
