import { defineIndicator } from './indicator.ts';

const closings = ['closed', 'tried'] as const;

/**
 * 生效裁判被再审改判发回率: cases reversed or remanded on retrial ÷ closed civil, criminal and administrative cases of first
 * instance, second instance and retrial.
 */
export const retrialReversalRate = defineIndicator({
  id: 'retrial-reversal-rate',
  label: { zh: '生效裁判被再审改判发回率', en: 'Retrial reversal rate' },
  shortLabel: { zh: '再审改发率', en: 'On retrial' },
  unit: 'share',
  about: {
    definition: {
      zh: '生效裁判被再审改判或发回重审的，相当于民事、刑事、行政一审、二审、再审结案数的多少，算在作出生效裁判的法院名下。',
      en: 'Effective decisions reversed or remanded on retrial, held against the closed civil, criminal and administrative cases of first instance, second instance and retrial; attributed to the court of the effective decision.',
    },
    formula: {
      zh: '生效裁判被再审改判发回率＝（再审改判数＋再审发回重审数）÷ 民事、刑事、行政一审、二审、再审结案数 ×100%',
      en: '(reversed + remanded on retrial) ÷ closed civil, criminal and administrative cases of first instance, second instance and retrial × 100%',
    },
    caveats: {
      zh: '分母只是近似：哪些裁判已经生效，数据中看不出，故取全部结案，数值偏低。再审针对的多是往年的裁判，本期的分子与本期的分母不是同一批案件。没有再审结案日期的，按本期结案的案件追踪，结案不久的显不出来。数值取决于再审结果是否录入原案那一行，宜先核对。2024年9月起，最高人民法院的体系以再审改判-发回重审比代替原来的两项，官方公式未能证实。',
      en: "The denominator is an approximation: which decisions have become effective the data does not show, so all closings are taken, and the rate is on the low side. Retrials mostly concern decisions of earlier years, so that numerator and denominator are different cases. Without a closing day of the retrial the cases closed in the period are followed, and the recent ones cannot show anything yet. It depends on whether outcomes of retrials are entered in the row of the original case: check that first. Since September 2024 the system of the Supreme People's Court has a ratio of reversals to remands on retrial instead of the two former rates; the official formula is not confirmed.",
    },
    related: ['reversal-rate', 'reversed-rate', 'remanded-rate'],
  },
  measure: ({ retrial }) =>
    retrial === 'retrial-closing'
      ? {
          kind: 'rate',
          events: ['tried', 'retrial-reversed-or-remanded', 'retrial-decided'],
          per: closings,
          interval: 'poisson',
          blanks: [
            { field: 'retrialClosedOn', among: ['begun', 'tried', 'retrial-outcome-known'], that: 'retrial-undated' },
          ],
        }
      : { kind: 'share', of: closings, that: ['retrial-reversed-or-remanded', 'retrial-happened'] },
});
