import { flagValues } from '../cases/vocabulary.ts';
import { defineRule } from './rule.ts';

const no = flagValues.indexOf('no');

/** An outcome on appeal where the case is said not to have been appealed. */
export const outcomeWithoutAppeal = defineRule({
  id: 'outcome-without-appeal',
  severity: 'error',
  rejects: false,
  title: { zh: '未上诉却有二审结果', en: 'appeal outcome without an appeal' },
  why: {
    zh: '“是否上诉”为否，却填了二审结果。统计按有上诉计（结果说明上诉存在），若结果是误录，上诉率、改发率就会偏高。',
    en: 'The case is said not to have been appealed, yet has an outcome. It counts as appealed (an outcome implies an appeal); if the outcome is the slip, appeal and reversal rates are too high.',
  },
  fix: {
    zh: '核实后改正“是否上诉”或删去二审结果。',
    en: 'Find out which is right, and mend the flag or remove the outcome.',
  },
  example: '是否上诉=否, 二审结果=维持',
  check({ rows, appealed, appealOutcome }, report) {
    for (let row = 0; row < rows; row++) {
      if (appealed[row] === no && appealOutcome[row] !== 0) report(row, 'appealOutcome');
    }
  },
});
