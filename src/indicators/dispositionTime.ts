import { defineIndicator } from './indicator.ts';

/** 结案周期: days that the pending cases would take at the pace of the period (calculated Disposition Time of CEPEJ). */
export const dispositionTime = defineIndicator({
  id: 'disposition-time',
  label: { zh: '结案周期（CEPEJ）', en: 'Disposition time (CEPEJ)' },
  shortLabel: { zh: '结案周期', en: 'Disposition' },
  unit: 'days',
  measure: { kind: 'rate', events: ['pending'], per: ['closed'], times: 'days' },
});
