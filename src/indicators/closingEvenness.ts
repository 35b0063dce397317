import { defineIndicator } from './indicator.ts';

/** 结案均衡度: 1 where every month has the same share of the closings, 0 where one month has all of them. */
export const closingEvenness = defineIndicator({
  id: 'closing-evenness',
  label: { zh: '结案均衡度', en: 'Evenness of closings' },
  shortLabel: { zh: '均衡度', en: 'Evenness' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期各个完整统计月的结案数是否均匀：每月一样多为100%，全集中在一个月为0。',
      en: 'How evenly the closings are spread over the whole statistical months of the period: 100% where every month has as many, 0 where one month has them all.',
    },
    formula: {
      zh: '结案均衡度＝1－（各月结案占比与1/k之差的绝对值合计）× k ÷ 2(k－1)，k为完整统计月数，不少于2',
      en: "1 − (sum of the distances of each month's share from 1/k) × k ÷ 2(k − 1), for k whole months, at least 2",
    },
    caveats: {
      zh: '公式为本工具拟定，未见官方公式；北京市第二中级人民法院曾以结案均衡度代替结案率。只说均不均匀，不说多少：月月都结得少也是100%，应与结案率、结收比同看。不考虑各月收案多少、工作日多少，收案集中的月份结案随之集中，未必不好。首尾不完整的月份不计入。没有置信区间，结案少时一两件就会使它变动。',
      en: 'The formula is our own, and no official one was found; the Second Intermediate Court of Beijing took evenness in place of the closure rate. It says nothing about the level: closing little in every month is 100% too; read it with the closure and clearance rates. It does not look at how many cases came in or how many working days a month has: where filings bunch, closings may well follow. Months not wholly in the period are left out. It has no interval, and with few closings one or two more move it.',
    },
    related: ['closure-rate', 'clearance-rate', 'disposition-time'],
  },
  measure: { kind: 'evenness' },
});
