import type { Calendar } from './periods.ts';
import { type Better, type Level, OracleError } from './types.ts';

export interface SchemeBand {
  low?: number;
  high?: number;
  source: string;
  line?: string;
  courtLevel?: Exclude<Level, null>;
  courts?: string[];
  throughMonth?: number;
  validFrom?: string;
  validTo?: string;
}

export interface SchemeIndicator {
  id: string;
  /** null: the scheme does not know the indicator */
  better: Better | null;
  weight: number;
  bands: SchemeBand[];
}

export interface Scheme {
  calendar: Calendar;
  excludeTypeCodes: string[];
  minimumCases: number;
  yearDays: number | null;
  indicators: SchemeIndicator[];
}

interface Raw {
  calendar?: Partial<Calendar>;
  excludeTypeCodes?: string[];
  minimumCases?: number;
  yearDays?: number;
  indicators?: Record<string, Partial<SchemeIndicator>> | Partial<SchemeIndicator>[];
}

/** `indicators` may be an object by id or a list whose members have an id. */
export function readScheme(input: unknown): Scheme {
  const raw = input as Raw;
  const listed = raw.indicators ?? {};
  const members = Array.isArray(listed) ? listed : Object.entries(listed).map(([id, one]) => ({ ...one, id }));
  const indicators = members.map((one) => ({
    id: one.id ?? '',
    better: one.better ?? null,
    weight: one.weight ?? 1,
    bands: one.bands ?? [],
  }));
  for (const band of indicators.flatMap((one) => one.bands)) {
    if (band.low === undefined && band.high === undefined) throw new OracleError('a band without an edge');
    if (band.low !== undefined && band.high !== undefined && band.low > band.high) {
      throw new OracleError('a band with low above high');
    }
  }
  return {
    calendar: { yearStartMonth: raw.calendar?.yearStartMonth ?? 1, monthStartDay: raw.calendar?.monthStartDay ?? 1 },
    excludeTypeCodes: raw.excludeTypeCodes ?? [],
    minimumCases: raw.minimumCases ?? 10,
    yearDays: raw.yearDays ?? null,
    indicators,
  };
}

/** An indicator that the scheme does not name has no bands and no good side. */
export function schemeIndicator(scheme: Scheme, id: string): SchemeIndicator {
  return scheme.indicators.find((one) => one.id === id) ?? { id, better: null, weight: 1, bands: [] };
}

export function bandedWeight(scheme: Scheme): number {
  const banded = scheme.indicators.filter((one) => one.bands.length > 0);
  return banded.reduce((sum, one) => sum + one.weight, 0);
}
