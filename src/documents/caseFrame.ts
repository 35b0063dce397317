import { isoOf } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { Adjusted, CaseOptions, PreparedCases } from './prepareCases.ts';
import type { Report } from './report/report.ts';
import { excludedByCode } from './rowCounts.ts';

/** What every document of numbers says of the data behind them, whatever the period. */
export type CaseFrame = Pick<Report, 'asOf' | 'scheme' | 'adjusted' | 'bases' | 'where' | 'inputs' | 'quality'>;

export function caseFrame(
  table: CaseTable,
  { rejection, asOf, courtsAsked, profiles, bases }: PreparedCases,
  { scheme, adjusted, where = {} }: CaseOptions,
): CaseFrame {
  const { id, version, title, status, source } = scheme;
  const records = table.inputs.reduce((sum, { records: ofInput }) => sum + ofInput, 0);
  const excluded = Object.values(excludedByCode(profiles));
  return {
    asOf: isoOf(asOf),
    scheme: { id, version, title, status, source },
    adjusted: adjustments(adjusted),
    bases,
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

/** What was put in the place of the scheme's own, as documents say it. */
export function adjustments({ excludeTypeCodes, calendar }: Adjusted = {}): Report['adjusted'] {
  return {
    excludeTypeCodes: excludeTypeCodes === undefined ? null : [...excludeTypeCodes],
    calendar: calendar === undefined ? null : { ...calendar },
  };
}
