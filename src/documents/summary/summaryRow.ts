import { monthLabel } from '../../calendar/statisticalCalendar.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { Coded } from '../coded.ts';
import { type Change, changeOf, countChange } from '../comparison/changes.ts';
import { changeKinds } from '../comparison/memberComparison.ts';
import type { CourtValue } from '../measureCourts.ts';
import { type StatedValue, statedValue } from '../report/memberValues.ts';
import type { Measured } from './spanMeasurer.ts';
import type { SummaryRow, SummaryVolume } from './summary.ts';
import type { MonthSpans, Span } from './summaryMonths.ts';

/** A court, or all pooled (code null), as rows ask for it. */
export interface RowMember {
  readonly code: string | null;
  measured(span: Span): Measured;
  /** Whether a span is nothing to compare with, because the data of this member begins later. */
  precedesData(span: Span): boolean;
  /** The reason for having no value, where a span ended before the data of this member. */
  missingIn(span: Span): Coded | undefined;
}

/** A month of a member; without a value where it ended before the data of the member. */
export function summaryRow(
  { code, measured, precedesData, missingIn }: RowMember,
  { month, own, yearToDate, earlier }: MonthSpans,
  indicators: readonly Indicator[],
): SummaryRow {
  const missing = missingIn(own);
  const known = (span: Span) => (precedesData(span) ? undefined : measured(span));
  const [now, year] = missing === undefined ? [measured(own), measured(yearToDate)] : [undefined, undefined];
  const [monthBefore, yearBefore] = [known(earlier.monthBefore), known(earlier.yearBefore)];
  const yearToDateBefore = known(earlier.yearToDateBefore);
  return {
    court: code,
    month: monthLabel(month),
    beforeData: missing !== undefined,
    volumes: ofVolumes((volume) => ({
      value: now?.volumes[volume] ?? null,
      monthOnMonth: volumeChange(now, monthBefore, volume),
      yearOnYear: volumeChange(now, yearBefore, volume),
    })),
    indicators: ofIndicators(indicators, (indicator, at) => ({
      ...stated(now?.values[at], missing),
      monthOnMonth: valueChange(indicator, now, monthBefore, at),
      yearOnYear: valueChange(indicator, now, yearBefore, at),
    })),
    yearToDate: {
      volumes: ofVolumes((volume) => ({
        value: year?.volumes[volume] ?? null,
        yearOnYear: volumeChange(year, yearToDateBefore, volume),
      })),
      indicators: ofIndicators(indicators, (indicator, at) => ({
        ...judged(year?.values[at], missing),
        yearOnYear: valueChange(indicator, year, yearToDateBefore, at),
      })),
    },
  };
}

function ofVolumes<T>(each: (volume: SummaryVolume) => T): Readonly<Record<SummaryVolume, T>> {
  return {
    carriedOver: each('carriedOver'),
    incoming: each('incoming'),
    docket: each('docket'),
    closed: each('closed'),
    pending: each('pending'),
  };
}

function ofIndicators<T>(indicators: readonly Indicator[], each: (indicator: Indicator, at: number) => T) {
  return Object.fromEntries(indicators.map((indicator, at): [string, T] => [indicator.id, each(indicator, at)]));
}

function volumeChange(now: Measured | undefined, before: Measured | undefined, volume: SummaryVolume): Change {
  return countChange(now?.volumes[volume] ?? null, before?.volumes[volume]);
}

function valueChange({ unit }: Indicator, now: Measured | undefined, before: Measured | undefined, at: number) {
  const previous = before?.values[at]?.measurement;
  const present = now?.values[at]?.measurement ?? unknown;
  const { previous: value, ...change } = changeOf(present, previous, changeKinds[unit]);
  return {
    previous: value,
    previousNumerator: previous?.numerator ?? null,
    previousDenominator: previous?.denominator ?? null,
    ...change,
  };
}

const unknown = { value: null, numerator: null, denominator: null, base: null } as const;

function stated(of: CourtValue | undefined, missing: Coded | undefined) {
  if (of === undefined) return { ...unknown, reason: missing ?? null };
  const { value, numerator, denominator, base, reason } = statedValue(of);
  return { value, numerator, denominator, base, reason };
}

function judged(of: CourtValue | undefined, missing: Coded | undefined): StatedValue {
  if (of !== undefined) return statedValue(of);
  const nothing = { interval: null, band: null, verdict: 'unavailable', uncertain: false } as const;
  return { ...unknown, ...nothing, reason: missing ?? null };
}
