import { defineIndicator } from './indicator.ts';

/** 上诉率: appeals against first-instance cases ÷ first-instance closings; by the period method the appeals filed in it. */
export const appealRate = defineIndicator({
  id: 'appeal-rate',
  label: { zh: '上诉率', en: 'Appeal rate' },
  shortLabel: { zh: '上诉率', en: 'Appealed' },
  unit: 'share',
  measure: ({ appeal }) =>
    appeal === 'appeal-filing'
      ? {
          kind: 'rate',
          events: ['first-instance', 'appeal-filed'],
          per: ['closed', 'first-instance'],
          interval: 'poisson',
          blanks: [{ field: 'appealFiledOn', among: ['first-instance', 'appealed'], that: 'appeal-filing-undated' }],
        }
      : {
          kind: 'share',
          of: ['closed', 'first-instance'],
          that: ['appealed'],
          blanks: [{ field: 'appealed', among: ['closed', 'first-instance'], that: 'appealed-blank' }],
        },
});
