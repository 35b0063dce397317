import { defineIndicator } from './indicator.ts';
import { perClosing } from './outcomesOnAppeal.ts';

/** 被改判率: the part of the reversal rate that was reversed or amended. */
export const reversedRate = defineIndicator({
  id: 'reversed-rate',
  label: { zh: '一审裁判被改判率', en: 'Reversal rate' },
  shortLabel: { zh: '改判率', en: 'Reversals' },
  unit: 'share',
  about: {
    definition: {
      zh: '本院一审裁判被二审改判（含部分改判）的，相当于一审结案数的多少。与被发回重审率相加即改发率。',
      en: 'First-instance decisions reversed or amended on appeal, in part too, held against first-instance closings. Together with the remand rate it makes the reversal and remand rate.',
    },
    formula: {
      zh: '一审裁判被改判率＝二审改判数 ÷ 一审结案数 ×100%',
      en: 'reversed on appeal ÷ first-instance closings × 100%',
    },
    caveats: {
      zh: '不能追求为0，“零改发”是最高人民法院点名批评的做法。部分改判与全部改判同样计一件；因新证据等改判的，不等于一审有错。期间法与队列法的区别、上诉未显现的影响，与改发率相同。2024年9月起，最高人民法院的体系把改判、发回两项合并为改判-发回重审比。',
      en: "It must not be chased to 0: no reversals at all is what the Supreme People's Court condemned. A judgment amended in part counts like one reversed as a whole, and a reversal for new evidence is no fault of the first instance. For the period and cohort methods, and appeals still to come, see the reversal and remand rate. Since September 2024 the system of the Supreme People's Court has merged this rate and the remand rate into the ratio of reversals to remands.",
    },
    related: ['reversal-rate', 'remanded-rate', 'reversal-remand-ratio', 'appeal-reversal-share'],
  },
  measure: (bases) => perClosing(bases, 'reversed'),
});
