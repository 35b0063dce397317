import type { Language } from './language.ts';
import { listed } from './listed.ts';
import type { NoticeArguments } from './notices.ts';
import type { ReportWords } from './report.ts';
import { bySize, monthsOf } from './watchOutOrder.ts';

export type WatchOut =
  | 'few-filings'
  | 'few-closings'
  | 'closings-at-month-end'
  | 'closings-at-year-end'
  | 'durations-jump';

/** So many courts, or months of courts, are told of in a sentence: the most striking ones. The JSON has all. */
export const mostTold = 5;

/** What a report says of months that stand out. */
export const watchOutWords: Readonly<Record<Language, Pick<ReportWords['notices'], WatchOut>>> = {
  zh: {
    'few-filings': ({ courts }, names) =>
      `立案数明显少于前后各月：${fewZh(courts, names)}。春节假期也会如此；若非此故，宜核对该月数据是否导出完整。`,
    'few-closings': ({ courts }, names) =>
      `结案数明显少于前后各月：${fewZh(courts, names)}。春节假期、年底集中结案之后也会如此；若非此故，宜核对该月数据是否导出完整。`,
    'closings-at-month-end': ({ days, courts }, names) =>
      `结案集中在月末最后 ${days} 天：${toldZh(
        bySize(courts, ({ late, closings }) => late / closings),
        ({ code, late, closings }) => `${names.court(code)} ${closings} 件中 ${late} 件（${percent(late, closings)}）`,
      )}；均匀结案约为 ${percent(days, averageMonth)}。`,
    'closings-at-year-end': ({ month, courts }, names) =>
      `结案集中在年末（${month}）：${toldZh(
        bySize(courts, ({ closings, usual }) => closings / usual),
        ({ code, closings, usual }) => `${names.court(code)} ${closings} 件（此前月均 ${tenths(usual)} 件）`,
      )}。`,
    'durations-jump': ({ courts }, names) =>
      `平均审理天数较前三个月突变：${toldZh(
        bySize(monthsOf(courts), ({ days, usual }) => Math.max(days / usual, usual / days)),
        ({ code, month, days, usual, closings }) =>
          `${names.court(code)} ${month} 为 ${tenths(days)} 天（此前 ${tenths(usual)} 天，当月结案 ${closings} 件）`,
      )}。宜核对所结案件的构成。`,
  },
  en: {
    'few-filings': ({ courts }, names) =>
      `Far fewer filings than in the months around: ${fewEn(courts, names)}. The Spring Festival can do this too; otherwise look whether the export of that month is complete.`,
    'few-closings': ({ courts }, names) =>
      `Far fewer closings than in the months around: ${fewEn(courts, names)}. The Spring Festival, or a rush at the end of the year before, can do this too; otherwise look whether the export of that month is complete.`,
    'closings-at-month-end': ({ days, courts }, names) =>
      `Closings crowd on the last ${days} days of months: ${toldEn(
        bySize(courts, ({ late, closings }) => late / closings),
        ({ code, late, closings }) => `${names.court(code)} with ${late} of ${closings} (${percent(late, closings)})`,
      )}; spread evenly it would be about ${percent(days, averageMonth)}.`,
    'closings-at-year-end': ({ month, courts }, names) =>
      `Closings crowd in ${month}, the last month of the year: ${toldEn(
        bySize(courts, ({ closings, usual }) => closings / usual),
        ({ code, closings, usual }) => `${names.court(code)} with ${closings} (${tenths(usual)} a month before)`,
      )}.`,
    'durations-jump': ({ courts }, names) =>
      `Mean days from filing to closing jump against the three months before: ${toldEn(
        bySize(monthsOf(courts), ({ days, usual }) => Math.max(days / usual, usual / days)),
        ({ code, month, days, usual, closings }) =>
          `${names.court(code)} in ${month}: ${tenths(days)} days (${tenths(usual)} before; ${closings} closings)`,
      )}. Look at what kinds of case were closed.`,
  },
};

type Few = NoticeArguments['few-filings']['courts'];
type CourtNames = Parameters<ReportWords['notices'][WatchOut]>[1];

function fewZh(courts: Few, names: CourtNames): string {
  return toldZh(
    fewest(courts),
    ({ code, month, count, usual }) => `${names.court(code)} ${month} 为 ${count} 件（前后月均 ${tenths(usual)} 件）`,
  );
}

function fewEn(courts: Few, names: CourtNames): string {
  return toldEn(
    fewest(courts),
    ({ code, month, count, usual }) => `${names.court(code)} in ${month}: ${count} (${tenths(usual)} a month around)`,
  );
}

/** Those that lack the largest part of the usual first; of months without a case those with most usual. */
function fewest(courts: Few) {
  return bySize(
    monthsOf(courts),
    ({ count, usual }) => 1 - count / usual,
    ({ usual }) => usual,
  );
}

function toldZh<T>(items: readonly T[], told: (item: T) => string): string {
  return listed(items, { told, most: mostTold }, 'zh');
}

function toldEn<T>(items: readonly T[], told: (item: T) => string): string {
  return listed(items, { told, most: mostTold }, 'en');
}

const averageMonth = 30.4;

/** Whole percent: the words round, the numbers beside them do not. */
function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`;
}

function tenths(number: number): string {
  return (Math.round(number * 10) / 10).toFixed(1);
}
