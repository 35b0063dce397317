import { defineIndicator } from './indicator.ts';

/** 法定审限内结案率: the same by the bare statutory limit; deductions and extensions do not help (东台 2012). */
export const statutoryWithinLimitRate = defineIndicator({
  id: 'statutory-within-limit-rate',
  label: { zh: '法定审限内结案率', en: 'Closed within the statutory limit' },
  shortLabel: { zh: '法定审限内', en: 'In statutory' },
  unit: 'share',
  about: {
    definition: {
      zh: '有审限的结案案件中，不计扣除和延长、在法定审限内就已结案的占多少。',
      en: 'Of the closed cases that have a time limit, those closed within the bare statutory limit, deductions and extensions left aside.',
    },
    formula: {
      zh: '法定审限内结案率＝法定审限内结案数 ÷ 有审限的结案数 ×100%',
      en: 'closed by the statutory due day ÷ closed cases with a time limit × 100%',
    },
    caveats: {
      zh: '鉴定、公告、中止等依法不计入审限的期间在这里也算用时，所以未在法定审限内结案不等于违反审限，应与审限内结案率同看。口径参照江苏东台法院2012年的说明（延长、中止、扣除都会拉低它）；各地用语不一，引用时应注明。只看已结案件，应与超审限未结率同看。',
      en: 'Time that by law does not count (appraisal, public notice, suspension) counts here, so that a case outside the statutory limit need not have broken its limit: read it with the rate within the limit. The reading follows the court of Dongtai (Jiangsu, 2012), by which extension, suspension and deduction all lower it; courts use the term differently, so say which is meant. It looks at closed cases only; read it with the share pending past the limit.',
    },
    related: ['within-limit-rate', 'overdue-pending-rate', 'average-duration'],
  },
  measure: { kind: 'share', of: ['closed', 'has-limit'], that: ['within-statutory-limit'] },
});
