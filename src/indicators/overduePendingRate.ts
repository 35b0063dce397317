import { defineIndicator } from './indicator.ts';

/** 超审限未结率: of the pending cases that have a time limit those past it on M. */
export const overduePendingRate = defineIndicator({
  id: 'overdue-pending-rate',
  label: { zh: '超审限未结率', en: 'Pending past the limit' },
  shortLabel: { zh: '超审限未结', en: 'Overdue' },
  unit: 'share',
  about: {
    definition: {
      zh: '期末未结且有审限的案件中，已经超过审限的占多少。审限加上扣除和延长的天数。',
      en: 'Of the cases pending at the end that have a time limit, those past it. Deducted and extended days are added to the limit.',
    },
    formula: {
      zh: '超审限未结率＝超审限的未结数 ÷ 有审限的未结数 ×100%',
      en: 'pending past the due day + deducted + extended days ÷ pending cases with a time limit × 100%',
    },
    caveats: {
      zh: '是计算截止那一天的存量，超审限的案件一结案就看不见了，应与审限内结案率同看。扣除、延长的天数尚未录入的会显得超审限，先核对再催办。没有审限的未结案件不计。郑州法院2021年公布的“法定审限内未结案比”与它方向相反。',
      en: 'It is the stock of one day: an overdue case disappears from it as soon as it is closed; read it with the rate closed within the limit. A case whose deducted or extended days have not been entered yet looks overdue: check before chasing it. Pending cases without a limit are left out. The share within the limit that the courts of Zhengzhou printed in 2021 (法定审限内未结案比) points the other way.',
    },
    related: ['within-limit-rate', 'long-pending-rate', 'median-pending-age'],
  },
  measure: { kind: 'share', of: ['pending', 'has-limit'], that: ['past-due'] },
});
