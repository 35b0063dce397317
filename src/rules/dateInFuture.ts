import { defineRule } from './rule.ts';

/** A date is later than today anywhere on Earth. Filing and closing dates reject the row; other dates count as blank. */
export const dateInFuture = defineRule({
  id: 'date-in-future',
  severity: 'error',
  rejects: true,
  title: { zh: '日期晚于今天', en: 'date in the future' },
  why: {
    zh: '还没有到的日子不会有案件立案或结案，多为年份录错。立案、结案日期在将来的行不计入任何数字；其他日期在将来的按空白计，行仍计入。',
    en: 'No case has been filed or closed on a day that is still to come; mostly the year was mistyped. A row filed or closed in the future is in no number; other dates count as blank and the row stays.',
  },
  fix: {
    zh: '核对年份。若本机日期不对，或要按某一天的情形核对，用 --today 指定今天。',
    en: "Check the year. Where this computer's date is wrong, or another day is to be taken for today, give --today.",
  },
  example: '结案日期=2204-03-01',
  check({ rows, filedOn, closedOn, faults }, report, { today }) {
    for (let row = 0; row < rows; row++) {
      if ((filedOn[row] as number) > today) report(row, 'filedOn');
      if ((closedOn[row] as number) > today) report(row, 'closedOn');
    }
    for (const { kind, field, rows: at } of faults) {
      if (kind === 'future') for (const row of at) report(row, field, 'kept');
    }
  },
});
