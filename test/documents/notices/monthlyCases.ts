import { isoOf } from '../../../src/calendar/day.ts';
import { times } from '../../indicators/measured.ts';
import { day } from '../reportOf.ts';

export const header = '法院代码,案件类型,立案日期,结案日期';
export const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** So many cases of a court filed on the tenth of a month and closed so many days later. */
export const filed = (month: string, cases: number, took = 12, court = '内0203') =>
  times(cases, `${court},民事一审,${month}-10,${isoOf(day(`${month}-10`) + took)}`);

/** A year of even months, but for those given. */
export const year = (counts: Readonly<Record<string, number>>, usual = 40) =>
  months.flatMap((month) => filed(`2024-${month}`, counts[month] ?? usual));

export const watched = [
  'few-filings',
  'few-closings',
  'closings-at-month-end',
  'closings-at-year-end',
  'durations-jump',
];
