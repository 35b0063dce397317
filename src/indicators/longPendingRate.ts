import { defineIndicator } from './indicator.ts';

/** 超12个月未结案件比: pending cases older than twelve months ÷ docket. The published 0.109 % of 2023 is too small for pending cases as the divisor: that it is the docket is our inference. */
export const longPendingRate = defineIndicator({
  id: 'long-pending-rate',
  label: { zh: '超12个月未结案件比', en: 'Pending over 12 months' },
  shortLabel: { zh: '超12个月', en: 'Over 12 months' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期受理的案件中，到计算截止日立案已超过12个月仍未结案的占多少。',
      en: 'Of the docket of the period, the cases still pending more than 12 months after filing.',
    },
    formula: {
      zh: '超12个月未结案件比＝立案超过12个月的未结数 ÷（旧存数＋新收数）×100%',
      en: 'pending over 12 months ÷ (carried over + incoming) × 100%',
    },
    caveats: {
      zh: '分母是本工具的推断：未见官方公式，2023年末全国公布0.109%，以未结数为分母不可能这么小，故取受理数；与公布的数字比较前先核对口径。12个月按日历计，鉴定、公告、中止等期间不扣除，所以不等于超审限。只有一道门槛，刚满11个月的一批看不见，应与未结案件账龄中位数、超审限未结率同看。',
      en: 'The denominator is our inference: no official formula was found, and the 0.109% published for the whole country at the end of 2023 is too small for a share of pending cases, so the docket was taken; check before comparing with published figures. The 12 months are those of the calendar, without deductions, so that it is not the same as past the limit. It has one threshold: a batch of eleven-month-old cases does not show. Read it with the median age of pending cases and the share pending past the limit.',
    },
    related: ['median-pending-age', 'overdue-pending-rate', 'closure-rate', 'disposition-time'],
  },
  measure: { kind: 'share', of: ['docket'], that: ['pending', 'past-twelve-months'] },
});
