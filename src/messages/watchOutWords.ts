import type { Language } from './language.ts';
import type { NoticeArguments } from './notices.ts';
import type { ReportWords } from './report.ts';

export type WatchOut =
  | 'few-filings'
  | 'few-closings'
  | 'closings-at-month-end'
  | 'closings-at-year-end'
  | 'durations-jump';

/** What a report says of months that stand out. */
export const watchOutWords: Readonly<Record<Language, Pick<ReportWords['notices'], WatchOut>>> = {
  zh: {
    'few-filings': ({ courts }, names) =>
      `立案数明显少于前后各月：${fewZh(courts, names)}。宜先核对该月数据是否导出完整。`,
    'few-closings': ({ courts }, names) =>
      `结案数明显少于前后各月：${fewZh(courts, names)}。宜先核对该月数据是否导出完整。`,
    'closings-at-month-end': ({ days, courts }, names) =>
      `结案集中在月末最后 ${days} 天：${courts
        .map(
          ({ code, late, closings }) =>
            `${names.court(code)} ${closings} 件中 ${late} 件（${percent(late, closings)}）`,
        )
        .join('；')}；均匀结案约为 ${percent(days, averageMonth)}。`,
    'closings-at-year-end': ({ month, courts }, names) =>
      `结案集中在年末（${month}）：${courts
        .map(({ code, closings, usual }) => `${names.court(code)} ${closings} 件（此前月均 ${tenths(usual)} 件）`)
        .join('；')}。`,
    'durations-jump': ({ courts }, names) =>
      `平均审理天数较前三个月突变：${courts
        .map(({ code, months }) => {
          const told = months.map(
            ({ month, days, usual, closings }) =>
              `${month} 为 ${tenths(days)} 天（此前 ${tenths(usual)} 天，当月结案 ${closings} 件）`,
          );
          return `${names.court(code)} ${told.join('、')}`;
        })
        .join('；')}。宜核对所结案件的构成。`,
  },
  en: {
    'few-filings': ({ courts }, names) =>
      `Far fewer filings than in the months around: ${fewEn(courts, names)}. Look first whether the export of that month is complete.`,
    'few-closings': ({ courts }, names) =>
      `Far fewer closings than in the months around: ${fewEn(courts, names)}. Look first whether the export of that month is complete.`,
    'closings-at-month-end': ({ days, courts }, names) =>
      `Closings crowd on the last ${days} days of months: ${courts
        .map(({ code, late, closings }) => `${names.court(code)} ${late} of ${closings} (${percent(late, closings)})`)
        .join('; ')}; spread evenly it would be about ${percent(days, averageMonth)}.`,
    'closings-at-year-end': ({ month, courts }, names) =>
      `Closings crowd in ${month}, the last month of the year: ${courts
        .map(({ code, closings, usual }) => `${names.court(code)} ${closings} (${tenths(usual)} a month before)`)
        .join('; ')}.`,
    'durations-jump': ({ courts }, names) =>
      `Mean days from filing to closing jump against the three months before: ${courts
        .map(({ code, months }) => {
          const told = months.map(
            ({ month, days, usual, closings }) =>
              `${month} ${tenths(days)} (${tenths(usual)} before; ${closings} closings)`,
          );
          return `${names.court(code)} ${told.join(', ')}`;
        })
        .join('; ')}. Look at what kinds of case were closed.`,
  },
};

type Few = NoticeArguments['few-filings']['courts'];
type CourtNames = Parameters<ReportWords['notices'][WatchOut]>[1];

function fewZh(courts: Few, names: CourtNames): string {
  return courts
    .map(({ code, months }) => {
      const told = months.map(({ month, count, usual }) => `${month} ${count} 件（前后月均 ${tenths(usual)} 件）`);
      return `${names.court(code)} ${told.join('、')}`;
    })
    .join('；');
}

function fewEn(courts: Few, names: CourtNames): string {
  return courts
    .map(({ code, months }) => {
      const told = months.map(({ month, count, usual }) => `${month} ${count} (${tenths(usual)} a month around)`);
      return `${names.court(code)} ${told.join(', ')}`;
    })
    .join('; ');
}

const averageMonth = 30.4;

/** Whole percent: the words round, the numbers beside them do not. */
function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`;
}

function tenths(number: number): string {
  return (Math.round(number * 10) / 10).toFixed(1);
}
