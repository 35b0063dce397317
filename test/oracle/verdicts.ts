import { dayOfOption } from './days.ts';
import type { Measured } from './measured.ts';
import { throughMonth } from './periods.ts';
import type { Scheme, SchemeBand, SchemeIndicator } from './scheme.ts';
import { type Level, type Line, OracleError, type Verdict } from './types.ts';

export interface Place {
  /** null for the total */
  court: string | null;
  level: Level;
  /** null: cases of all lines together */
  line: Line | null;
  start: number;
  measured: number;
}

function applies(band: SchemeBand, place: Place, scheme: Scheme): boolean {
  if (band.line !== undefined && band.line !== place.line) return false;
  if (band.courts !== undefined && (place.court === null || !band.courts.includes(place.court))) return false;
  if (band.courtLevel !== undefined && (place.court === null || band.courtLevel !== place.level)) return false;
  if (band.throughMonth !== undefined) {
    if (throughMonth(place.start, place.measured, scheme.calendar) !== band.throughMonth) return false;
  }
  if (band.validFrom !== undefined && place.measured < dayOfOption(band.validFrom)) return false;
  if (band.validTo !== undefined && place.measured > dayOfOption(band.validTo)) return false;
  return true;
}

/** A word of five digits, the most telling condition first; compared as text. */
function specificity(band: SchemeBand): string {
  const conditions = [
    band.courts !== undefined,
    band.courtLevel !== undefined,
    band.line !== undefined,
    band.throughMonth !== undefined,
    band.validFrom !== undefined || band.validTo !== undefined,
  ];
  return conditions.map((condition) => (condition ? '1' : '0')).join('');
}

export function bandFor(indicator: SchemeIndicator, place: Place, scheme: Scheme): SchemeBand | null {
  const matches = indicator.bands.filter((band) => applies(band, place, scheme));
  const best = matches.map(specificity).sort().at(-1);
  const chosen = matches.filter((band) => specificity(band) === best);
  if (chosen.length > 1) throw new OracleError(`two equal bands for ${indicator.id}`);
  return chosen[0] ?? null;
}

export function verdictOf(
  measured: Measured,
  band: SchemeBand | null,
  better: string | null,
  minimum: number,
): Verdict {
  const value = measured.value;
  if (value === null) return 'unavailable';
  if (band === null) return 'no-band';
  if ((measured.base ?? 0) < minimum) return 'too-few';
  if (band.low !== undefined && value < band.low) return better === 'lower' ? 'better' : 'below';
  if (band.high !== undefined && value > band.high) return better === 'higher' ? 'better' : 'above';
  return 'within';
}

export function isJudged(verdict: Verdict): boolean {
  return ['within', 'better', 'below', 'above'].includes(verdict);
}

export function isUncertain(measured: Measured, band: SchemeBand | null, verdict: Verdict): boolean {
  const interval = measured.interval;
  if (!isJudged(verdict) || interval === null || band === null) return false;
  const edges = [band.low, band.high].filter((edge) => edge !== undefined);
  return edges.some((edge) => interval.low < edge && edge < interval.high);
}

/** How far outside the band, on the bad side only. */
export function distance(value: number, band: SchemeBand, verdict: Verdict): number {
  if (verdict === 'below') return (band.low ?? value) - value;
  if (verdict === 'above') return value - (band.high ?? value);
  return 0;
}

/** The distance in terms of the edge passed; at an edge of 0 the other edge, else 1. */
export function relativeDistance(value: number, band: SchemeBand, verdict: Verdict): number {
  const passed = verdict === 'below' ? band.low : band.high;
  const other = verdict === 'below' ? band.high : band.low;
  const scale = Math.abs(passed ?? 0) || Math.abs(other ?? 0) || 1;
  return distance(value, band, verdict) / scale;
}
