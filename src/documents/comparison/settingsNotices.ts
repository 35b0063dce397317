import type { Indicator } from '../../indicators/indicator.ts';
import { needsLimits, notice } from '../notices/notices.ts';
import type { Notice, Report } from '../report/report.ts';
import { type Counting, hasLikeJudges, isSameChoice } from './likeReports.ts';

/** In what settings besides scheme and bases a saved report was made otherwise, as far as the indicators depend on them. */
export function settingsNotices(report: Report, counting: Counting, indicators: readonly Indicator[]): Notice[] {
  const { settings: here, courts } = counting;
  const there = report.settings;
  const limited = needsLimits(indicators);
  const perJudge = indicators.some(isPerJudge);
  if (there === undefined) {
    const isUsual =
      here.duplicates === 'first' &&
      (here.holidays === null || !limited) &&
      (Object.keys(here.judges).length === 0 || !perJudge);
    return isUsual ? [] : [notice('compared-settings-untold', {})];
  }
  // A court that only one of the reports has is told of by itself.
  const both = courts.map(({ code }) => code).filter((code) => report.courts.some((court) => court.code === code));
  const asked = [...both.sort(), ...(isSameChoice(report, counting) ? [null] : [])];
  const unlike = perJudge ? asked.filter((code) => !hasLikeJudges(code, report, counting)) : [];
  return [
    ...(here.duplicates === there.duplicates
      ? []
      : [notice('compared-duplicates', { here: here.duplicates, there: there.duplicates })]),
    ...(limited && here.holidays !== there.holidays
      ? [notice('compared-holidays', { here: here.holidays, there: there.holidays })]
      : []),
    ...(unlike.length > 0 ? [notice('compared-judge-numbers', { courts: unlike })] : []),
  ];
}

/** Whether an indicator divides by judges, whose numbers the configuration may give. */
export function isPerJudge({ measure }: Pick<Indicator, 'measure'>): boolean {
  return typeof measure !== 'function' && measure.kind === 'per-judge';
}
