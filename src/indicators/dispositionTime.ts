import { defineIndicator } from './indicator.ts';

/** 结案周期: days that the pending cases would take at the pace of the period (calculated Disposition Time of CEPEJ). */
export const dispositionTime = defineIndicator({
  id: 'disposition-time',
  label: { zh: '结案周期（CEPEJ）', en: 'Disposition time (CEPEJ)' },
  shortLabel: { zh: '结案周期', en: 'Disposition' },
  unit: 'days',
  about: {
    definition: {
      zh: '照本期的结案速度，把期末未结案件结完要多少天。即CEPEJ的Disposition Time（推算的结案周期）。',
      en: 'The days that it would take to close the pending cases at the pace of the period. The calculated Disposition Time of CEPEJ.',
    },
    formula: {
      zh: '结案周期＝期末未结数 ÷ 本期结案数 × 本期天数（CEPEJ按全年365天计）',
      en: 'pending at the end ÷ closed × days of the period (CEPEJ: 365 for a year)',
    },
    caveats: {
      zh: '是推算，不是案件实际用了多少天；它假定以后照本期的速度结案，新收的案件不计。年底集中结案后未结少、结案多，算出来特别短；期间越短起伏越大。实际用时看审理天数中位数、结案时间中位数（含未结），未结有多老看未结案件账龄中位数。各条线快慢悬殊，应分条线看。',
      en: 'It is a projection, not a time that any case took: it supposes that closing goes on at the pace of the period, and leaves new cases aside. After a rush of closings at the end of the year few are pending and many closed, and it comes out very short; over short periods it is volatile. What cases really took is in the median duration and the median time to close, how old the pending ones are in their median age. Lines of business differ widely: look at each.',
    },
    related: ['clearance-rate', 'median-pending-age', 'median-duration', 'median-time-to-close'],
  },
  measure: { kind: 'rate', events: ['pending'], per: ['closed'], times: 'days' },
});
