import { kindOfTypeCode } from '../cases/typeCodes.ts';
import { visitKinds } from './facts/kindsOfRows.ts';
import { smallClaimsTold } from './facts/smallClaimsTold.ts';
import { defineRule } from './rule.ts';

/** Small claims outside civil first instance, as far as case type and number tell the line and the instance. */
export const smallClaimsNotCivil = defineRule({
  id: 'small-claims-not-civil',
  severity: 'error',
  rejects: false,
  title: { zh: '非民事一审案件标为小额', en: 'small claims outside civil first instance' },
  why: {
    zh: '小额诉讼程序只用于基层法院审理的民事一审案件。标错的案件不进小额适用率（分子分母都只算民事一审），但说明标志或案件类型录错了。',
    en: 'The small-claims procedure exists for civil cases at first instance only. Such a case is in neither part of the small-claims rate, but either its flag or its case type is wrong.',
  },
  fix: {
    zh: '核对案件类型、案号中的类型代字和小额标志。',
    en: 'Check the case type, the type code in the case number and the flag.',
  },
  example: '案件类型=刑事一审, 是否小额=是',
  check(table, report) {
    visitKinds(
      table,
      (cell, prefix) => {
        const coded = prefix === undefined ? undefined : kindOfTypeCode(prefix.typeCode);
        const line = cell.line ?? coded?.line;
        const instance = cell.instance ?? coded?.instance;
        return (line !== undefined && line !== 'civil') || (instance !== undefined && instance !== 'first');
      },
      (row) => {
        const field = smallClaimsTold(table, row);
        if (field !== undefined) report(row, field);
      },
    );
  },
});
