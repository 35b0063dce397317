import { defineIndicator } from './indicator.ts';

/** 民事调解率: of the civil first-instance closings those by mediation (济源: 197 of 548). */
export const mediationRate = defineIndicator({
  id: 'mediation-rate',
  label: { zh: '民事调解率', en: 'Civil mediation rate' },
  shortLabel: { zh: '调解率', en: 'Mediated' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期审结的民事一审案件中，以调解方式结案的占多少。',
      en: 'Of the civil first-instance cases closed in the period, those closed by mediation.',
    },
    formula: {
      zh: '民事调解率＝调解结案数 ÷ 民事一审结案数 ×100%',
      en: 'closed by mediation ÷ civil first-instance closings × 100%',
    },
    caveats: {
      zh: '只计立案后在审理中调解结案的；诉前调解（诉前调书、诉前调确）另有代字，不在民事一审之内。济源法院公布的197÷548即此口径，同一法院也公布过一、二审合并的205÷597，比较前先核对。调解协议后来是否履行，数据中看不出。撤诉不算调解，另见民事调撤率。',
      en: 'It counts mediation after filing only; mediation before filing (诉前调书, 诉前调确) has type codes of its own and is no civil first instance. The 197 ÷ 548 printed by the court of Jiyuan is this rate, but the same court also printed both instances together, 205 ÷ 597: check before comparing. Whether the parties then kept to the agreement the data does not show. Withdrawals are no mediation; they are in the mediation and withdrawal rate.',
    },
    related: ['mediation-withdrawal-rate', 'appeal-rate', 'settled-rate'],
  },
  measure: {
    kind: 'share',
    of: ['closed', 'civil', 'first-instance'],
    that: ['mediated'],
    blanks: [{ field: 'closingMethod', among: ['closed', 'civil', 'first-instance'], that: 'method-blank' }],
  },
});
