import { defineIndicator } from './indicator.ts';
import { outcomeBlanks, withOutcome } from './outcomesOnAppeal.ts';

/** 二审改发比例: of the appeals decided (any outcome but withdrawal) those reversed or remanded. */
export const appealReversalShare = defineIndicator({
  id: 'appeal-reversal-share',
  label: { zh: '二审改发比例', en: 'Share of appeals reversed or remanded' },
  shortLabel: { zh: '二审改发', en: 'Of appeals' },
  unit: 'share',
  about: {
    definition: {
      zh: '本院一审案件的上诉中，二审已有结果（撤回上诉除外）的，改判或发回重审的占多少。',
      en: "Of the decided appeals against the court's first-instance cases (withdrawn ones left out), those reversed or remanded.",
    },
    formula: {
      zh: '二审改发比例＝（二审改判数＋发回重审数）÷（二审审结数－撤回上诉数）×100%',
      en: '(reversed + remanded) ÷ (appeals decided − appeals withdrawn) × 100%',
    },
    caveats: {
      zh: '未见官方公式。算在一审法院名下，不是二审法院自己的改发率。只看上诉以后怎样，不看上诉了多少：上诉很少的法院，改发率很低而本比例可能很高，两者应同看。二审尚未审结的不计；按期间法，有结果而无二审结案日期的也不计，在说明中列出。件数通常不多，要看置信区间。上诉三十件以上而无一改发的，先核对结果是否漏录。',
      en: 'No official formula was found. It belongs to the court of first instance and is not the reversal rate of the appeal court. It looks at what became of appeals, not at how many there were: where few appeal, the reversal rate is very low and this share may be high; read both. Appeals still open are not in it, nor by the period method those with an outcome but no closing day, which are told of in the notes. Cases are usually few: look at the interval. Where not one of thirty or more appeals was reversed, check first whether outcomes were entered.',
    },
    related: ['reversal-rate', 'appeal-rate', 'reversal-remand-ratio'],
  },
  measure: (bases) => ({
    kind: 'share',
    of: withOutcome(bases, 'appeal-ruled-on'),
    that: ['reversed-or-remanded'],
    blanks: outcomeBlanks(bases),
  }),
});
