import { defineIndicator } from './indicator.ts';

/** 结收比: closed ÷ incoming, which may exceed 1 (the Clearance Rate of CEPEJ). */
export const clearanceRate = defineIndicator({
  id: 'clearance-rate',
  label: { zh: '结收比', en: 'Clearance rate' },
  shortLabel: { zh: '结收比', en: 'Clearance' },
  unit: 'ratio',
  about: {
    definition: {
      zh: '本期每新收100件，结了多少件。等于100%为收结相抵，高于100%是在消化旧存，低于100%则未结增加。与CEPEJ的Clearance Rate口径相同。',
      en: 'How many cases were closed for every 100 filed in the period. At 100% intake and output balance; above it the stock shrinks, below it it grows. The Clearance Rate of CEPEJ is the same.',
    },
    formula: {
      zh: '结收比＝结案数 ÷ 新收数 ×100%（可以超过100%）',
      en: 'closed ÷ incoming × 100% (may exceed 100%)',
    },
    caveats: {
      zh: '结的不一定是本期收的案件。期间越短起伏越大，不宜按月评判，应看较长的期间。只说明未结是增是减，不说明存量有多少、有多老，应与结案周期、未结案件账龄中位数同看。压降收案也会抬高它。',
      en: 'The cases closed need not be those filed. It is volatile over short periods: look at long ones and do not judge a single month. It tells whether the stock grows or shrinks, not how large or how old it is; read it with the disposition time and the median age of pending cases. Holding back filings raises it too.',
    },
    related: ['closure-rate', 'disposition-time', 'median-pending-age'],
  },
  measure: { kind: 'rate', events: ['closed'], per: ['incoming'] },
});
