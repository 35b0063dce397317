import { defineIndicator } from './indicator.ts';
import { outcomeBlanks, withOutcome } from './outcomesOnAppeal.ts';

/** 改判-发回重审比: reversed ÷ remanded. New in 2024; the ratio is taken from its name, its official formula is not confirmed. */
export const reversalRemandRatio = defineIndicator({
  id: 'reversal-remand-ratio',
  label: { zh: '改判-发回重审比', en: 'Reversals per remand' },
  shortLabel: { zh: '改判发回比', en: 'Rev. : rem.' },
  unit: 'ratio',
  isPlainRatio: true,
  about: {
    definition: {
      zh: '本院一审裁判被二审改判的件数与发回重审件数之比。2024年9月设立，意在引导二审“当改则改”、少发回。',
      en: 'First-instance decisions reversed on appeal for each one remanded. New in September 2024, to make appeal courts amend what they can amend instead of remanding it.',
    },
    formula: {
      zh: '改判-发回重审比＝二审改判数 ÷ 二审发回重审数（写作倍数，不写作百分比）',
      en: 'reversed on appeal ÷ remanded on appeal (a number, not a percentage)',
    },
    caveats: {
      zh: '官方公式未能证实，按名称取两数之比。官方用它看作出二审裁判的法院（中级以上），这里按一审法院归集，反映的是上级法院怎样处理，不是本院的成绩。没有发回时没有数值。件数少，一件之差数值就大变，且无置信区间，应直接看改判、发回各多少件。',
      en: 'The official formula is not confirmed; the ratio is taken from its name. Officially it looks at the court that decides the appeal (intermediate and above). Here it is gathered by the court of first instance and tells how the higher court dealt with its cases, which is no merit of its own. Without a remand there is no value. With few cases one more changes it a great deal, and it has no interval: look at the two counts themselves.',
    },
    related: ['reversed-rate', 'remanded-rate', 'reversal-rate', 'appeal-reversal-share'],
  },
  measure: (bases) => ({
    kind: 'rate',
    events: withOutcome(bases, 'reversed'),
    per: withOutcome(bases, 'remanded'),
    base: 'sum',
    blanks: outcomeBlanks(bases),
  }),
});
