import { defineIndicator } from './indicator.ts';

/** 平均审理天数: mean days from filing to closing; the filing day is not counted, no days are deducted. */
export const averageDuration = defineIndicator({
  id: 'average-duration',
  label: { zh: '平均审理天数', en: 'Average duration' },
  shortLabel: { zh: '平均天数', en: 'Mean days' },
  unit: 'days',
  measure: { kind: 'mean-duration' },
});
