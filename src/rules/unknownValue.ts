import { defineRule } from './rule.ts';

/** A flag, procedure, outcome … outside its vocabulary; it counts as blank. */
export const unknownValue = defineRule({
  id: 'unknown-value',
  severity: 'warning',
  rejects: false,
  title: { zh: '取值不在词表中', en: 'value outside its vocabulary' },
  why: {
    zh: '标志、程序、结果等栏目里的这个词不认识，按空白计：二审结果不认识，改判的案件就可能漏计。',
    en: 'A word in a flag, procedure, outcome or the like is not known and counts as blank: where an outcome is not known a reversal may be missed.',
  },
  fix: {
    zh: '录错的改正；本院系统固定这样写的，在配置文件的 words 中说明它的意思，例如 "procedure": { "summary": ["简程"] }。',
    en: 'Mend slips; where the case system always writes it so, say what it means under words in the configuration, such as "procedure": { "summary": ["简程"] }.',
  },
  example: '二审结果=待核',
  check({ faults }, report) {
    for (const { kind, field, rows } of faults) {
      if (kind === 'unknown') for (const row of rows) report(row, field);
    }
  },
});
