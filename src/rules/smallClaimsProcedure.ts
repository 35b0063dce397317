import { flagValues, procedures, tribunals } from '../cases/vocabulary.ts';
import { defineRule } from './rule.ts';

const [yes, no] = [flagValues.indexOf('yes'), flagValues.indexOf('no')];
const [ordinary, special] = [procedures.indexOf('ordinary'), procedures.indexOf('special')];
const smallClaimsWord = procedures.indexOf('small-claims');
const panel = tribunals.indexOf('panel');

/** The small-claims flag disagrees with procedure or tribunal; 简易 with yes agrees, small claims being part of it. */
export const smallClaimsProcedure = defineRule({
  id: 'small-claims-procedure',
  severity: 'warning',
  rejects: false,
  title: { zh: '小额标志与程序不符', en: 'small claims flag against the procedure' },
  why: {
    zh: '标志为“是”而程序为普通、特别或由合议庭审理，或者标志为“否”而程序为小额诉讼，两者必有一错。统计以标志为准，标志为空时才看程序。',
    en: 'The flag says yes while the procedure is ordinary or special or a panel sat, or it says no while the procedure is small claims. Counting goes by the flag, and by the procedure only where the flag is blank.',
  },
  fix: {
    zh: '转为普通程序的，把标志改为“否”；按小额审结的，把标志改为“是”。',
    en: 'Set the flag to no where the case was converted, to yes where it was decided as a small claim.',
  },
  example: '是否小额=是, 适用程序=普通',
  check({ rows, smallClaims, procedure, tribunal }, report) {
    for (let row = 0; row < rows; row++) {
      const flag = smallClaims[row];
      if (flag === 0) continue;
      const by = procedure[row];
      if (flag === yes && (by === ordinary || by === special)) report(row, 'procedure');
      else if (flag === yes && tribunal[row] === panel) report(row, 'tribunal');
      else if (flag === no && by === smallClaimsWord) report(row, 'procedure');
    }
  },
});
