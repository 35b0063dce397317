import { monthLabel } from '../calendar/statisticalCalendar.ts';
import { emptyMonths } from './facts/emptyMonths.ts';
import { filingsByMonth } from './facts/filings.ts';
import { defineObservation } from './observation.ts';

/** Months as `YYYY-MM`; `average` is filings a month in the months around them, with one decimal. */
type MonthsWithoutFilings = { readonly months: readonly string[]; readonly average: number };

/** Calendar months in which a busy court filed nothing. */
export const monthWithoutFilings = defineObservation<'month-without-filings', MonthsWithoutFilings>({
  id: 'month-without-filings',
  title: { zh: '整月没有立案', en: 'months without filings' },
  why: {
    zh: '前后月份立案不少，中间却有整月一件也没有，多半是漏了那个月的文件，或那个月的行没能读入。收案、结案和未结都会偏小。',
    en: 'A court with many filings before and after has none in a whole month: most likely the file of that month was left out, or its rows could not be read. Incoming, closed and pending cases are then too few.',
  },
  fix: {
    zh: '核对是否漏掉了该月的导出文件、导出条件是否跳过了该月，并查看该法院被剔除的行。',
    en: 'See whether the file of that month was left out or the export skips it, and look at the rejected rows of the court.',
  },
  example: '2024-04: 132, 2024-05: 0, 2024-06: 128',
  sentence: {
    zh: ({ court, months, average }, names) =>
      `${names.court(court ?? '')} ${runsOf(months)
        .map(([from, to]) => (from === to ? from : `${from} 至 ${to}`))
        .join('、')} 一件立案也没有，而前后各月平均每月 ${average} 件。`,
    en: ({ court, months, average }, names) =>
      `${names.court(court ?? '')} filed nothing in ${runsOf(months)
        .map(([from, to]) => (from === to ? from : `${from} to ${to}`))
        .join(', ')}, with ${average} filings a month around.`,
  },
  observe: (table, { rejected }) =>
    [...filingsByMonth(table, rejected)].flatMap(([court, filings]) => {
      const empty = emptyMonths(filings);
      if (empty === undefined) return [];
      const args = { months: empty.months.map(monthLabel), average: Math.round(empty.average * 10) / 10 };
      return [{ input: null, court, args }];
    }),
});

/** First and last of every run of months that follow each other. */
function runsOf(months: readonly string[]): [from: string, to: string][] {
  const numberOf = (label: string) => Number(label.slice(0, -3)) * 12 + Number(label.slice(-2));
  const runs: [string, string][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && numberOf(month) === numberOf(run[1]) + 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}
