import { defineRule } from './rule.ts';

/** The record has fewer or more cells than the header row; found while reading. */
export const wrongCellCount = defineRule({
  id: 'wrong-cell-count',
  severity: 'error',
  rejects: true,
  title: { zh: '单元格数与表头不符', en: 'cell count differs from the header' },
  why: {
    zh: '多一格或少一格，后面的内容就会错位：结案日期可能落到别的列里。无法判断错在哪一格，整行不计入任何数字。',
    en: 'With one cell too many or too few everything behind it moves: a closing date may stand in another column. Which cell is at fault cannot be told, so the row is in no number.',
  },
  fix: {
    zh: '多半是案由、备注中有没加引号的逗号，或手工补录了说明文字。给该单元格加上英文双引号，或删去说明行。',
    en: 'Mostly an unquoted comma in a cause or a remark, or a line of notes typed in by hand. Put the cell in double quotes, or delete the note.',
  },
  example: '民间借贷纠纷,反诉,2024-01-05',
});
