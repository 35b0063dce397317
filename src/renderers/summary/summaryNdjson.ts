import type { Summary, SummaryRow } from '../../documents/summary/summary.ts';
import { inChunks } from '../text/chunks.ts';

/**
 * One JSON object a line for each court and month, with all that it takes to read its numbers: no line needs another one. Notices,
 * which concern many rows, and the counts of the inputs are in the document alone.
 */
export function renderSummaryNdjson(summary: Summary): Iterable<string> {
  return inChunks(linesOf(summary));
}

function* linesOf(summary: Summary): Generator<string> {
  const { schemaVersion, tool, asOf, calendar, scheme, adjusted, bases, where } = summary;
  const { id, version, status } = scheme;
  const frame = { schemaVersion, tool, asOf, calendar, scheme: { id, version, status }, adjusted, bases, where };
  const months = new Map(summary.months.map((month) => [month.month, month]));
  const courts = new Map(summary.courts.map((court) => [court.code, court]));
  const units = new Map(summary.indicators.map((indicator) => [indicator.id, indicator]));
  const withUnits = <T extends object>(values: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(values).map(([indicator, value]) => {
        const { unit, changeIn } = units.get(indicator) ?? {};
        return [indicator, { unit, changeIn, ...value }];
      }),
    );
  const lineOf = ({ court, month, beforeData, volumes, indicators, yearToDate }: SummaryRow) => {
    const { yearToDate: year, ...span } = months.get(month) ?? {};
    return {
      ...frame,
      /** Null for all courts pooled. */
      court: court === null ? null : (courts.get(court) ?? null),
      ...span,
      beforeData,
      volumes,
      indicators: withUnits(indicators),
      yearToDate: { ...year, volumes: yearToDate.volumes, indicators: withUnits(yearToDate.indicators) },
    };
  };
  for (const row of summary.rows) yield `${JSON.stringify(lineOf(row))}\n`;
}
