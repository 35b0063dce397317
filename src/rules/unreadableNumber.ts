import { isNumberField } from '../cases/fields.ts';
import { defineRule } from './rule.ts';

/** An amount or a count of days is no number; it counts as blank. */
export const unreadableNumber = defineRule({
  id: 'unreadable-number',
  severity: 'warning',
  rejects: false,
  title: { zh: '数字无法识别', en: 'unreadable number' },
  why: {
    zh: '标的额或天数读不出来，按空白计：扣除天数按空白计，就等于没有扣除。',
    en: 'An amount or a count of days cannot be read and counts as blank: deducted days that count as blank are not deducted.',
  },
  fix: {
    zh: '写成数字：金额如 12345.60，天数如 30（不能为负数或小数）；没有的留空。',
    en: 'Write a number: amounts as 12345.60, days as 30 (not negative, no fractions); leave it empty where there is none.',
  },
  example: '标的额=不详',
  check({ faults }, report) {
    for (const { kind, field, rows } of faults) {
      if (kind === 'unreadable' && isNumberField(field)) for (const row of rows) report(row, field);
    }
  },
});
