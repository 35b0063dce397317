import { defineIndicator } from './indicator.ts';

/** 小额诉讼程序适用率: of the civil first-instance closings those by small claims (济源: 220 of 548, not of summary closings). */
export const smallClaimsRate = defineIndicator({
  id: 'small-claims-rate',
  label: { zh: '小额诉讼程序适用率', en: 'Small-claims rate' },
  shortLabel: { zh: '小额适用率', en: 'Small claims' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期审结的民事一审案件中，适用小额诉讼程序的占多少。',
      en: 'Of the civil first-instance cases closed in the period, those tried as small claims.',
    },
    formula: {
      zh: '小额诉讼程序适用率＝小额诉讼程序审结数 ÷ 民事一审结案数 ×100%',
      en: 'closed by small-claims procedure ÷ civil first-instance closings × 100%',
    },
    caveats: {
      zh: '只在民事一审范围内计算，分母是全部民事一审结案，不是简易程序结案（济源法院公布的220÷548即此口径）。只有事实清楚、标的额在法定标准以内的简单金钱给付案件才能适用（民事诉讼法第165条、第166条），各院案件结构不同，高低不能直接归于工作好坏；标准额各省逐年不同，内蒙古现行数额未查到。小额诉讼一审终审，适用越多上诉率越低，两者应同看。已转为简易或普通程序、标记未改的，会使数值虚高，先用 courtstat validate 核对。',
      en: 'It is of civil first instance only, and the denominator is all civil first-instance closings, not those under summary procedure (the 220 ÷ 548 printed by the court of Jiyuan). Only simple claims for money up to a statutory amount qualify (Civil Procedure Law, arts. 165 and 166), so that courts with other cases differ without doing better or worse; the amount differs by province and year, and the present one of Inner Mongolia was not found. Small claims are final at first instance: the more there are, the lower the appeal rate; read both together. Cases converted to another procedure with the mark left standing inflate it: run courtstat validate first.',
    },
    related: ['summary-rate', 'sole-judge-rate', 'appeal-rate'],
  },
  measure: {
    kind: 'share',
    of: ['closed', 'civil', 'first-instance'],
    that: ['small-claims'],
    blanks: [{ field: 'smallClaims', among: ['closed', 'civil', 'first-instance'], that: 'small-claims-blank' }],
  },
});
