import { defineIndicator } from './indicator.ts';

/** 小额诉讼程序适用率: of the civil first-instance closings those by small claims (济源: 220 of 548, not of summary closings). */
export const smallClaimsRate = defineIndicator({
  id: 'small-claims-rate',
  label: { zh: '小额诉讼程序适用率', en: 'Small-claims rate' },
  shortLabel: { zh: '小额适用率', en: 'Small claims' },
  unit: 'share',
  measure: {
    kind: 'share',
    of: ['closed', 'civil', 'first-instance'],
    that: ['small-claims'],
    blanks: [{ field: 'smallClaims', among: ['closed', 'civil', 'first-instance'], that: 'small-claims-blank' }],
  },
});
