import { defineRule } from './rule.ts';

/** A quoted cell never closes, or more than a delimiter follows it; found while reading. */
export const brokenQuote = defineRule({
  id: 'broken-quote',
  severity: 'error',
  rejects: true,
  title: { zh: '引号不配对', en: 'broken quote' },
  why: {
    zh: '单元格开头的引号没有在格尾配对，从这里起分不清哪些内容属于哪一格。该物理行不计入任何数字，从下一行起继续读取。',
    en: 'A quote at the start of a cell has no partner at its end, so it cannot be told which text belongs to which cell. The physical line is in no number; reading goes on with the next.',
  },
  fix: {
    zh: '补上缺少的引号，或去掉多余的引号；单元格内容里的引号要写成两个（""）。',
    en: 'Add the missing quote or remove the stray one; a quote inside a quoted cell is written twice ("").',
  },
  example: '"民间借贷纠纷,2024-01-05',
});
