import { defineIndicator } from './indicator.ts';
import { perClosing } from './outcomesOnAppeal.ts';

/** 被发回重审率: the part of the reversal rate that was remanded. */
export const remandedRate = defineIndicator({
  id: 'remanded-rate',
  label: { zh: '一审裁判被发回重审率', en: 'Remand rate' },
  shortLabel: { zh: '发回率', en: 'Remands' },
  unit: 'share',
  about: {
    definition: {
      zh: '本院一审裁判被二审发回重审的，相当于一审结案数的多少。与被改判率相加即改发率。',
      en: 'First-instance decisions remanded on appeal, held against first-instance closings. Together with the rate reversed it makes the reversal and remand rate.',
    },
    formula: {
      zh: '一审裁判被发回重审率＝二审发回重审数 ÷ 一审结案数 ×100%',
      en: 'remanded on appeal ÷ first-instance closings × 100%',
    },
    caveats: {
      zh: '不能追求为0。发回因基本事实不清或严重违反法定程序，两种原因数据中分不出，要看裁定。同一案件只能发回一次，重审后再上诉的计作另一件。指令审理、指令立案不算发回。期间法与队列法的区别、上诉未显现的影响，与改发率相同。2024年9月起，最高人民法院的体系把改判、发回两项合并为改判-发回重审比，引导二审“当改则改”。',
      en: "It must not be chased to 0. Cases are remanded for unclear facts or for a grave breach of procedure; the data does not tell which, so read the rulings. A case can be remanded once; tried again and appealed again it is another case. Orders to try or to file are no remands. For the period and cohort methods, and appeals still to come, see the reversal and remand rate. Since September 2024 the system of the Supreme People's Court has merged this rate and the rate reversed into the ratio of reversals to remands, to make appeal courts amend what they can amend.",
    },
    related: ['reversal-rate', 'reversed-rate', 'reversal-remand-ratio', 'appeal-reversal-share'],
  },
  measure: (bases) => perClosing(bases, 'remanded'),
});
