import { procedures } from '../cases/vocabulary.ts';
import { appealTold } from './facts/appealTold.ts';
import { smallClaimsTold } from './facts/smallClaimsTold.ts';
import { defineRule } from './rule.ts';

const ordinary = procedures.indexOf('ordinary');

/** Small claims are final at first instance (民诉法 art. 165); the flag may be left over from before a conversion. */
export const smallClaimsAppealed = defineRule({
  id: 'small-claims-appealed',
  severity: 'error',
  rejects: false,
  title: { zh: '小额案件有上诉', en: 'small claims case with an appeal' },
  why: {
    zh: '小额诉讼一审终审（民事诉讼法第一百六十五条），不会有上诉。要么小额标志有误，要么上诉信息有误，小额适用率、上诉率都会受影响。适用程序为普通（含由简转普）的降为警告：可能是转程序后标志未改。',
    en: 'Small claims are final at first instance (Civil Procedure Law, art. 165). Either the flag or the appeal is wrong, and the small-claims and appeal rates suffer. Where the procedure is ordinary it is a warning: the flag may be left over from before a conversion.',
  },
  fix: {
    zh: '已转普通程序的，把小额标志改为“否”；否则核对上诉信息。',
    en: 'Where the case was converted to ordinary procedure set the flag to no; else check the appeal.',
  },
  example: '适用程序=小额诉讼, 是否上诉=是',
  check(table, report) {
    for (let row = 0; row < table.rows; row++) {
      if (smallClaimsTold(table, row) === undefined) continue;
      const field = appealTold(table, row);
      if (field !== undefined) report(row, field, table.procedure[row] === ordinary ? 'mild' : undefined);
    }
  },
});
