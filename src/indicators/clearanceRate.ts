import { defineIndicator } from './indicator.ts';

/** 结收比: closed ÷ incoming, which may exceed 1 (the Clearance Rate of CEPEJ). */
export const clearanceRate = defineIndicator({
  id: 'clearance-rate',
  label: { zh: '结收比', en: 'Clearance rate' },
  shortLabel: { zh: '结收比', en: 'Clearance' },
  unit: 'ratio',
  measure: { kind: 'rate', events: ['closed'], per: ['incoming'] },
});
