import { appealsFiled } from './appealsFiled.ts';
import { appealableClosings, defineIndicator } from './indicator.ts';

/** 上诉率: appeals against first-instance cases ÷ first-instance closings. */
export const appealRate = defineIndicator({
  id: 'appeal-rate',
  label: { zh: '上诉率', en: 'Appeal rate' },
  shortLabel: { zh: '上诉率', en: 'Appealed' },
  unit: 'share',
  about: {
    definition: {
      zh: '一审案件中提起上诉的，相当于一审结案数的多少。它与一审服判息诉率相加为100%。',
      en: 'Appeals against first-instance cases, held against the first-instance closings. Together with the share settled at first instance it makes 100%.',
    },
    formula: {
      zh: '上诉率＝上诉案件数（二审新收数）÷ 一审结案数 ×100%',
      en: 'appeals (filed at second instance) ÷ first-instance closings × 100%',
    },
    caveats: {
      zh: '有二审立案日期的，按期间法计：本期二审立案的上诉，不论一审何时结案，分子不是分母的一部分，案件少时可能偏高，甚至超过100%；没有的，只看本期一审结案的案件中上诉了多少。期末结案的案件上诉期未满（民事、行政判决15日，裁定10日；刑事判决10日，裁定5日），移送和二审立案也要时间，最近一个月的上诉还显不出来，数值偏低。小额诉讼一审终审，适用越多上诉率越低。调解、撤诉等不能上诉的案件是否留在分母，未见统一口径，可用 appealDenominator 改为判决或可上诉的裁判。上诉后又撤回的也算上诉。',
      en: 'With a filing day of the appeal it is counted by the period method: the appeals filed in the period, whenever the case itself was closed. They are no part of the closings, and with few cases the rate may be high and even exceed 100%. Without that column it looks at how many of the cases closed in the period were appealed. For the cases closed last the time for appeal is not over (judgments 15 days, rulings 10; criminal judgments 10, rulings 5), and transfer and filing take time too: the appeals of the last month cannot have shown yet, and the rate is on the low side. Small claims are final at first instance: the more there are, the lower the rate. Whether cases that cannot be appealed stay in the denominator is not settled; appealDenominator changes it to judgments or to what can be appealed. An appeal that was withdrawn is an appeal.',
    },
    related: ['settled-rate', 'reversal-rate', 'small-claims-rate', 'appeal-reversal-share'],
  },
  measure: (bases) => {
    const { events, blanks } = appealsFiled(bases);
    const per = appealableClosings(bases);
    return bases.appeal === 'appeal-filing'
      ? { kind: 'rate', events, per, interval: 'poisson', blanks }
      : { kind: 'share', of: per, that: ['appealed'], blanks };
  },
});
