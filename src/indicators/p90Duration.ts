import { defineIndicator } from './indicator.ts';

/** 九成结案天数: nine in ten closed cases took no longer. */
export const p90Duration = defineIndicator({
  id: 'p90-duration',
  label: { zh: '九成结案天数', en: '90th percentile duration' },
  shortLabel: { zh: '九成天数', en: 'P90 days' },
  unit: 'days',
  measure: { kind: 'duration-quantile', probability: { numerator: 9, denominator: 10 } },
});
