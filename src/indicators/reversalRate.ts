import { defineIndicator } from './indicator.ts';
import { perClosing } from './outcomesOnAppeal.ts';

/** 一审裁判被改判发回重审率: first-instance cases reversed or remanded on appeal ÷ first-instance closings (汪清: 2 ÷ 93). */
export const reversalRate = defineIndicator({
  id: 'reversal-rate',
  label: { zh: '一审裁判被改判发回重审率', en: 'Reversal and remand rate' },
  shortLabel: { zh: '改发率', en: 'Reversed' },
  unit: 'share',
  about: {
    definition: {
      zh: '本院一审裁判被二审改判或发回重审的，相当于一审结案数的多少，算在作出一审裁判的法院名下。汪清法院公布的2÷93可按此式复算。',
      en: 'First-instance decisions of the court reversed or remanded on appeal, held against its first-instance closings; attributed to the court that decided at first instance. The 2 ÷ 93 printed by the court of Wangqing can be recomputed this way.',
    },
    formula: {
      zh: '一审裁判被改判发回重审率＝（二审改判数＋发回重审数）÷ 一审结案数 ×100%',
      en: '(reversed + remanded on appeal) ÷ first-instance closings × 100%',
    },
    caveats: {
      zh: '不能追求为0：最高人民法院2024年批评了为压低改发率“能维持尽维持”的做法，“零改发”应当先核对数据。因新证据等改判、发回的，不等于一审有错，个案要看理由。有二审结案日期的，按期间法计：本期二审审结的改判、发回，不论一审何时结案；没有的，按队列法追踪本期一审结案的案件，二审尚未审结的显不出来，数值偏低。两种方法的数字不可混用。调解、撤回上诉、指令审理不算改判、发回。分母各地不一，有用一审判决数的，可用 appealDenominator 改。',
      en: "It must not be chased to 0: in 2024 the Supreme People's Court condemned upholding whatever can be upheld to keep this rate down, and where it is 0 the data should be checked first. A reversal or remand for new evidence and the like is no fault of the first instance: look at the reasons. With a closing day of the appeal it is counted by the period method: what was reversed or remanded in the period, whenever the case itself was closed. Without it the cohort of cases closed in the period is followed, appeals still open do not show, and the rate is on the low side. Figures of the two methods do not compare. Mediated and withdrawn appeals and orders to try (指令审理) are no reversals. Courts divide differently, some by judgments: appealDenominator changes it.",
    },
    related: ['reversed-rate', 'remanded-rate', 'appeal-reversal-share', 'reversal-remand-ratio', 'appeal-rate'],
  },
  measure: (bases) => perClosing(bases, 'reversed-or-remanded'),
});
