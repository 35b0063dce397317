import type { StatisticalCalendar } from '../../calendar/statisticalCalendar.ts';
import { CourtstatError } from '../../errors.ts';
import type { Report, ReportSettings } from '../report/report.ts';
import type { ReportFrame } from '../report/reportFrame.ts';
import type { SavedReport } from './earlierOfReport.ts';

/** How the cases of a report are counted, as far as another report may have been made otherwise. */
export interface Counting {
  readonly frame: ReportFrame;
  readonly settings: ReportSettings;
  readonly calendar: StatisticalCalendar;
  readonly excludeTypeCodes: readonly string[];
  /** Cases of this data that are left out, by type code. */
  readonly excluded: Readonly<Record<string, number>>;
  readonly courts: readonly { readonly code: string; readonly name: string }[];
}

/**
 * Whether the number of judges of a court, or of all courts where the code is null, was given in both reports or in neither.
 * Of a report that does not say so nothing else is known.
 */
export function hasLikeJudges(code: string | null, saved: Report, { settings, courts }: Counting): boolean {
  if (saved.settings === undefined) return true;
  return hasJudges(code, settings, courts) === hasJudges(code, saved.settings, saved.courts);
}

function hasJudges(
  code: string | null,
  { judges }: ReportSettings,
  courts: readonly { readonly code: string }[],
): boolean {
  const asked = code === null ? courts.map((court) => court.code) : [code];
  return asked.every((one) => judges[one] !== undefined);
}

/** Whether two reports were asked for the same courts: else their totals are not compared. */
export function isSameChoice({ where }: Report, { frame }: Counting): boolean {
  return String(where.courts) === String(frame.where.courts);
}

/** The type codes of the cases that a report says it left out. */
export function codesLeftOut({ notices }: Report): string[] {
  return notices
    .filter(({ code }) => code === 'excluded')
    .flatMap(({ args }) => Object.keys((args.codes ?? {}) as Readonly<Record<string, unknown>>));
}

/**
 * Throws `report-of-other-line` where a saved report is of another line of business, `report-of-other-scope` where it left
 * out cases that now count.
 */
export function refuseUnlike({ file: path, report }: SavedReport, { frame, excludeTypeCodes: here }: Counting): void {
  if (frame.where.line !== report.where.line) {
    throw new CourtstatError('report-of-other-line', { path, here: frame.where.line, there: report.where.line });
  }
  const there = codesLeftOut(report);
  if (there.some((code) => !here.includes(code))) {
    throw new CourtstatError('report-of-other-scope', { path, here, there });
  }
}
