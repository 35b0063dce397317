import type { Limit } from './limit.ts';

export const enforcementLimits: readonly Limit[] = [
  {
    id: 'enforcement',
    title: { zh: '执行（首次执行、恢复执行）', en: 'enforcement, first or resumed' },
    scope: { typeCodes: ['执', '执恢'] },
    span: { months: 6 },
    article: {
      zh: '最高人民法院关于人民法院执行工作若干问题的规定（试行）第六十三条',
      en: 'SPC Provisions on Several Issues Concerning Enforcement, art. 63',
    },
    since: '1998-07-08',
    note: {
      zh: '中止执行的期间应计入扣除天数。非诉执行为三个月（严格执行案件审理期限制度的若干规定第五条），与其他执行案件同编执字，数据中分不出，取较长者。',
      en: 'Time under suspension belongs in the deducted days. Non-litigation enforcement has three months (SPC Provisions on Strict Observance of Time Limits, art. 5) but shares the type code; the data does not tell it apart, so the longer applies.',
    },
  },
  {
    id: 'enforcement-objection',
    title: { zh: '执行异议', en: 'objection in enforcement' },
    scope: { typeCodes: ['执异'] },
    span: { days: 15 },
    article: {
      zh: '民事诉讼法第二百三十六条、第二百三十八条',
      en: 'Civil Procedure Law, arts. 236 and 238',
    },
    since: '2008-04-01',
  },
  {
    id: 'enforcement-reconsideration',
    title: { zh: '执行复议', en: 'reconsideration in enforcement' },
    scope: { typeCodes: ['执复'] },
    span: { days: 30 },
    article: { zh: '民诉法执行程序解释第八条', en: 'Interpretation on Civil Enforcement Procedure, art. 8' },
    since: '2009-01-01',
  },
];
