import { isoOf } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { CountingOptions, Prepared } from './prepareReport.ts';
import type { Report } from './report.ts';
import { excludedByCode } from './rowCounts.ts';

/** What a document of numbers says of the data behind them. */
export type ReportFrame = Pick<
  Report,
  'period' | 'asOf' | 'measuredOn' | 'scheme' | 'bases' | 'groupedBy' | 'where' | 'inputs' | 'quality'
>;

export function reportFrame(
  table: CaseTable,
  { rejection, window, courtsAsked, grouping, profiles, bases }: Prepared,
  { scheme, where = {} }: CountingOptions,
): ReportFrame {
  const { id, version, title, status, source } = scheme;
  const records = table.inputs.reduce((sum, { records: ofInput }) => sum + ofInput, 0);
  const excluded = Object.values(excludedByCode(profiles));
  return {
    period: { label: window.period.label, start: isoOf(window.period.start), end: isoOf(window.period.end) },
    asOf: isoOf(window.asOf),
    measuredOn: isoOf(window.measuredOn),
    scheme: { id, version, title, status, source },
    bases,
    groupedBy: grouping,
    where: {
      line: where.line ?? null,
      courts:
        courtsAsked === undefined ? null : [...courtsAsked].map((index) => table.courts[index]?.code ?? '').sort(),
    },
    inputs: table.inputs.map(({ path, sha256, encoding, records: rows, from, to, malformed }) => ({
      path,
      sha256,
      encoding,
      rows,
      rejected: malformed.length + rejection.rows.subarray(from, to).reduce((sum, one) => sum + one, 0),
    })),
    quality: {
      rows: records,
      accepted: records - rejection.count,
      rejected: rejection.count,
      excluded: excluded.reduce((sum, cases) => sum + cases, 0),
      byRule: { ...rejection.byRule },
    },
  };
}
