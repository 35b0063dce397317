import { defineIndicator } from './indicator.ts';

/** 平均审理天数（扣除后）: mean days from filing to closing less the days deducted, no case below 0. */
export const netAverageDuration = defineIndicator({
  id: 'net-average-duration',
  label: { zh: '平均审理天数（扣除后）', en: 'Mean duration, net' },
  shortLabel: { zh: '扣除后天数', en: 'Net days' },
  unit: 'days',
  about: {
    definition: {
      zh: '本期结案的案件从立案到结案的天数，逐案减去扣除审限天数后的平均。扣除多于用时的，该案按0天计。',
      en: 'The mean of the days from filing to closing less the days deducted, case by case. A case with more days deducted than it took counts as 0 days.',
    },
    formula: {
      zh: '平均审理天数（扣除后）＝各案（结案日期－立案日期－扣除天数，最小为0）的合计 ÷ 结案数',
      en: 'sum of (closing day − filing day − deducted days, at least 0) over closed cases ÷ closed cases',
    },
    caveats: {
      zh: '扣除天数照数据所填：有无依据、几段期间是否重叠（重叠的只应计一次），数据中看不出。延长审限的天数不在扣除之列。扣除越多数值越好看，应与不扣除的平均审理天数对照，差距大的要查扣除理由。同样看不见未结案件。各地公布的数字是否为扣除后，未能证实。',
      en: 'The days deducted are taken as entered: whether they are justified, and whether spans overlap (an overlap should count once), the data does not show. Days of extension are not deducted. The more is deducted the better it looks: hold it against the mean without deductions, and look into the reasons where they lie far apart. It is as blind to pending cases. Whether published figures are net is not confirmed.',
    },
    related: ['average-duration', 'within-limit-rate', 'statutory-within-limit-rate'],
  },
  measure: { kind: 'mean-duration', net: true },
});
