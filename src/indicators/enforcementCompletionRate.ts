import { defineIndicator } from './indicator.ts';

/** 执行完毕率: of the first-enforcement closings those fully enforced. */
export const enforcementCompletionRate = defineIndicator({
  id: 'enforcement-completion-rate',
  label: { zh: '执行完毕率', en: 'Enforcement completed' },
  shortLabel: { zh: '执行完毕率', en: 'Completed' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期结案的首次执行案件中，以执行完毕方式结案的占多少。',
      en: 'Of the first-enforcement cases closed in the period, those fully enforced.',
    },
    formula: {
      zh: '执行完毕率＝执行完毕数 ÷ 首次执行结案数 ×100%',
      en: 'fully enforced ÷ first-enforcement closings × 100%',
    },
    caveats: {
      zh: '公式按名称拟定，2024年版的官方口径未能证实。按件计，不按金额：大案与小案都算一件，到位了多少钱看执行到位率，本工具没有所需的数据。首次执行只指类型代字“执”，恢复执行（执恢）不计。应与首执终本率同看；还有终结执行等方式，两者相加不等于100%。',
      en: 'The formula follows from the name; that of the 2024 system is not confirmed. It counts cases, not money: a large claim and a small one count alike, and how much was recovered is another rate (执行到位率), for which the data has no column. First enforcement is type code 执 only; resumed cases (执恢) are not in it. Read it with the share suspended; there are other ways to end a case, so the two do not add up to 100%.',
    },
    related: ['enforcement-suspension-rate', 'within-limit-rate', 'overdue-pending-rate'],
  },
  measure: {
    kind: 'share',
    of: ['closed', 'first-enforcement'],
    that: ['enforcement-completed'],
    blanks: [{ field: 'closingMethod', among: ['closed', 'first-enforcement'], that: 'method-blank' }],
  },
});
