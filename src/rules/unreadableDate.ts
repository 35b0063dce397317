import { unreadableDay } from '../cases/dayCell.ts';
import { isDayField } from '../cases/fields.ts';
import { defineRule } from './rule.ts';

/** A date is no day. Filing and closing dates reject the row; what other date columns hold counts as blank. */
export const unreadableDate = defineRule({
  id: 'unreadable-date',
  severity: 'error',
  rejects: true,
  title: { zh: '日期无法识别', en: 'unreadable date' },
  why: {
    zh: '写的不是日期，或日历上没有这一天。立案、结案日期读不出的行不计入任何数字；其他日期读不出的按空白计，行仍计入。',
    en: 'What is written is no date, or the calendar has no such day. A row whose filing or closing date cannot be read is in no number; other dates count as blank and the row stays.',
  },
  fix: {
    zh: '改为真实的日期，如 2024-02-29、2024/2/29、2024年2月29日；确无日期的留空。日期不会被推断：2024-02-30 不会当作3月1日。',
    en: 'Write the real day, as 2024-02-29, 2024/2/29 or 2024年2月29日; leave it empty where there is none. Nothing is guessed: 2024-02-30 is never 1 March.',
  },
  example: '结案日期=2024-02-30',
  check({ rows, filedOn, closedOn, faults }, report) {
    for (let row = 0; row < rows; row++) {
      if (filedOn[row] === unreadableDay) report(row, 'filedOn');
      if (closedOn[row] === unreadableDay) report(row, 'closedOn');
    }
    for (const fault of faults) {
      if (fault.kind !== 'unreadable' || !isDayField(fault.field)) continue;
      for (const row of fault.rows) report(row, fault.field, 'kept');
    }
  },
});
