import type { Report } from '../../../src/documents/report/report.ts';
import { figureOf, measured, type Question, times } from '../../indicators/measured.ts';

export const header = '法院代字,立案日期,结案日期,案件类型,是否上诉';
/** The report on 2024 of such cases, held against the year before unless asked otherwise. */
export const compared = (lines: readonly string[], asked: Question = {}) =>
  measured([header, ...lines], { compare: 'previous-year', ...asked });

/** So many civil first-instance cases of a court, all filed and closed on the same days (blank = pending). */
export const cases = (count: number, filed: string, closed = '', court = '内0203') =>
  times(count, `${court},${filed},${closed},民事一审,否`);

/** What a value was and how it changed. */
export function changeOf(report: Report, indicator: string, court?: string) {
  const { previous, change } = figureOf(report, indicator, court);
  return { previous, change };
}
