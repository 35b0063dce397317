import { defineIndicator } from './indicator.ts';

/** 审限内结案率: of the closed cases that have a time limit those closed in time, deductions and extensions counted (济源: 545 of 548). */
export const withinLimitRate = defineIndicator({
  id: 'within-limit-rate',
  label: { zh: '审限内结案率', en: 'Closed within the limit' },
  shortLabel: { zh: '审限内', en: 'In limit' },
  unit: 'share',
  about: {
    definition: {
      zh: '有审限的结案案件中，在审限内结案的占多少。审限自立案次日起算，加上扣除和延长的天数。济源法院公布的545÷548可按此式复算。',
      en: 'Of the closed cases that have a time limit, those closed in time. The limit runs from the day after filing, and deducted and extended days are added. The 545 ÷ 548 printed by the court of Jiyuan can be recomputed this way.',
    },
    formula: {
      zh: '审限内结案率＝审限内结案数 ÷ 有审限的结案数 ×100%',
      en: 'closed by the due day + deducted + extended days ÷ closed cases with a time limit × 100%',
    },
    caveats: {
      zh: '不是越高越好：最高人民法院2024年把追求100%的审限内结案率列为应当纠正的做法，认为不合审判规律；出现100%先核对数据。扣除、延长的天数都算在审限里，应与法定审限内结案率对照，差距就是靠扣除、延长得来的部分。只看已结案件，超审限未结的不在其内，应与超审限未结率同看。没有审限的不计（适用程序为空的一审案件、执保、破产等）；法律按数据中没有的情节规定两种期限的取较长者，数值因而偏高。',
      en: "Higher is not always better: in 2024 the Supreme People's Court named the chase for 100% among the practices to be stopped, as contrary to the nature of trials; check the data first where it is 100%. Deducted and extended days are part of the limit: hold it against the rate within the statutory limit; what lies between the two was won by deductions and extensions. It looks at closed cases only; read it with the share pending past the limit. Cases without a limit are left out (first instance with blank procedure, 执保, bankruptcy); where the law gives two limits by facts that are not in the data the longer applies, so that the rate is on the high side.",
    },
    related: ['statutory-within-limit-rate', 'overdue-pending-rate', 'net-average-duration', 'average-duration'],
  },
  measure: { kind: 'share', of: ['closed', 'has-limit'], that: ['within-limit'] },
});
