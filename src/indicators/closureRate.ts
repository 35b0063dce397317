import { defineIndicator } from './indicator.ts';

/** 结案率: of the docket (旧存 + 新收) the cases closed; seven published figures reproduce it. */
export const closureRate = defineIndicator({
  id: 'closure-rate',
  label: { zh: '结案率', en: 'Closure rate' },
  shortLabel: { zh: '结案率', en: 'Closure' },
  unit: 'share',
  measure: { kind: 'share', of: ['docket'], that: ['closed'] },
});
