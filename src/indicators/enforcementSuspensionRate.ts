import { defineIndicator } from './indicator.ts';

/** 首执终本率: of the first-enforcement closings those by 终结本次执行程序. */
export const enforcementSuspensionRate = defineIndicator({
  id: 'enforcement-suspension-rate',
  label: { zh: '首执终本率', en: 'Enforcement suspended' },
  shortLabel: { zh: '首执终本率', en: 'Suspended' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期结案的首次执行案件中，以终结本次执行程序（终本）方式结案的占多少。',
      en: 'Of the first-enforcement cases closed in the period, those closed by ending the present enforcement proceedings (终本).',
    },
    formula: {
      zh: '首执终本率＝终本数 ÷ 首次执行结案数 ×100%',
      en: 'closed by 终本 ÷ first-enforcement closings × 100%',
    },
    caveats: {
      zh: '公式按名称拟定，2024年版的官方口径未能证实。终本只是本次程序终结，案件算作已结，债权并未因此实现；恢复执行另编“执恢”字号，不在本指标内。是否符合终本条件数据中看不出，要抽查案卷。压低终本率可能使案件压着不结或改用其他方式结案，应与执行完毕率、超审限未结率同看。',
      en: 'The formula follows from the name; that of the 2024 system is not confirmed. 终本 ends the present proceedings and the case counts as closed, but the claim is not met by it; resumed enforcement gets a number of its own (执恢) and is not in this rate. Whether the conditions were met the data does not show: look into files. Pressing it down may leave cases lying or have them closed in some other way; read it with the completion rate and the share pending past the limit.',
    },
    related: ['enforcement-completion-rate', 'overdue-pending-rate', 'within-limit-rate'],
  },
  measure: {
    kind: 'share',
    of: ['closed', 'first-enforcement'],
    that: ['enforcement-suspended'],
    blanks: [{ field: 'closingMethod', among: ['closed', 'first-enforcement'], that: 'method-blank' }],
  },
});
