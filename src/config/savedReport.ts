import { dayFromIso } from '../calendar/day.ts';
import { type Report, reportSchema } from '../documents/report/report.ts';
import { CourtstatError } from '../errors.ts';
import { bytesOf, readJsonFile, textOf } from './jsonFile.ts';

/**
 * A report that was saved as JSON. What a newer courtstat may have added to it is passed over. Throws `not-a-report`,
 * `report-version` and the errors of `readJsonFile`.
 */
export function readSavedReport(path: string, shown: string): Report {
  const text = textOf(bytesOf(path, shown));
  if (!text.trimStart().startsWith('{')) throw new CourtstatError('not-a-report', { path: shown });
  // A tree with places takes long to make of a large report: it is made only where something is wrong.
  const value = parsed(text) ?? readJsonFile(path, shown, reportSchema).value;
  requireReport(value, shown);
  const { success, data, error } = reportSchema.safeParse({ adjusted: unadjusted, ...(value as object) });
  const isKnown = success || error.issues.every(({ code }) => code === 'unrecognized_keys');
  const report = success ? data : isKnown ? (value as Report) : readJsonFile(path, shown, reportSchema).value;
  if (![report.period.start, report.period.end, report.asOf, report.measuredOn].every(isDay)) {
    throw new CourtstatError('not-a-report', { path: shown });
  }
  return report;
}

/** What stands in the place of the scheme's own, in reports that were saved before they said so. */
const unadjusted: Report['adjusted'] = { excludeTypeCodes: null, calendar: null };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells other documents, and reports of other versions, from reports with a slip in them. */
function requireReport(value: unknown, path: string): void {
  const { schemaVersion, tool, courts, total, period, indicators } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { name } = (tool ?? {}) as Readonly<Record<string, unknown>>;
  // Other documents have courts and a total too, but not all of these.
  const holdsReport = [courts, indicators].every(Array.isArray) && total !== undefined && period !== undefined;
  if (name !== 'courtstat' || !holdsReport) {
    throw new CourtstatError('not-a-report', { path });
  }
  if (schemaVersion !== 1) throw new CourtstatError('report-version', { path, version: String(schemaVersion) });
}

function isDay(text: string): boolean {
  return dayFromIso(text) !== undefined;
}
