import type { Summary, SummaryRow, SummaryVolume } from '../../documents/summary/summary.ts';
import { formatChange, formatGrowth } from '../changes.ts';
import { bandText } from '../report/terminalBand.ts';
import { partsText, type UnrankedValue, valueText, verdictText } from '../report/terminalValue.ts';
import type { PrintedValue, Unit } from '../text/numbers.ts';
import type { SummaryMember } from './summaryMembers.ts';
import type { SummarySetting } from './summarySetting.ts';

/** A line of a summary: a count or an indicator of the last month and of the year to date, as text. */
export interface SummaryItem {
  readonly name: string;
  /** Of each month of the member, for a drawing. */
  readonly values: readonly (number | null)[];
  readonly month: string;
  readonly parts: string;
  readonly monthOnMonth: string;
  readonly yearOnYear: string;
  readonly yearToDate: string;
  readonly yearParts: string;
  readonly yearToDateOnYear: string;
  readonly band: string;
  readonly verdict: string;
  /** By which the year to date is painted; null for counts. */
  readonly judged: UnrankedValue | null;
}

const volumes: readonly SummaryVolume[] = ['carriedOver', 'incoming', 'docket', 'closed', 'pending'];

/** The lines of a member. `short` takes the short names and units of narrow tables. */
export function summaryItems(member: SummaryMember, setting: SummarySetting, short: boolean): SummaryItem[] {
  return [
    ...volumes.map((volume) => volumeItem(volume, member, setting)),
    ...setting.summary.indicators.flatMap((indicator) => indicatorItem(indicator, member, setting, short)),
  ];
}

function volumeItem(volume: SummaryVolume, { rows, last }: SummaryMember, setting: SummarySetting): SummaryItem {
  const { own, glyphs } = setting;
  const month = last.volumes[volume];
  const year = last.yearToDate.volumes[volume];
  const changed = (value: number | null, { previous, change }: (typeof month)['yearOnYear']) =>
    (value === null || previous === null || change === null ? null : formatGrowth(previous, value)) ?? glyphs.none;
  return {
    name: own.volumes[volume],
    values: rows.map((row) => row.volumes[volume].value),
    month: counted(month.value, setting),
    parts: '',
    monthOnMonth: changed(month.value, month.monthOnMonth),
    yearOnYear: changed(month.value, month.yearOnYear),
    yearToDate: counted(year.value, setting),
    yearParts: '',
    yearToDateOnYear: changed(year.value, year.yearOnYear),
    band: '',
    verdict: '',
    judged: null,
  };
}

function indicatorItem(
  { id, ...indicator }: Summary['indicators'][number],
  { rows, last }: SummaryMember,
  setting: SummarySetting,
  short: boolean,
): SummaryItem[] {
  const month = last.indicators[id];
  const year = last.yearToDate.indicators[id];
  if (month === undefined || year === undefined) return [];
  const unit = printedUnit(indicator);
  const ofMonth = unbanded(month);
  const changed = (value: PrintedValue, change: (typeof month)['yearOnYear']) =>
    changeText(value, change, unit, setting, short);
  return [
    {
      name: short ? setting.names.shortIndicator(id) : setting.names.indicator(id),
      values: rows.map((row) => row.indicators[id]?.value ?? null),
      month: valueText(ofMonth, unit, short, setting),
      parts: partsText(ofMonth, setting),
      monthOnMonth: changed(ofMonth, month.monthOnMonth),
      yearOnYear: changed(ofMonth, month.yearOnYear),
      yearToDate: valueText(year, unit, short, setting),
      yearParts: partsText(year, setting),
      yearToDateOnYear: changed(year, year.yearOnYear),
      band: bandText(year.band, unit, setting.glyphs),
      verdict: verdictText(year, unit, short, setting),
      judged: year,
    },
  ];
}

/** The value of a month, which no band is held against. */
export function unbanded<T extends Omit<PrintedValue, 'band'>>(value: T): T & { readonly band: null } {
  return { ...value, band: null };
}

/** A ratio that nobody writes as a percentage is a number. */
export function printedUnit({
  unit,
  isPlainRatio,
}: Pick<Summary['indicators'][number], 'unit' | 'isPlainRatio'>): Unit {
  return isPlainRatio ? 'number' : unit;
}

function changeText(
  value: PrintedValue,
  { previous, previousNumerator, previousDenominator, change }: SummaryRow['indicators'][string]['yearOnYear'],
  unit: Unit,
  { own, glyphs }: SummarySetting,
  short: boolean,
): string {
  const before = { value: previous, numerator: previousNumerator, denominator: previousDenominator, band: null };
  const digits = change === null ? undefined : formatChange(before, value, unit)?.digits;
  if (digits === undefined) return glyphs.none;
  if (unit === 'share' || unit === 'ratio') return short ? own.shortPoints(digits) : own.points(digits);
  if (unit === 'days') return short ? own.shortDays(digits) : own.days(digits);
  return digits;
}

export function counted(value: number | null, { glyphs }: SummarySetting): string {
  return value === null ? glyphs.none : String(value);
}

/** Why changes of the last month are missing, each reason once, in the order of `order`. */
export function missingChanges(rows: readonly SummaryRow[], { own }: SummarySetting): string[] {
  const changes = rows.flatMap(({ volumes: counts, indicators, yearToDate }) => [
    ...[...Object.values(counts), ...Object.values(indicators)].flatMap(({ monthOnMonth, yearOnYear }) => [
      monthOnMonth.reason,
      yearOnYear.reason,
    ]),
    ...[...Object.values(yearToDate.volumes), ...Object.values(yearToDate.indicators)].map(
      ({ yearOnYear }) => yearOnYear.reason,
    ),
  ]);
  const present = new Set(changes);
  return (Object.keys(own.missing) as (keyof typeof own.missing)[])
    .filter((reason) => present.has(reason))
    .map((reason) => own.missing[reason]);
}
