import { defineIndicator } from './indicator.ts';

/** 结案率: of the docket (旧存 + 新收) the cases closed; seven published figures reproduce it. */
export const closureRate = defineIndicator({
  id: 'closure-rate',
  label: { zh: '结案率', en: 'Closure rate' },
  shortLabel: { zh: '结案率', en: 'Closure' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期受理的案件（旧存加新收）中，已经结案的占多少。固始、郑州、汪清等法院公布的结案率都可按此式复算。',
      en: 'How much of the docket of the period (cases carried over and cases filed) has been closed. The closure rates printed by the courts of Gushi, Zhengzhou and Wangqing can be recomputed this way.',
    },
    formula: {
      zh: '结案率＝结案数 ÷（旧存数＋新收数）×100%',
      en: 'closed ÷ (carried over + incoming) × 100%',
    },
    caveats: {
      zh: '只说明结了没有，不说明审了多久、未结的有多老。旧存从第一天起就全部计入分母，年初数值天然偏低，逐月上升，应与上年同期比，不与上月比。压降收案、年底集中结案都能抬高它，应与结收比、结案均衡度、超12个月未结案件比同看。引用时应注明是否含执行案件、排除了哪些类型代字。内蒙古2022年的“审执结案进度”以上年12月至当年11月的受理为分母，与本指标不完全相同。',
      en: 'It says whether cases were closed, not how long they took nor how old the rest are. The whole stock carried over is in the denominator from the first day, so the rate is low early in the year and climbs: compare it with the same months of last year, not with last month. Holding back filings and a rush in December both raise it; read it with the clearance rate, the evenness of closings and the share pending over 12 months. Whoever quotes it should say whether enforcement is included and which type codes are left out. The progress of closings (审执结案进度) of Inner Mongolia in 2022 divides by an intake of December to November and is not quite the same.',
    },
    related: ['clearance-rate', 'closing-evenness', 'long-pending-rate', 'disposition-time'],
  },
  measure: { kind: 'share', of: ['docket'], that: ['closed'] },
});
