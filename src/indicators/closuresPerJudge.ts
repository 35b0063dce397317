import { defineIndicator } from './indicator.ts';

/** 法官人均结案数: closings with a judge named ÷ judges with a closing. Published figures divide by 员额法官数, which the configuration may give. */
export const closuresPerJudge = defineIndicator({
  id: 'closures-per-judge',
  label: { zh: '法官人均结案数', en: 'Closings per judge' },
  shortLabel: { zh: '人均结案', en: 'Per judge' },
  unit: 'cases',
  about: {
    definition: {
      zh: '本期结案数除以办结过案件的承办法官人数；配置了法官人数的，除以配置的人数。',
      en: 'Closed cases divided by the judges named in them; where the configuration gives the number of judges, by that number.',
    },
    formula: {
      zh: '法官人均结案数＝写明承办法官的结案数 ÷ 承办法官人数（配置了人数的：结案数 ÷ 配置的人数）',
      en: 'closings with a judge named ÷ judges named (with the number configured: closings ÷ that number)',
    },
    caveats: {
      zh: '默认数的是姓名，不是员额法官：本期没有结案的法官不在其内，同一人写法不同算两人，同院重名算一人。公布的数字除以员额法官数（内蒙古2022年的人均审执结案数即是，且不含诉前调确、诉前调书、执保、执恢），要比较须在配置的 judges 中写明人数。不分案件难易和程序，合议庭其他成员的工作不计。最高人民法院2024年9月的体系已删去此项，不宜用来排名。',
      en: "Unless told otherwise it counts names, not the judges of the quota (员额法官): a judge without a closing in the period is not in it, one person written in two ways is two, two of the same name in a court are one. Published figures divide by the quota (so does the per-judge figure of Inner Mongolia of 2022, which also leaves out 诉前调确, 诉前调书, 执保 and 执恢): to compare, state the numbers under judges in the configuration. Hard and easy cases count alike, and the work of other panel members does not count. The Supreme People's Court dropped it in September 2024; it is no measure to rank by.",
    },
    related: ['closure-rate', 'average-duration', 'closing-evenness'],
  },
  measure: { kind: 'per-judge' },
});
