import { defineRule } from './rule.ts';

/** The record has fewer or more cells than the header row; found while reading. */
export const wrongCellCount = defineRule({
  id: 'wrong-cell-count',
  title: { zh: '单元格数与表头不符', en: 'cell count differs from the header' },
});
