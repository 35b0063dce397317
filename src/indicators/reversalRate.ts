import { defineIndicator } from './indicator.ts';

/**
 * 一审裁判被改判发回重审率: first-instance cases reversed or remanded on appeal ÷ first-instance closings. By the period
 * method the appeals are those decided in the period, whenever the case itself was closed (汪清: 2 ÷ 93).
 */
export const reversalRate = defineIndicator({
  id: 'reversal-rate',
  label: { zh: '一审裁判被改判发回重审率', en: 'Reversal and remand rate' },
  shortLabel: { zh: '改发率', en: 'Reversed' },
  unit: 'share',
  measure: ({ reversal }) =>
    reversal === 'appeal-closing'
      ? {
          kind: 'rate',
          events: ['first-instance', 'reversed-or-remanded', 'appeal-decided'],
          per: ['closed', 'first-instance'],
          interval: 'poisson',
          blanks: [
            { field: 'appealOutcome', among: ['first-instance', 'appealed'], that: 'outcome-blank' },
            {
              field: 'appealClosedOn',
              among: ['first-instance', 'appealed', 'outcome-known'],
              that: 'outcome-undated',
            },
          ],
        }
      : {
          kind: 'share',
          of: ['closed', 'first-instance'],
          that: ['reversed-or-remanded', 'outcome-happened'],
          blanks: [{ field: 'appealOutcome', among: ['closed', 'first-instance', 'appealed'], that: 'outcome-blank' }],
        },
});
