import { type Day, dayFromIso, isoOf } from '../../calendar/day.ts';
import { lengthOf } from '../../calendar/lengthOf.ts';
import { periodOf } from '../../calendar/period.ts';
import { spanNamed } from '../../calendar/span.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { isMeasuredAlike } from '../../indicators/readings.ts';
import { notice } from '../notices/notices.ts';
import type { Notice, Report } from '../report/report.ts';
import type { SavedReport } from './earlierOfReport.ts';
import { type Counting, codesLeftOut, isSameChoice } from './likeReports.ts';
import { settingsNotices } from './settingsNotices.ts';

/** In what a saved report was made otherwise than the one that it is compared with. */
export function savedNotices(
  { file, report }: SavedReport,
  counting: Counting,
  indicators: readonly Indicator[],
): Notice[] {
  const { frame } = counting;
  return [
    notice('compared-saved', { file, asOf: report.asOf, measuredOn: report.measuredOn }),
    ...schemeNotices(report, counting),
    ...basesNotices(report, counting, indicators),
    ...settingsNotices(report, counting, indicators),
    ...spanNotices(report, counting),
    ...courtNotices(report, counting),
    ...(report.groupedBy === frame.groupedBy
      ? []
      : [notice('compared-groups', { here: frame.groupedBy, there: report.groupedBy })]),
    ...report.notices.flatMap(({ code, args }) => (code === 'partly-blank' ? { code: 'compared-blank', args } : [])),
  ];
}

function schemeNotices(report: Report, { frame, excluded }: Counting): Notice[] {
  const { id, version } = report.scheme;
  const isSame = id === frame.scheme.id && version === frame.scheme.version;
  const told = codesLeftOut(report);
  const codes = Object.keys(excluded).filter((code) => !told.includes(code));
  return [
    ...(isSame ? [] : [notice('compared-scheme', { id, version })]),
    // It may have had none of them, or have counted them: it does not say.
    ...(codes.length === 0 ? [] : [notice('compared-exclusions', { codes })]),
  ];
}

function basesNotices(report: Report, { frame }: Counting, indicators: readonly Indicator[]): Notice[] {
  const unlike = indicators.filter((indicator) => !isMeasuredAlike(indicator, report.bases, frame.bases));
  return unlike.length === 0 ? [] : [notice('compared-bases', { indicators: unlike.map(({ id }) => id) })];
}

function spanNotices({ period, measuredOn }: Report, { frame, calendar }: Counting): Notice[] {
  const [here, there] = [
    { start: dayOf(frame.period.start), end: dayOf(frame.measuredOn) },
    { start: dayOf(period.start), end: dayOf(measuredOn) },
  ];
  const [length, otherLength] = [lengthOf(here.start, here.end), lengthOf(there.start, there.end)];
  const [days, otherDays] = [here.end - here.start + 1, there.end - there.start + 1];
  const isAsLong = days === otherDays || (length.months === otherLength.months && length.days === otherLength.days);
  const span = spanNamed(period.label);
  const read = span === undefined ? undefined : periodOf(span, calendar);
  const isRead = read?.start === there.start && read.end === dayOf(period.end);
  return [
    ...(there.end > here.end ? [notice('compared-later', { here: isoOf(here.end), there: isoOf(there.end) })] : []),
    ...(isAsLong ? [] : [notice('compared-lengths', { here: days, there: otherDays })]),
    ...(isRead ? [] : [notice('compared-calendar', { label: period.label })]),
  ];
}

function courtNotices(report: Report, counting: Counting): Notice[] {
  const { courts } = counting;
  const onlyIn = (some: typeof courts, others: typeof courts) =>
    some
      .filter(({ code }) => !others.some((court) => court.code === code))
      .map(({ code, name }) => ({ code, name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  const here = onlyIn(courts, report.courts);
  const there = onlyIn(report.courts, courts);
  const isSame = isSameChoice(report, counting);
  return [
    ...(isSame ? [] : [notice('compared-total', {})]),
    // Of courts that were not asked for nothing is to be told.
    ...(here.length > 0 || (there.length > 0 && isSame)
      ? [notice('compared-courts', { here, there: isSame ? there : [] })]
      : []),
  ];
}

function dayOf(iso: string): Day {
  return dayFromIso(iso) ?? Number.NaN;
}
