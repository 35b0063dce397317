import { defineIndicator } from './indicator.ts';

/** 独任制适用率: of the first-instance closings those by a sole judge. */
export const soleJudgeRate = defineIndicator({
  id: 'sole-judge-rate',
  label: { zh: '独任制适用率', en: 'Sole-judge rate' },
  shortLabel: { zh: '独任率', en: 'Sole judge' },
  unit: 'share',
  about: {
    definition: {
      zh: '本期审结的一审案件中，由一名审判员独任审理的占多少。',
      en: 'Of the first-instance cases closed in the period, those tried by a sole judge.',
    },
    formula: {
      zh: '独任制适用率＝独任审理的一审结案数 ÷ 一审结案数 ×100%',
      en: 'tried by a sole judge ÷ first-instance closings × 100%',
    },
    caveats: {
      zh: '公式按名称拟定，未见官方文件。民事、刑事、行政一审一并计算；郑州法院公布的是“普通程序独任制适用率”，范围窄得多，不可比较。小额诉讼案件都由一人审理，小额多的法院本就偏高，应与小额诉讼程序适用率、简易程序适用率同看。审判组织一栏空白的按非独任计。',
      en: 'The formula follows from the name; no official text was found. Civil, criminal and administrative first instance are counted together; the courts of Zhengzhou print the sole-judge rate of ordinary procedure (普通程序独任制适用率), which is far narrower and does not compare. Small claims are all tried by one judge, so that courts with many of them have a high rate anyway: read it with the small-claims and summary rates. A blank tribunal counts as no sole judge.',
    },
    related: ['small-claims-rate', 'summary-rate', 'reversal-rate'],
  },
  measure: {
    kind: 'share',
    of: ['closed', 'first-instance'],
    that: ['sole-judge'],
    blanks: [{ field: 'tribunal', among: ['closed', 'first-instance'], that: 'tribunal-blank' }],
  },
});
