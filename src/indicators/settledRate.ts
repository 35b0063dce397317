import { appealsFiled } from './appealsFiled.ts';
import { appealableClosings, defineIndicator } from './indicator.ts';

/** 一审服判息诉率: (first-instance closings − appeals) ÷ first-instance closings (汪清: 93 − 4 of 93; 济源: 548 − 51 of 548). */
export const settledRate = defineIndicator({
  id: 'settled-rate',
  label: { zh: '一审服判息诉率', en: 'Settled at first instance' },
  shortLabel: { zh: '服判息诉率', en: 'Settled' },
  unit: 'share',
  about: {
    definition: {
      zh: '一审结案后没有上诉的，占一审结案数的多少。它与上诉率相加为100%。',
      en: 'The share of first-instance closings without an appeal. Together with the appeal rate it makes 100%.',
    },
    formula: {
      zh: '一审服判息诉率＝（一审结案数－上诉案件数）÷ 一审结案数 ×100%',
      en: '(first-instance closings − appeals) ÷ first-instance closings × 100%',
    },
    caveats: {
      zh: '没有上诉不等于服判：申诉、申请再审和信访不在其内。上诉取二审新收数，汪清法院（93－4）÷93、济源法院（548－51）÷548即此口径。与上诉率一样：期末结案的上诉尚未显现，数值偏高；小额诉讼适用越多数值越高；按期间法计，上诉可能多于结案，数值会成为负数。',
      en: 'A case without an appeal is not a party content: petitions, retrial applications and complaints are not in it. Appeals are those filed at second instance, as in (93 − 4) ÷ 93 of Wangqing and (548 − 51) ÷ 548 of Jiyuan. As with the appeal rate, appeals of the cases closed last have not shown yet, which puts it on the high side; the more small claims, the higher it is; and by the period method there can be more appeals than closings, which makes it negative.',
    },
    related: ['appeal-rate', 'reversal-rate', 'small-claims-rate'],
  },
  measure: (bases) => ({
    kind: 'remainder',
    per: appealableClosings(bases),
    interval: bases.appeal === 'appeal-filing' ? 'poisson' : 'wilson',
    ...appealsFiled(bases),
  }),
});
