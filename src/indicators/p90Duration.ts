import { defineIndicator } from './indicator.ts';

/** 九成结案天数: nine in ten closed cases took no longer. */
export const p90Duration = defineIndicator({
  id: 'p90-duration',
  label: { zh: '九成结案天数', en: '90th percentile duration' },
  shortLabel: { zh: '九成天数', en: 'P90 days' },
  unit: 'days',
  about: {
    definition: {
      zh: '本期结案的案件，十件中有九件用时不超过多少天。',
      en: 'The days within which nine in ten of the closed cases were closed.',
    },
    formula: {
      zh: '九成结案天数＝结案案件（结案日期－立案日期）的第90百分位数（两件之间线性插值）',
      en: '90th percentile of (closing day − filing day) over closed cases, interpolated linearly between two cases',
    },
    caveats: {
      zh: '只说明最慢的一成从哪里开始，不说明它们拖到多久。案件少时由最长的一两件决定。只看已结案件，尚未结案的长期案件不在其内，应与超12个月未结案件比、超审限未结率同看。',
      en: 'It says where the slowest tenth begins, not how long it went on. With few cases one or two of the longest decide it. It looks at closed cases only; old cases that are still pending are not in it: read it with the share pending over 12 months and the share pending past the limit.',
    },
    related: ['median-duration', 'average-duration', 'long-pending-rate', 'overdue-pending-rate'],
  },
  measure: { kind: 'quantile', of: 'durations', probability: { numerator: 9, denominator: 10 } },
});
