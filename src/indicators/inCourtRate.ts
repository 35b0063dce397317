import { defineIndicator } from './indicator.ts';

/** 当庭裁判率: of the first-instance judgments and rulings those pronounced in court. */
export const inCourtRate = defineIndicator({
  id: 'in-court-rate',
  label: { zh: '当庭裁判率', en: 'Pronounced in court' },
  shortLabel: { zh: '当庭率', en: 'In court' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期以判决、裁定或驳回起诉结案的一审案件中，当庭宣判的占多少。',
      en: 'Of the first-instance cases closed by judgment, ruling or dismissal in the period, those pronounced in court at the end of the hearing.',
    },
    formula: {
      zh: '当庭裁判率＝当庭宣判数 ÷ 一审以判决、裁定、驳回起诉结案数 ×100%',
      en: 'pronounced in court ÷ first-instance closings by judgment, ruling or dismissal × 100%',
    },
    caveats: {
      zh: '公式按名称拟定，未见官方文件；分母含不含裁定、是否只算民事，各地公布的数字可能不同，比较前先核对。调解、撤诉结案的不在分母。当庭宣判说明裁判及时，不说明裁判正确，应与上诉率、改发率同看。该栏空白的按未当庭宣判计。',
      en: 'The formula follows from the name; no official text was found. Published figures may leave rulings out of the denominator or count civil cases only: check before comparing. Cases mediated or withdrawn are not in the denominator. It tells that a decision came promptly, not that it was right: read it with the appeal and reversal rates. A blank counts as not pronounced in court.',
    },
    related: ['appeal-rate', 'reversal-rate', 'average-duration'],
  },
  measure: {
    kind: 'share',
    of: ['closed', 'first-instance', 'decided'],
    that: ['pronounced-in-court'],
    blanks: [
      { field: 'closingMethod', among: ['closed', 'first-instance'], that: 'method-blank' },
      { field: 'pronouncedInCourt', among: ['closed', 'first-instance', 'decided'], that: 'pronounced-blank' },
    ],
  },
});
