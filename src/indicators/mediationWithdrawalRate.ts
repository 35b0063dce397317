import { defineIndicator } from './indicator.ts';

/** 民事调撤率: of the civil first-instance closings those by mediation or withdrawal. */
export const mediationWithdrawalRate = defineIndicator({
  id: 'mediation-withdrawal-rate',
  label: { zh: '民事调撤率', en: 'Civil mediation and withdrawal rate' },
  shortLabel: { zh: '调撤率', en: 'Med. or withdrawn' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期审结的民事一审案件中，以调解或撤诉方式结案的占多少。撤诉含裁定准许撤诉和按撤诉处理。',
      en: 'Of the civil first-instance cases closed in the period, those closed by mediation or withdrawal; cases treated as withdrawn are in it.',
    },
    formula: {
      zh: '民事调撤率＝（调解结案数＋撤诉结案数）÷ 民事一审结案数 ×100%',
      en: '(closed by mediation + by withdrawal) ÷ civil first-instance closings × 100%',
    },
    caveats: {
      zh: '公式按通行名称拟定，未见官方文件。撤诉的原因数据中看不出，按撤诉处理的也不等于纠纷已经化解；应与民事调解率对照，看调解与撤诉各占多少，撤诉多的要查原因。',
      en: 'The formula follows from the usual name; no official text was found. Why a case was withdrawn the data does not show, and one treated as withdrawn is not thereby a dispute resolved: hold it against the mediation rate to see how much is mediation and how much withdrawal, and look into the reasons where withdrawals are many.',
    },
    related: ['mediation-rate', 'appeal-rate', 'settled-rate'],
  },
  measure: {
    kind: 'share',
    of: ['closed', 'civil', 'first-instance'],
    that: ['mediated-or-withdrawn'],
    blanks: [{ field: 'closingMethod', among: ['closed', 'civil', 'first-instance'], that: 'method-blank' }],
  },
});
