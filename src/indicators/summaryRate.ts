import { defineIndicator } from './indicator.ts';

/** 简易程序适用率: of the civil first-instance closings those by summary procedure or small claims (济源: 525 of 548). */
export const summaryRate = defineIndicator({
  id: 'summary-rate',
  label: { zh: '简易程序适用率', en: 'Summary procedure rate' },
  shortLabel: { zh: '简易适用率', en: 'Summary' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期审结的民事一审案件中，适用简易程序的占多少，含小额诉讼；民事速裁按简易计。',
      en: 'Of the civil first-instance cases closed in the period, those under summary procedure, small claims included; civil fast-track (速裁) counts as summary.',
    },
    formula: {
      zh: '简易程序适用率＝（简易程序审结数＋小额诉讼程序审结数）÷ 民事一审结案数 ×100%',
      en: '(closed by summary procedure + by small claims) ÷ civil first-instance closings × 100%',
    },
    caveats: {
      zh: '含小额诉讼，济源法院公布的525÷548（其中小额220件）即此口径；不含小额的数字不能与它比较。由简易转为普通程序的按普通计，曾经适用简易的看不出。公告送达、发回重审、再审的案件不能适用简易程序，各院案件结构不同，高低不直接等于好坏。适用率高不说明审得好，应与上诉率、改发率同看。',
      en: 'Small claims are in it, as in the 525 ÷ 548 (220 of them small claims) printed by the court of Jiyuan; figures without them do not compare. A case converted to ordinary procedure counts as ordinary, and nothing shows that it began otherwise. Cases with service by public notice, remanded cases and retrials cannot be summary, so that courts with other cases differ without doing better or worse. A high rate does not say that the cases were tried well: read it with the appeal and reversal rates.',
    },
    related: ['small-claims-rate', 'sole-judge-rate', 'appeal-rate', 'reversal-rate'],
  },
  measure: {
    kind: 'share',
    of: ['closed', 'civil', 'first-instance'],
    that: ['summary-or-small'],
    blanks: [{ field: 'procedure', among: ['closed', 'civil', 'first-instance'], that: 'procedure-blank' }],
  },
});
