import type { Band, Scheme } from '../bands/scheme.ts';
import { type FieldId, fields } from '../cases/fields.ts';
import type { AppealDenominator, Indicator } from '../indicators/indicator.ts';
import { dependsOnAppealDenominator, type Reading, readingsOf } from '../indicators/readings.ts';
import { indicators } from '../indicators/registry.ts';
import { baseKindOf, columnsOf, intervalOf, termsOf } from '../indicators/terms.ts';
import { statutoryLimits } from '../timeLimits/statutoryLimits.ts';
import type { ExplainedReading, Explanation } from './explanation/explanation.ts';
import { limitSheetOf } from './limitSheets.ts';
import { lastMonthOf } from './scheme/schemeSheet.ts';

/** What there is to say of an indicator without any data. */
export function describeIndicator(
  indicator: Indicator,
  appealDenominator: AppealDenominator,
): Explanation['indicator'] {
  const { id, label, unit, isPlainRatio = false, about } = indicator;
  const readings = readingsOf(indicator, appealDenominator);
  return {
    id,
    label,
    unit,
    isPlainRatio,
    definition: about.definition,
    formula: about.formula,
    caveats: about.caveats,
    related: about.related.flatMap((other) =>
      indicators.filter((one) => one.id === other).map((one) => ({ id: one.id, label: one.label })),
    ),
    readings: readings.map(describeReading),
    appealDenominator: dependsOnAppealDenominator(indicator) ? appealDenominator : null,
    columns: describeColumns(readings),
    limits: looksAtLimits(readings) ? statutoryLimits.map((_, place) => limitSheetOf(place + 1)) : [],
  };
}

function looksAtLimits(readings: readonly Reading[]): boolean {
  return readings.some(({ measure }) => termsOf(measure).some(({ traits }) => traits.includes('has-limit')));
}

/** The columns that say which cases there are at all: without the last a file's cases count as the default case type. */
const placing: readonly { readonly anyOf: readonly FieldId[]; readonly hasDefault: boolean }[] = [
  { anyOf: ['filedOn'], hasDefault: false },
  { anyOf: ['court', 'courtCode', 'caseNumber'], hasDefault: false },
  { anyOf: ['caseType', 'caseNumber'], hasDefault: true },
];

function describeColumns(readings: readonly Reading[]): Explanation['indicator']['columns'] {
  // The second reading is the one that needs no day of the event itself: the first is taken where there is one.
  const needed = readings.slice(-1).flatMap(({ measure }) => columnsOf(measure));
  return [...placing, ...needed.map((anyOf) => ({ anyOf, hasDefault: false }))].map(({ anyOf, hasDefault }) => ({
    anyOf: anyOf.map((field) => ({ field, headers: [...(fields.find(({ id }) => id === field)?.headers ?? [])] })),
    hasDefault,
  }));
}

function describeReading({ basis, measure }: Reading): ExplainedReading {
  return {
    basis,
    kind: measure.kind,
    terms: termsOf(measure).map(({ role, traits }) => ({ role, traits: [...traits] })),
    times: measure.kind === 'rate' ? (measure.times ?? null) : null,
    interval: intervalOf(measure),
    base: baseKindOf(measure),
  };
}

/** What a scheme says of an indicator. */
export function describeScheme(scheme: Scheme, indicator: string): Explanation['scheme'] {
  const { id, version, title, status, source, calendar, minimumCases, excludeTypeCodes } = scheme;
  const { better = null, weight = null, note = null, bands = [] } = scheme.indicators[indicator] ?? {};
  return {
    id,
    version,
    title,
    status,
    source,
    yearStartMonth: calendar.yearStartMonth,
    minimumCases,
    excludeTypeCodes: [...excludeTypeCodes],
    better,
    weight,
    note,
    bands: bands.map((band) => explainedBand(band, scheme)),
  };
}

export function explainedBand(band: Band, scheme: Scheme): Explanation['scheme']['bands'][number] {
  return { ...band, lastMonth: lastMonthOf(band, scheme) };
}
