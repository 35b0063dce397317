import { noCourt } from '../cases/caseTable.ts';
import { blankDay } from '../cases/dayCell.ts';
import { defineRule } from './rule.ts';

/** A case without a filing date, or without a court by any route, can be counted nowhere. */
export const missingValue = defineRule({
  id: 'missing-value',
  title: { zh: '缺立案日期或法院', en: 'no filing date or no court' },
  check({ rows, filedOn, court }, report) {
    for (let row = 0; row < rows; row++) {
      if (filedOn[row] === blankDay) report(row, 'filedOn');
      if (court[row] === noCourt) report(row, 'court');
    }
  },
});
