import { defineIndicator } from './indicator.ts';

/** 审理天数中位数: half of the closed cases took no longer. */
export const medianDuration = defineIndicator({
  id: 'median-duration',
  label: { zh: '审理天数中位数', en: 'Median duration' },
  shortLabel: { zh: '中位天数', en: 'Median days' },
  unit: 'days',
  measure: { kind: 'duration-quantile', probability: { numerator: 1, denominator: 2 } },
});
